import type { Palette } from './palette'
import { at, bird, circle, line, oval, path, person, pine, rect } from './shapes'

const sky = (p: Palette, sunX = 860, sunY = 250, r = 84): string =>
  rect(0, 0, 1200, 800, 'url(#sky)') + circle(sunX, sunY, r * 1.9, p.sun, 0.22) + circle(sunX, sunY, r, p.sun)

const HILLS = 'M0 520Q180 430 360 500T720 470T1200 500V800H0Z'

export const dayTrip = (p: Palette): string =>
  sky(p) +
  path('M0 470Q220 350 430 450T860 410T1200 450V800H0Z', p.far) +
  path(HILLS, p.mid) +
  path('M0 640Q300 540 640 620T1200 590V800H0Z', p.near) +
  path('M520 800Q560 690 700 640T820 560Q830 535 790 520L808 518Q860 540 846 574T760 660T720 800Z', p.light, 0.9) +
  at(
    600,
    668,
    1.1,
    path('M-120-98Q-120-112-106-112H84Q108-112 116-90L132-48V0H-120Z', p.warm) +
      path('M-104-96H-52V-54H-104ZM-42-96H14V-54H-42ZM24-96H80Q92-96 98-82L108-54H24Z', p.light) +
      rect(-120, -36, 252, 10, p.bright) +
      circle(-66, 2, 25, p.dark) +
      circle(-66, 2, 10, p.light) +
      circle(78, 2, 25, p.dark) +
      circle(78, 2, 10, p.light),
  ) +
  [70, 160, 250, 960, 1050, 1130].map((x, i) => pine(x, 640 + (i % 3) * 40, 0.6 + (i % 2) * 0.25, p.dark)).join('')

export const outdoor = (p: Palette): string =>
  sky(p, 300, 210, 70) +
  path('M0 560L210 280L330 420L520 170L760 500L900 360L1200 620V800H0Z', p.far) +
  path('M520 170L600 280L556 262L528 310L496 258L452 260ZM210 280L262 340L220 330L196 362L170 332Z', p.light, 0.9) +
  path('M0 600Q240 500 480 590T960 560T1200 600V800H0Z', p.mid) +
  path('M0 690Q320 610 640 680T1200 660V800H0Z', p.near) +
  path('M560 800Q600 730 690 700T720 640Q700 610 640 600L660 596Q760 606 764 650T720 730T700 800Z', p.light, 0.85) +
  person(700, 690, 0.62, p.warm, p.light) +
  person(744, 700, 0.55, p.bright, p.light) +
  [60, 150, 250, 380, 900, 1000, 1110].map((x, i) => pine(x, 680 + (i % 3) * 34, 0.8 + (i % 2) * 0.35, p.dark)).join('')

export const water = (p: Palette): string =>
  sky(p, 330, 300, 90) +
  path('M0 430Q200 380 380 424T800 400T1200 430V480H0Z', p.far) +
  rect(0, 460, 1200, 340, p.mid) +
  [0, 1, 2, 3, 4].map((i) => line(`M${220 - i * 26} ${490 + i * 34}H${440 + i * 30}`, p.sun, 8, 0.5)).join('') +
  path('M0 620Q150 590 300 620T600 620T900 620T1200 620V800H0Z', p.near) +
  at(
    730,
    600,
    1.25,
    path('M-8-330L-8-36L-160-36Q-60-150-8-330Z', p.light) +
      path('M8-290Q120-160 132-36H8Z', p.warm) +
      rect(-5, -340, 10, 330, p.dark) +
      path('M-190-16H176Q150 56 92 56H-120Q-168 50-190-16Z', p.dark) +
      line('M-176 6H160', p.bright, 8),
  ) +
  path('M0 700Q150 668 300 700T600 700T900 700T1200 700V800H0Z', p.dark, 0.55) +
  bird(200, 180, 1.2, p.dark) +
  bird(270, 150, 0.9, p.dark) +
  bird(980, 210, 1, p.dark)

