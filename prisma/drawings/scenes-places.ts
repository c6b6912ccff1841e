import type { Palette } from './palette'
import { at, bird, circle, line, oval, path, person, rect } from './shapes'

const sky = (p: Palette, sunX = 300, sunY = 220, r = 76): string =>
  rect(0, 0, 1200, 800, 'url(#sky)') + circle(sunX, sunY, r * 1.9, p.sun, 0.22) + circle(sunX, sunY, r, p.sun)

const waves = (y: number, colour: string, opacity = 1): string =>
  path(`M0 ${y}Q150 ${y - 30} 300 ${y}T600 ${y}T900 ${y}T1200 ${y}V800H0Z`, colour, opacity)

const fish = (x: number, y: number, size: number, colour: string, p: Palette): string =>
  at(x, y, size, path('M-60 0Q-20-44 40-20L76-40L70 0L76 40L40 20Q-20 44-60 0Z', colour) + circle(-32, -8, 6, p.dark))

export const aquarium = (p: Palette): string =>
  rect(0, 0, 1200, 800, p.dark) +
  rect(90, 70, 1020, 520, p.near, 40) +
  rect(110, 90, 980, 480, p.mid, 30) +
  path('M260 90L160 570H420L400 90ZM700 90L660 570H900L820 90Z', p.light, 0.14) +
  path('M110 520Q300 470 520 516T1090 500V540Q1090 570 1060 570H140Q110 570 110 540Z', p.wallShade) +
  [210, 260, 880, 940].map((x, i) => line(`M${x} 530q-40-60 0-110t-10-${90 + i * 20}`, p.near, 14)).join('') +
  fish(360, 230, 1.2, p.warm, p) +
  fish(520, 330, 0.8, p.bright, p) +
  fish(430, 410, 0.7, p.light, p) +
  fish(960, 300, 0.8, p.bright, p) +
  at(
    760,
    240,
    1.5,
    path('M-150 6Q-60-50 60-28L84-84L112-24L160-44L146 4L166 40L116 20Q-40 56-150 6Z', p.far) +
      circle(-104, -4, 6, p.dark),
  ) +
  [
    [300, 160],
    [320, 130],
    [640, 180],
    [660, 140],
    [1010, 200],
  ]
    .map(([x, y]) => circle(x as number, y as number, 10, p.light, 0.6))
    .join('') +
  rect(0, 640, 1200, 160, p.tableShade) +
  person(420, 770, 1.7, p.bright, p.light) +
  person(520, 776, 1.2, p.warm, p.light) +
  person(840, 770, 1.6, p.wall, p.light)

export const tower = (p: Palette): string =>
  sky(p, 880, 200) +
  path('M0 600Q300 540 600 590T1200 560V800H0Z', p.far) +
  [40, 140, 230, 330, 760, 850, 960, 1060]
    .map((x, i) => rect(x, 560 - ((i * 67) % 130), 84, 260, i % 2 ? p.mid : p.near))
    .join('') +
  path('M564 700L586 250H634L656 700Z', p.light) +
  path('M586 250H634L640 380H580Z', p.wallShade) +
  path('M470 250H750L706 180H514Z', p.warm) +
  rect(470, 250, 280, 20, p.dark) +
  [506, 560, 614, 668].map((x) => rect(x, 200, 38, 34, p.bright, 5)).join('') +
  rect(594, 90, 12, 94, p.dark) +
  circle(600, 84, 12, p.warm) +
  rect(0, 696, 1200, 104, p.near) +
  [120, 1040, 1120].map((x) => circle(x, 676, 44, p.mid)).join('') +
  bird(260, 200, 1.2, p.dark) +
  bird(340, 170, 0.9, p.dark)

const wheel = (x: number, y: number, p: Palette): string =>
  `<circle cx="${x}" cy="${y}" r="84" fill="none" stroke="${p.dark}" stroke-width="13"/>` +
  line(
    `M${x - 76} ${y}H${x + 76}M${x} ${y - 76}V${y + 76}M${x - 54} ${y - 54}L${x + 54} ${y + 54}M${x + 54} ${y - 54}L${x - 54} ${y + 54}`,
    p.far,
    4,
  )

export const cycling = (p: Palette): string =>
  sky(p, 930, 190) +
  path('M0 540Q240 490 480 530T960 510T1200 530V800H0Z', p.far) +
  [90, 250, 950, 1100]
    .map((x, i) => rect(x - 9, 480, 18, 160, p.tableShade) + circle(x, 440, 88 + (i % 2) * 20, p.mid))
    .join('') +
  path('M0 620Q300 590 620 616T1200 600V800H0Z', p.near) +
  path('M0 720Q400 668 800 704T1200 690V760Q800 770 400 748T0 790Z', p.light, 0.85) +
  wheel(440, 620, p) +
  wheel(760, 620, p) +
  line(
    'M440 620L530 480H700L590 620ZM530 480L590 620M700 480L760 620M700 480L684 420H740M530 480L516 440M486 436H552',
    p.warm,
    15,
  ) +
  path('M684 426H800L786 500H700Z', p.table) +
  [716, 742, 770].map((x, i) => circle(x, 418, 20, [p.bright, p.warm, p.light][i] as string)).join('')

