import { greenery, groundAround, lawn, paving, pool, pots } from './grounds'
import * as THREE from 'three'
import type { PhotoParams } from '../params'
import { facade, type FacadeLook } from './buildings'
import { cloth, paint, roughPlaster } from './kit'
import { bulbs, dining, lounger, outdoorSofa, parasol, pergola } from './outdoor'
import { armchair } from './seating'
import type { Stage } from './stage'
import { coffeeTable } from './tables'
import { tree } from './trees'
import { addView } from './views'
import { isLit, type OpenViewpoint, v } from './open-viewpoint'

/** A pool with loungers: `style` the planting behind, `table` the paving. */
export function swimming(stage: Stage, p: PhotoParams): OpenViewpoint {
  const [x0, z0, x1, z1] = p.size === 2 ? [-2.6, -7.5, 2.6, 3.0] : [-4.6, -4.2, 4.6, 0.6]
  pool(stage, x0, z0, x1, z1, p.main, '#e6dfd2', p.table ?? 'stone')
  groundAround(stage, x0, z0, x1, z1, '#76914a')
  const far = z0 - 3.6
  if (p.view !== 'garden' && p.view !== 'none') {
    stage.at(0, 0, far, 0, () => addView(stage, p.view as 'sea', 0, p.drop))
    stage.at(0, 0, far + 0.6, 0, () =>
      greenery(stage, 26, p.style === 'palms' ? ['bush', 'flower'] : ['bush', 'flower', 'bush'], p.accent),
    )
    stage.tag('tree', () => {
      for (const [x, z, h] of [
        [-8, -3.5, 6.5],
        [8.2, -5, 7],
        [-9.5, 0, 5.5],
      ] as const)
        stage.at(x, 0, z, x, () =>
          tree(stage, p.style === 'palms' ? 'palm' : p.style === 'cypress' ? 'cypress' : 'broad', h, 1, 2),
        )
    })
  } else
    stage.at(0, 0, far - 0.6, 0, () =>
      greenery(
        stage,
        34,
        p.style === 'palms'
          ? ['hedge', 'flower', 'palm', 'tree']
          : p.style === 'cypress'
            ? ['wall', 'flower', 'cypress', 'tree']
            : ['hedge', 'flower', 'tree', 'birch'],
        p.accent,
      ),
    )
  const places =
    p.size === 2
      ? [
          [3.9, -3.4],
          [3.9, -1.6],
          [3.9, 0.4],
        ]
      : [
          [-3, -5.8],
          [-1.7, -5.8],
          [1.6, -5.8],
          [2.9, -5.8],
        ]
  places.forEach(([x = 0, z = 0], i) =>
    stage.at(x, 0, z, p.size === 2 ? -Math.PI / 2 : 0, () =>
      lounger(stage, i % 2 && p.extra === 'mix' ? p.accent : p.second, p.woodColor),
    ),
  )
  if (p.size === 2) stage.at(4.5, 0, -2.5, 0.3, () => parasol(stage, p.throwColor ?? '#f2ece0'))
  else
    for (const x of [-2.35, 2.25]) stage.at(x, 0, -6.3, 0.2, () => parasol(stage, p.throwColor ?? '#f2ece0', 2.5, 1.5))
  const look: FacadeLook = { wall: roughPlaster(p.wall), frame: '#f1ece2', lit: isLit(p), shutter: undefined }
  if (p.camera !== 'left')
    stage.at(p.size === 2 ? -6.8 : -8.6, 0, -2, Math.PI / 2, () => {
      facade(stage, 11, 3.2, look, [
        { x: -2.6, y: 0.05, w: 3.4, h: 2.4, kind: 'glass' },
        { x: 2.4, y: 0.05, w: 3, h: 2.4, kind: 'glass' },
      ])
      stage.box(11.4, 0.25, 1.8, paint('#efe9de'), 0, 3.3, 0.3, 0.02)
    })
  pots(
    stage,
    [
      [x1 + 0.9, z1 + 0.7, 'olive', 1.2],
      [x0 - 0.9, z0 - 0.8, 'palm', 1.2],
    ],
    p.pot ?? '#c98a62',
  )
  const side = p.camera === 'left' ? -1 : 1
  return p.size === 2
    ? { from: v(-1.6, 1.85, 6.6), to: v(0.6, 0.35, -3.4), fov: 60, reach: 13, centre: v(0, 1, -2) }
    : { from: v(side * 5.2, 1.95, 5.2), to: v(side * -0.6, 0.35, -3.6), fov: 60, reach: 13, centre: v(0, 1, -3) }
}

