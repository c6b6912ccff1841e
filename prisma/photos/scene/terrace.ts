import { greenery, lawn, paving, pots } from './grounds'
import { bush } from './planting'
import type { PhotoParams } from '../params'
import { facade, type FacadeLook } from './buildings'
import { glowing, masonry, paint, roughPlaster, wood } from './kit'
import { bulbs, dining, outdoorSofa, parasol, pergola, railing } from './outdoor'
import { pottedPlant, vase } from './plants'
import { armchair } from './seating'
import type { Stage } from './stage'
import { coffeeTable, rug } from './tables'
import { addView } from './views'
import { isLit, type OpenViewpoint, v } from './open-viewpoint'

/** A terrace: `extra` 'lounge' or 'dining'; `style` names the railing; `table` the floor; `lamp` 'pergola', 'parasol' or 'awning'. */
export function terrace(stage: Stage, p: PhotoParams): OpenViewpoint {
  const lit = isLit(p)
  const garden = p.view === 'garden'
  stage.at(0, 0, 1, 0, () => paving(stage, p.table ?? 'deck', 9, 8))
  if (garden) {
    stage.at(0, -0.12, -3, 0, () => lawn(stage, -6, 0, 9, 8000))
    stage.at(0, -0.1, -10, 0, () => greenery(stage, 26, ['hedge', 'flower', 'bush', 'tree'], p.accent))
  } else {
    if (p.style !== 'none') stage.at(0, 0, -2.9, 0, () => railing(stage, p.style, 9))
    addView(stage, p.view as 'sea', 0, p.drop, lit)
  }
  const wall: FacadeLook = {
    wall: p.frame === 'stone' ? masonry(p.wall) : roughPlaster(p.wall),
    frame: '#f1ece2',
    lit,
    shutter: p.second,
    door: p.second,
  }
  stage.at(-4.3, 0, 0.8, Math.PI / 2, () =>
    facade(stage, 8, 3.4, wall, [
      { x: 0.3, y: 0.05, w: 2.0, h: 2.3, kind: 'glass' },
      { x: 2.9, y: 1, w: 0.9, h: 1.2 },
    ]),
  )
  if (p.lamp === 'pergola') stage.at(0.2, 0, -0.4, 0, () => pergola(stage, 5.4, 3.8, 2.5, p.woodColor, 'vine'))
  if (p.lamp === 'parasol') stage.at(0.5, 0, -1.2, 0.2, () => parasol(stage, p.second, 2.6, 1.6))
  if (p.extra === 'dining')
    stage.at(0.4, 0, -0.6, 0.12, () => dining(stage, 1.9, p.woodColor, p.accent, p.vase ?? 'wood', 4))
  else {
    stage.at(0.1, 0, -1.7, 0, () => outdoorSofa(stage, 2.2, p.main, p.accent, p.woodColor))
    stage.at(2.0, 0, -0.4, -1.25, () => outdoorSofa(stage, 0.95, p.main, p.accent, p.woodColor))
    stage.at(0.2, 0, -0.45, 0, () => {
      coffeeTable(stage, 'slab', p.woodColor)
      stage.at(0.3, 0.425, 0, 0, () => vase(stage, 'flowers', '#efe8da', p.accent, 0.8))
    })
    stage.at(0.3, 0, -0.6, 0, () => rug(stage, p.rugPattern ?? 'stripes', p.rugColor, 3.2, 2.1))
  }
  pots(
    stage,
    [
      [-3.5, -2.1, p.plant ?? 'olive', 1.25],
      [3.5, -2.2, 'palm', 1.15],
      [-3.5, 0.8, 'monstera', 0.9],
      [3.9, -0.6, 'snake', 0.9],
    ],
    p.pot ?? '#b9704c',
  )
  for (const x of [-2.7, 2.6, 3.1])
    stage.at(x, 0, -2.35, x, () => {
      stage.turned(
        [
          [0.16, 0],
          [0.2, 0.2],
          [0.22, 0.3],
          [0.2, 0.3],
        ],
        paint(p.pot ?? '#b9704c'),
        0,
        0,
        0,
      )
      stage.at(0, 0.26, 0, 0, () => bush(stage, 0.24, p.accent))
    })
  bulbs(stage, v(-4.2, 3.0, -0.5), v(4.4, 2.8, -2.8), 14, lit)
  bulbs(stage, v(-4.2, 3.0, 1.5), v(4.4, 2.8, -2.8), 14, lit)
  for (const x of [-1.5, 1.75])
    stage.at(x, 0, -2.3, 0, () => {
      stage.box(0.2, 0.34, 0.2, glowing('#ffd9a0', lit ? 1.4 : 0.1), 0, 0.18, 0)
      for (const y of [0.01, 0.36]) stage.box(0.24, 0.03, 0.24, wood('#6b4a30'), 0, y, 0)
    })
  const side = p.camera === 'left' ? -1 : 1
  return {
    from: p.camera === 'front' ? v(0.4, 1.5, 4.2) : v(side * 3.3, 1.6, 3.7),
    to: v(side * -0.5, 0.85, -2.2),
    fov: 60,
    reach: 8,
    centre: v(0, 1, 0),
  }
}

