import type { Palette } from './palette'
import { at, circle, line, oval, path, rect, steam } from './shapes'

/** A wall with a window to the hour of the day, and a table. */
const room = (p: Palette, windowX = 760): string =>
  rect(0, 0, 1200, 800, p.wall) +
  path('M0 0H1200V90H0Z', p.wallShade, 0.5) +
  rect(windowX - 14, 96, 328, 308, p.light, 10) +
  rect(windowX, 110, 300, 280, 'url(#sky)') +
  path(`M${windowX} 330Q${windowX + 90} 270 ${windowX + 170} 320T${windowX + 300} 300V390H${windowX}Z`, p.near) +
  circle(windowX + 210, 190, 34, p.sun) +
  line(`M${windowX + 150} 110V390M${windowX} 250H${windowX + 300}`, p.light, 10)

const table = (p: Palette, y = 590): string => rect(0, y, 1200, 800 - y, p.table) + rect(0, y, 1200, 22, p.tableShade)

const plant = (x: number, y: number, p: Palette): string =>
  at(
    x,
    y,
    1,
    path('M-44-80H44L32 0H-32Z', p.warm) +
      line('M0-80Q-10-150-60-190M0-80Q4-170 0-230M0-80Q14-150 64-186', p.near, 10) +
      [
        [-62, -194],
        [0, -238],
        [66, -190],
      ]
        .map(([dx, dy]) => oval(dx as number, dy as number, 26, 40, p.mid))
        .join(''),
  )

export const cooking = (p: Palette): string =>
  room(p) +
  rect(90, 180, 470, 20, p.tableShade) +
  [130, 210, 290, 370, 450]
    .map((x, i) => rect(x, 110, 52, 70, [p.warm, p.near, p.bright, p.light, p.mid][i] as string, 10))
    .join('') +
  table(p) +
  path('M150 560H470L440 660Q436 676 416 676H204Q184 676 180 660Z', p.dark) +
  rect(130, 540, 360, 28, p.near, 14) +
  rect(480, 546, 190, 18, p.dark, 9) +
  [200, 262, 330, 396].map((x, i) => circle(x, 544, 26, i % 2 ? p.bright : p.warm)).join('') +
  steam(260, 500, p.light) +
  path('M700 640H1090L1130 700H660Z', p.tableShade) +
  oval(800, 660, 46, 30, p.warm) +
  oval(880, 664, 40, 26, p.warm) +
  line('M960 676L1060 630', p.light, 16) +
  line('M1050 636L1110 606', p.dark, 20) +
  [720, 744, 768].map((x) => line(`M${x} 650q-14-40 8-70`, p.near, 9)).join('') +
  plant(1110, 590, p)

export const art = (p: Palette): string =>
  room(p, 80) +
  table(p, 680) +
  line('M560 780L700 130M900 780L760 130M730 160V780', p.tableShade, 20) +
  rect(520, 210, 420, 320, p.light, 6) +
  rect(538, 228, 384, 284, 'url(#sky)') +
  path('M538 420Q640 340 740 410T922 380V512H538Z', p.mid) +
  path('M538 470Q680 420 800 466T922 450V512H538Z', p.near) +
  circle(830, 300, 36, p.warm) +
  rect(500, 530, 460, 20, p.tableShade, 6) +
  [
    [150, p.near],
    [250, p.warm],
    [350, p.bright],
  ]
    .map(
      ([x, colour]) =>
        rect(Number(x) - 38, 600, 76, 96, p.light, 12) + rect(Number(x) - 38, 640, 76, 56, String(colour), 12),
    )
    .join('') +
  line('M140 600L120 500M160 600L176 486M250 600L240 480M350 600L376 494', p.tableShade, 9) +
  [
    [120, 494],
    [177, 478],
    [240, 470],
    [378, 486],
  ]
    .map(([x, y]) => oval(x as number, y as number, 10, 22, p.dark))
    .join('') +
  oval(1060, 720, 100, 40, p.tableShade) +
  [1010, 1050, 1092].map((x, i) => circle(x, 710 + (i % 2) * 14, 16, [p.warm, p.bright, p.near][i] as string)).join('')