/** A garden with a place to sit: `extra` 'dining', 'hammock' or 'lounge'. */
export function gardenScene(stage: Stage, p: PhotoParams): OpenViewpoint {
  const lit = isLit(p)
  lawn(stage, -4, 5.5, 8, 10000)
  stage.at(0, 0, -8.5, 0, () =>
    greenery(
      stage,
      30,
      p.style === 'cypress'
        ? ['wall', 'flower', 'bush', 'cypress', 'tree']
        : ['hedge', 'flower', 'flower', 'bush', 'tree', 'birch'],
      p.accent,
    ),
  )
  for (const s of [-1, 1]) stage.at(s * 6.6, 0, -3, -s * 1.35, () => greenery(stage, 9, ['flower', 'bush'], p.second))
  stage.tag('tree', () => stage.at(-3.9, 0, -3.6, 1, () => tree(stage, 'broad', 6, 1, 2)))
  if (p.extra === 'hammock') {
    stage.tag('tree', () => stage.at(0.9, 0, -3.4, 2, () => tree(stage, 'birch', 6.5, 1, 1)))
    stage.tag('hammock', () => {
      const g = new THREE.PlaneGeometry(4.2, 1.1, 60, 14)
      const q = g.getAttribute('position')
      for (let i = 0; i < q.count; i++) {
        const t = q.getX(i) / 4.2
        const k = 1 - Math.pow(Math.abs(t) * 2, 3)
        const u = q.getY(i) / 1.1
        q.setXYZ(i, q.getX(i), 1.45 - 0.95 * (1 - 4 * t * t) + 0.3 * u * u * 4 * k * 0.5, u * 0.95 * Math.max(0.06, k))
      }
      g.computeVertexNormals()
      stage.add(g, cloth(p.main, 2.4), -1.5, 0, -3.5)
    })
  } else if (p.extra === 'dining') {
    stage.at(0.4, 0, -1.6, 0.15, () => dining(stage, 1.9, p.woodColor, p.accent, 'wood', 4))
    stage.at(0.4, 0, -1.6, 0, () => pergola(stage, 4, 3, 2.5, p.woodColor, 'vine'))
  } else {
    stage.at(0, 0, -1.6, 0, () => paving(stage, 'stone', 4.4, 3.4, 0.02))
    stage.at(-0.2, 0.02, -2.5, 0, () => outdoorSofa(stage, 1.6, p.main, p.accent, p.woodColor))
    for (const s of [-1, 1]) stage.at(s * 1.55, 0.02, -1.3, -s * 1.2, () => armchair(stage, p.main, p.woodColor))
    stage.at(0, 0.02, -1.2, 0, () => coffeeTable(stage, 'round', p.woodColor))
    stage.at(1.9, 0, -2.8, 0.3, () => parasol(stage, p.throwColor ?? '#f2ece0', 2.6, 1.6))
  }
  for (let z = 0.6; z < 6; z += 0.8)
    stage.soft(0.9 + stage.draw() * 0.3, 0.06, 0.55, paint('#c9c0b0'), 1.2 + Math.sin(z) * 0.3, 0.01, z, 0, {}, 0.45)
  if (lit) bulbs(stage, v(-3.9, 2.6, -3.6), v(4.5, 2.8, -4), 16, true)
  return { from: v(2.6, 1.6, 5.2), to: v(-0.4, 1.05, -3), fov: 58, reach: 12, centre: v(0, 2, -2) }
}