export const paddle = (p: Palette): string =>
  sky(p, 850, 250) +
  path('M0 430Q160 330 330 420L470 300L640 430H1200V520H0Z', p.far) +
  rect(0, 470, 1200, 330, p.mid) +
  [0, 1, 2, 3].map((i) => line(`M${740 - i * 24} ${500 + i * 32}H${960 + i * 24}`, p.sun, 8, 0.5)).join('') +
  waves(590, p.near) +
  at(
    560,
    610,
    1.5,
    path('M-250-6Q0 70 250-6Q190 60 0 62T-250-6Z', p.warm) +
      at(-70, 10, 1, circle(0, -116, 22, p.light) + path('M-34 0Q-36-88 0-88T34 0Z', p.bright)) +
      at(90, 10, 1, circle(0, -116, 22, p.light) + path('M-34 0Q-36-88 0-88T34 0Z', p.dark)) +
      line('M-180 20L40-100M0 20L210-100', p.tableShade, 8) +
      [
        [-184, 24],
        [44, -104],
        [-4, 24],
        [214, -104],
      ]
        .map(([x, y]) => oval(x as number, y as number, 22, 12, p.light))
        .join(''),
  ) +
  waves(720, p.dark, 0.5)

export const surf = (p: Palette): string =>
  sky(p, 320, 230, 90) +
  rect(0, 420, 1200, 200, p.mid) +
  path('M0 470Q200 380 420 430Q560 460 620 540Q520 500 430 520Q520 560 560 620H0Z', p.near) +
  line('M60 470Q230 400 410 446Q520 470 580 530', p.light, 14) +
  path('M0 600Q300 560 640 606T1200 580V800H0Z', p.wallShade) +
  path('M0 690Q400 650 1200 700V800H0Z', p.table, 0.6) +
  [
    [760, p.warm, -8],
    [880, p.bright, 4],
    [1000, p.near, 12],
  ]
    .map(
      ([x, colour, turn]) =>
        `<g transform="rotate(${turn} ${x} 700)">${path(`M${x} 300Q${Number(x) + 62} 440 ${Number(x) + 40} 720H${Number(x) - 40}Q${Number(x) - 62} 440 ${x} 300Z`, String(colour)) + line(`M${x} 330V710`, p.light, 7)}</g>`,
    )
    .join('') +
  bird(560, 170, 1.2, p.dark) +
  bird(640, 210, 0.9, p.dark)

export const whale = (p: Palette): string =>
  sky(p, 900, 230, 84) +
  path('M0 440Q240 390 420 436T800 430T1200 440V500H0Z', p.far) +
  rect(0, 480, 1200, 320, p.mid) +
  waves(560, p.near) +
  path(
    'M300 640Q330 470 560 470Q760 474 850 560Q890 520 884 456Q840 440 800 396Q870 390 904 432Q940 390 1010 400Q974 450 926 462Q936 580 860 660Z',
    p.dark,
  ) +
  path('M310 640Q420 580 560 660Z', p.light, 0.85) +
  circle(400, 570, 9, p.light) +
  line('M470 460Q460 380 400 350M470 460Q476 370 470 330M470 460Q488 380 548 356', p.light, 10, 0.9) +
  waves(660, p.near) +
  waves(730, p.dark, 0.5) +
  bird(180, 200, 1.2, p.dark) +
  bird(620, 160, 0.9, p.dark)

export const vineyard = (p: Palette): string =>
  sky(p, 880, 210) +
  path('M0 470Q220 350 430 440T860 400T1200 450V800H0Z', p.far) +
  path('M0 560Q300 480 640 540T1200 510V800H0Z', p.mid) +
  [0, 1, 2, 3, 4, 5].map((i) => line(`M${560 + i * 16} 560L${80 + i * 240} 800`, p.near, 34)).join('') +
  rect(150, 400, 130, 90, p.wall) +
  path('M136 404L215 350L294 404Z', p.warm) +
  at(
    860,
    690,
    1.6,
    path('M-30-230H10V-150Q40-130 40-96V60H-60V-96Q-60-130-30-150Z', p.dark) +
      rect(-60, -70, 100, 80, p.light) +
      path('M90-120H190Q190-40 148-32V36H176V56H104V36H132V-32Q90-40 90-120Z', p.light, 0.6) +
      path('M94-86H186Q182-42 140-40T94-86Z', '#8c2f45'),
  )

export const farm = (p: Palette): string =>
  sky(p, 260, 200) +
  path('M0 520Q300 450 640 510T1200 480V800H0Z', p.mid) +
  path('M720 560V400L840 310L960 400V560Z', p.warm) +
  path('M700 410L840 300L980 410L964 428L840 330L716 428Z', p.light) +
  rect(800, 450, 80, 110, p.light) +
  line('M804 454L876 556M876 454L804 556', p.warm, 8) +
  path('M0 560Q320 530 640 556T1200 550V800H0Z', p.near) +
  [0, 1, 2, 3, 4, 5, 6, 7].map((i) => rect(i * 160 + 30, 560, 16, 110, p.light)).join('') +
  rect(0, 584, 1200, 14, p.light) +
  rect(0, 628, 1200, 14, p.light) +
  at(
    420,
    700,
    1.3,
    path('M-90-90H60L84-136Q110-150 128-122L118-96L96-92L80-40V30H60V-30H-60V30H-80V-40Z', p.light) +
      line('M96-136Q84-176 58-180M108-138Q112-176 92-196', p.tableShade, 8) +
      circle(112, -118, 5, p.dark),
  ) +
  at(
    780,
    730,
    0.9,
    path('M-60-70Q-20-110 30-80L60-120Q90-124 92-96L110-86L92-78Q80-20 10-20T-60-70Z', p.wall) +
      path('M62-120Q70-142 88-122Z', p.warm) +
      line('M0-20V10M26-22V8', p.bright, 7),
  )