/** A view over a railing or a wall, with a chair and a table in the foreground. */
export function outlook(stage: Stage, p: PhotoParams): OpenViewpoint {
  const lit = isLit(p)
  stage.at(0, 0, 0.6, 0, () => paving(stage, p.table ?? 'deck', 8, 4))
  stage.at(0, 0, -1.25, 0, () => railing(stage, p.style, 8, p.style === 'wall' ? 0.8 : 1))
  addView(stage, p.view as 'sea', 0, p.drop, lit)
  const clear = p.extra === 'clear'
  if (clear) stage.at(2.15, 0, -0.2, Math.PI + 1.1, () => armchair(stage, p.main, p.woodColor))
  else {
    stage.at(-0.55, 0, -0.35, Math.PI + 0.55, () => armchair(stage, p.main, p.woodColor))
    stage.at(1.05, 0, -0.3, Math.PI - 0.5, () => armchair(stage, p.main, p.woodColor))
  }
  stage.at(clear ? 1.25 : 0.25, 0, -0.55, 0, () => {
    stage.turned(
      [
        [0.001, 0.5],
        [0.25, 0.5],
        [0.26, 0.485],
        [0.001, 0.475],
      ],
      wood(p.woodColor),
      0,
      0,
      0,
    )
    stage.turned(
      [
        [0.16, 0],
        [0.03, 0.06],
        [0.025, 0.4],
        [0.06, 0.48],
      ],
      wood(p.woodColor),
      0,
      0,
      0,
    )
    stage.at(-0.08, 0.5, 0, 0, () => vase(stage, 'flowers', '#efe8da', p.accent, 0.7))
  })
  stage.at(-2.3, 0, -0.75, 0, () => pottedPlant(stage, p.plant ?? 'olive', 1.1, p.pot ?? '#b9704c'))
  stage.at(2.6, 0, -0.8, 0, () => {
    stage.turned(
      [
        [0.16, 0],
        [0.2, 0.2],
        [0.22, 0.3],
        [0.2, 0.3],
      ],
      paint(p.pot ?? '#b9704c'),
      0,
      0,
      0,
    )
    stage.at(0, 0.26, 0, 0, () => bush(stage, 0.3, p.accent))
  })
  const height = p.drop > 15 ? 0.95 : 1.2
  const shade = { reach: 6, centre: v(0, 1, 0) }
  if (p.camera === 'left') return { from: v(-1.5, 1.8, 2.6), to: v(0.9, height, -5), fov: 60, ...shade }
  if (p.camera === 'wide') return { from: v(0.2, 1.9, 3.2), to: v(0.1, height + 0.15, -5), fov: 72, ...shade }
  return { from: v(0.3, 1.85, 2.6), to: v(0.1, height, -5), fov: 60, ...shade }
}