export const music = (p: Palette): string =>
  rect(0, 0, 1200, 800, p.dark) +
  path('M250 0L80 660H560Z', p.bright, 0.22) +
  path('M900 0L660 660H1140Z', p.warm, 0.24) +
  rect(0, 640, 1200, 160, p.tableShade) +
  rect(0, 640, 1200, 16, p.table) +
  [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map(
      (i) =>
        line(`M${i * 150} 40Q${i * 150 + 75} 86 ${i * 150 + 150} 40`, p.far, 4, 0.7) +
        circle(i * 150 + 75, 70, 13, p.bright),
    )
    .join('') +
  `<g transform="rotate(14 420 440)">` +
  rect(402, 120, 36, 260, p.tableShade, 6) +
  rect(390, 78, 60, 60, p.dark, 10) +
  path('M420 340Q520 330 512 420Q508 458 530 490Q570 620 420 622T310 490Q332 458 328 420Q320 330 420 340Z', p.table) +
  circle(420, 452, 44, p.dark) +
  rect(372, 556, 96, 16, p.dark, 6) +
  line('M410 100V560M420 100V560M430 100V560', p.light, 2) +
  `</g>` +
  path('M720 480H940L916 676H744Z', p.warm) +
  oval(830, 480, 110, 34, p.light) +
  line('M740 500L770 660M800 510L806 668M860 510L854 668M920 500L890 660', p.light, 5) +
  line('M980 660L1000 360', p.far, 10) +
  oval(1002, 340, 26, 38, p.light) +
  [
    [600, 240],
    [680, 190],
    [1080, 220],
  ]
    .map(
      ([x, y]) =>
        circle(x as number, y as number, 20, p.bright) +
        line(`M${(x as number) + 18} ${y}v-84q30 8 34 36`, p.bright, 8),
    )
    .join('')

export const wellness = (p: Palette): string =>
  rect(0, 0, 1200, 800, 'url(#sky)') +
  circle(850, 250, 130, p.sun, 0.8) +
  path('M0 470Q240 400 480 460T1200 430V800H0Z', p.far) +
  rect(0, 600, 1200, 200, p.table) +
  rect(0, 600, 1200, 18, p.tableShade) +
  oval(330, 590, 150, 40, p.dark) +
  oval(330, 520, 112, 36, p.near) +
  oval(334, 456, 82, 30, p.mid) +
  oval(328, 404, 54, 24, p.wallShade) +
  path('M560 520H840Q836 640 700 640T560 520Z', p.warm) +
  oval(700, 520, 140, 30, p.light) +
  steam(664, 490, p.light) +
  rect(960, 470, 90, 150, p.light, 14) +
  path('M1005 380Q1044 430 1005 466Q966 430 1005 380Z', p.bright) +
  circle(1005, 430, 76, p.bright, 0.25) +
  line('M120 640Q60 500 90 330M120 640Q140 520 200 420', p.near, 12) +
  [
    [84, 340, -14],
    [70, 430, -40],
    [196, 420, 34],
    [160, 500, 50],
  ]
    .map(
      ([x, y, turn]) => `<g transform="rotate(${turn} ${x} ${y})">${oval(x as number, y as number, 24, 60, p.mid)}</g>`,
    )
    .join('')

export const workshop = (p: Palette): string =>
  room(p, 820) +
  rect(80, 120, 620, 22, p.tableShade) +
  line('M150 142V270M240 142V250M330 142V290M430 142V256M540 142V280', p.dark, 8) +
  rect(126, 260, 48, 80, p.dark, 8) +
  oval(240, 280, 26, 44, p.near) +
  path('M306 280H354L346 350H314Z', p.warm) +
  circle(430, 284, 36, p.bright) +
  rect(516, 270, 48, 24, p.dark) +
  table(p, 660) +
  oval(560, 664, 220, 46, p.dark) +
  oval(560, 650, 190, 36, p.wallShade) +
  path('M470 640Q420 540 490 470Q500 440 490 420H630Q620 440 630 470Q700 540 650 640Z', p.warm) +
  oval(560, 420, 72, 18, p.dark, 0.8) +
  line('M448 560Q560 590 672 560M466 510Q560 534 654 510', p.bright, 6, 0.7) +
  path('M930 560H1090L1070 680H950Z', p.near) +
  oval(1010, 560, 80, 20, p.dark) +
  line('M980 560L960 450M1010 560V430M1040 560L1066 460', p.tableShade, 12) +
  path('M170 600H330L316 690H184Z', p.light) +
  oval(250, 600, 80, 18, p.mid)

export const online = (p: Palette): string =>
  room(p, 60) +
  table(p, 610) +
  rect(330, 220, 620, 400, p.dark, 24) +
  rect(352, 242, 576, 346, 'url(#sky)', 8) +
  path('M352 480Q460 420 640 470T928 450V588H352Z', p.mid) +
  circle(640, 370, 62, p.light) +
  path('M576 356Q580 290 640 292T704 356Q690 316 640 318T576 356Z', p.tableShade) +
  path('M510 588Q516 446 640 446T770 588Z', p.warm) +
  rect(800, 262, 108, 78, p.wall, 8) +
  circle(854, 292, 18, p.tableShade) +
  path('M822 340Q826 312 854 312T886 340Z', p.near) +
  path('M270 610H1010L1050 660H230Z', p.wallShade) +
  rect(560, 612, 160, 14, p.tableShade, 7) +
  circle(560, 560, 22, p.bright) +
  circle(640, 560, 22, p.warm) +
  circle(720, 560, 22, p.near) +
  rect(1040, 520, 90, 110, p.warm, 14) +
  line('M1130 546q46 0 40 36t-40 26', p.warm, 14) +
  steam(1052, 500, p.light) +
  plant(160, 640, p)