export const wildlife = (p: Palette): string =>
  sky(p, 640, 280, 110) +
  path('M0 500Q220 440 430 490T860 470T1200 500V800H0Z', p.far) +
  [330, 420, 520, 830, 930].map((x, i) => pine(x, 560 + (i % 2) * 20, 0.75, p.mid)).join('') +
  path('M0 610Q300 560 640 610T1200 590V800H0Z', p.near) +
  at(
    640,
    640,
    1.5,
    path(
      'M-86-70Q-40-90 30-82L62-128Q70-150 92-146L116-130Q112-116 96-116L80-104Q76-60 60-40L56 36H44L38-28Q0-22-42-30L-56 36H-68L-72-30Q-96-40-86-70Z',
      p.dark,
    ) + line('M82-146Q76-180 52-190M82-146Q92-184 116-196M70-176L48-172M98-180L104-206', p.dark, 7),
  ) +
  [40, 130, 210, 1010, 1090, 1170].map((x, i) => pine(x, 760, 1.25 + (i % 2) * 0.3, p.dark)).join('') +
  bird(250, 170, 1.4, p.dark) +
  bird(340, 210, 1, p.dark) +
  bird(930, 150, 1.1, p.dark)

const WINDOWS = [0, 1, 2, 3].flatMap((row) => [0, 1].map((column) => [column, row] as const))

function house(
  x: number,
  width: number,
  height: number,
  colour: string,
  roof: string,
  p: Palette,
  flat = false,
): string {
  const top = 640 - height
  const panes = WINDOWS.filter(([, row]) => row < Math.floor(height / 95)).map(([column, row]) =>
    rect(x + 24 + column * (width / 2 - 4), top + 30 + row * 92, width / 2 - 44, 58, p.light, 6),
  )
  const cap = flat
    ? rect(x - 6, top - 14, width + 12, 18, roof)
    : path(`M${x - 10} ${top}L${x + width / 2} ${top - 66}L${x + width + 10} ${top}Z`, roof)
  return rect(x, top, width, height, colour) + cap + panes.join('')
}

const lantern = (x: number, p: Palette): string =>
  circle(x, 452, 46, p.bright, 0.25) +
  rect(x - 5, 470, 10, 200, p.dark) +
  path(`M${x - 18} 430H${x + 18}L${x + 12} 474H${x - 12}Z`, p.bright) +
  path(`M${x - 24} 430L${x} 408L${x + 24} 430Z`, p.dark)

export const walkingTour = (p: Palette): string =>
  sky(p, 950, 170, 60) +
  house(-20, 190, 330, p.warm, p.dark, p) +
  house(170, 170, 400, p.wall, p.near, p) +
  house(340, 200, 300, p.bright, p.dark, p, true) +
  house(540, 160, 420, p.mid, p.dark, p) +
  house(700, 210, 340, p.wallShade, p.warm, p) +
  house(910, 170, 390, p.far, p.dark, p, true) +
  house(1080, 190, 320, p.warm, p.near, p) +
  path('M0 636H1200V800H0Z', p.tableShade) +
  path('M300 636H900L1200 800H0Z', p.table, 0.7) +
  [660, 690, 730, 780].map((y) => line(`M0 ${y}H1200`, p.tableShade, 3, 0.6)).join('') +
  lantern(300, p) +
  lantern(880, p) +
  person(520, 720, 1.05, p.dark, p.light) +
  person(600, 730, 1, p.warm, p.light) +
  person(672, 722, 0.95, p.near, p.light)

export const nightlife = (p: Palette): string =>
  rect(0, 0, 1200, 800, 'url(#night)') +
  circle(930, 170, 62, p.bright) +
  [60, 170, 250, 360, 470, 590, 700, 820, 930, 1050]
    .map((x, i) => {
      const height = 180 + ((i * 83) % 190)
      const lights = [0, 1, 2, 3].map((n) =>
        rect(x + 16 + (n % 2) * 36, 600 - height + 26 + Math.floor(n / 2) * 50, 18, 24, p.bright),
      )
      return rect(x, 600 - height, 96, height, i % 2 ? '#232a4d' : '#2c3560') + lights.join('')
    })
    .join('') +
  rect(0, 590, 1200, 210, '#3a2030') +
  rect(0, 590, 1200, 16, p.warm) +
  glass(360, 600, p.warm, p) +
  tumbler(600, 600, p.bright, p) +
  glass(840, 600, '#5fb6a4', p)

const glass = (x: number, y: number, drink: string, p: Palette): string =>
  at(
    x,
    y,
    1.35,
    path('M-86-210H86L8-104V-14H50V0H-50V-14H-8V-104Z', p.light, 0.35) +
      path('M-70-188H70L0-112Z', drink) +
      circle(58, -212, 22, p.bright) +
      line('M-30-214L-4-140', p.light, 5),
  )

const tumbler = (x: number, y: number, drink: string, p: Palette): string =>
  at(
    x,
    y,
    1.35,
    path('M-62-170H62L50 0H-50Z', p.light, 0.35) +
      path('M-56-116H56L47-8H-47Z', drink) +
      `<g transform="rotate(14)">${rect(-34, -120, 40, 40, p.light, 6)}</g>` +
      path('M40-190Q74-214 84-176Q62-160 40-190Z', '#5fb6a4'),
  )

export const attraction = (p: Palette): string =>
  sky(p, 220, 200, 76) +
  path('M0 520Q260 460 520 510T1200 500V800H0Z', p.far) +
  path('M600 96Q756 150 770 290H430Q444 150 600 96Z', p.near) +
  rect(586, 50, 28, 70, p.near) +
  circle(600, 46, 16, p.bright) +
  rect(400, 284, 400, 34, p.light) +
  path('M270 390L600 300L930 390Z', p.wallShade) +
  rect(260, 386, 680, 30, p.light) +
  [300, 404, 508, 612, 716, 820]
    .map((x) => rect(x, 416, 50, 190, p.wall) + rect(x - 8, 416, 66, 16, p.light) + rect(x - 8, 594, 66, 18, p.light))
    .join('') +
  rect(540, 460, 120, 150, p.dark, 60) +
  [0, 1, 2].map((i) => rect(230 - i * 50, 610 + i * 32, 740 + i * 100, 34, i % 2 ? p.wallShade : p.light)).join('') +
  path('M0 704H1200V800H0Z', p.table) +
  [200, 290, 380, 830, 920, 1010]
    .map((x, i) => person(x, 770 - (i % 2) * 26, 1, [p.warm, p.dark, p.bright][i % 3] as string, p.light))
    .join('') +
  oval(600, 764, 90, 12, p.tableShade, 0.5)

export const foodTour = (p: Palette): string =>
  sky(p, 1010, 160, 56) +
  house(-10, 220, 380, p.far, p.near, p) +
  house(960, 250, 340, p.mid, p.dark, p) +
  path('M0 636H1200V800H0Z', p.table) +
  rect(250, 330, 18, 380, p.dark) +
  rect(932, 330, 18, 380, p.dark) +
  [0, 1, 2, 3, 4, 5, 6, 7]
    .map((i) => {
      const x = 216 + i * 96
      return path(
        `M${x + 12} 220H${x + 96}L${x + 96} 330Q${x + 96} 372 ${x + 48} 372T${x} 330Z`,
        i % 2 ? p.light : p.warm,
      )
    })
    .join('') +
  rect(220, 520, 760, 40, p.tableShade) +
  rect(240, 556, 720, 160, p.wallShade) +
  [
    [320, p.warm],
    [470, p.bright],
    [620, '#7aa95c'],
    [770, p.warm],
    [900, p.bright],
  ]
    .map(
      ([x, colour]) =>
        [0, 1, 2].map((n) => circle(Number(x) - 40 + n * 40, 506, 24, String(colour))).join('') +
        [0, 1].map((n) => circle(Number(x) - 20 + n * 40, 474, 24, String(colour))).join(''),
    )
    .join('') +
  [330, 520, 700, 860]
    .map((x) => line(`M${x} 372V410`, p.dark, 4) + circle(x, 424, 16, p.bright) + circle(x, 424, 34, p.bright, 0.25))
    .join('')
