import { lawn } from './grounds'
import { bush } from './planting'
import * as THREE from 'three'
import type { PhotoParams } from '../params'
import { body, chimney, facade, type FacadeLook, gableRoof } from './buildings'
import { boards, ground, masonry, metal, paint, tiling, wood } from './kit'
import { bulbs, dining, railing } from './outdoor'
import { type Stage } from './stage'
import { tree } from './trees'
import { addView } from './views'
import { isLit, type OpenViewpoint, v } from './open-viewpoint'

/** A cabin among trees; `style` log, aframe or boards; snow when the view is snow. */
export function cabin(stage: Stage, p: PhotoParams): OpenViewpoint {
  const lit = isLit(p)
  const snowy = p.view === 'snow'
  const log = p.style === 'log'
  const wall = boards(p.main, log ? 8 : 15, 0.75)
  const look: FacadeLook = { wall, frame: p.second, door: p.accent, lit: lit || snowy, sill: p.second }
  const roof = snowy
    ? paint('#f5f8fb')
    : p.style === 'boards'
      ? metal('#44494c', 0.55)
      : tiling('#5f5348', '#3c342c', 1.6, 8, 6, true, 0.85, 0.1)
  if (snowy)
    stage.tag('snow', () =>
      stage.add(new THREE.PlaneGeometry(200, 200), ground('#eef3f8', 3, 0.03), 0, 0, 0, { rx: -Math.PI / 2 }),
    )
  else lawn(stage, 2.5, 11, 9, 9000, '#6f8448')
  if (p.style === 'aframe') {
    const half = 3.6
    const h = 6.4
    const shape = new THREE.Shape([v2(-half, 0), v2(half, 0), v2(0, h)])
    const hole = (x: number, y: number, w: number, hh: number) =>
      shape.holes.push(
        new THREE.Path([v2(x - w / 2, y), v2(x + w / 2, y), v2(x + w / 2, y + hh), v2(x - w / 2, y + hh)]),
      )
    hole(-1.0, 0.2, 1.7, 2.2)
    hole(1.15, 0.2, 1.3, 2.2)
    hole(0, 3.1, 1.5, 1.4)
    stage.tag('facade', () =>
      stage.add(new THREE.ExtrudeGeometry(shape, { depth: 0.2, bevelEnabled: false }), wall, 0, 0.4, -0.2),
    )
    stage.at(0, 0.4, 0, 0, () =>
      facade(stage, 0.01, 0.01, look, [
        { x: -1.0, y: 0.2, w: 1.7, h: 2.2, kind: 'glass' },
        { x: 1.15, y: 0.2, w: 1.3, h: 2.2, kind: 'door' },
        { x: 0, y: 3.1, w: 1.5, h: 1.4, kind: 'glass' },
      ]),
    )
    const run = Math.hypot(half, h) + 0.5
    const slope = Math.atan2(h, half)
    for (const s of [-1, 1])
      stage.tag(snowy ? 'snow' : 'roof', () =>
        stage.box(
          0.2,
          run,
          8.6,
          roof,
          (s * Math.cos(slope) * run) / 2,
          0.4 + h - (Math.sin(slope) * run) / 2,
          -3.3,
          0.02,
          { rz: s * (Math.PI / 2 - slope) },
        ),
      )
    stage.box(9, 0.3, 3.4, boards('#a08058', 14, 0.7), 0, 0.24, 1.4)
  } else {
    facade(stage, 7.4, 3.1, look, [
      { x: 0.6, y: 0.3, w: 1.05, h: 2.1, kind: 'door' },
      { x: -1.9, y: 1.0, w: 1.7, h: 1.3 },
      { x: 2.5, y: 1.0, w: 1.1, h: 1.3 },
    ])
    body(stage, 7.4, 3.1, 6, wall)
    if (log)
      for (let y = 0.14; y < 3.1; y += 0.27)
        for (const s of [-1, 1]) stage.rod(0.13, 0.13, 1, wood(p.main, 0.8), s * 3.62, y, 0.1, { rx: Math.PI / 2 }, 12)
    stage.at(0, 0, -3, 0, () => gableRoof(stage, 7.4, 7.6, 3.1, 2.7, roof, wall, 0.7, p.seed % 2 === 0, snowy))
    chimney(stage, -2.3, 5.6, -2.4, masonry('#9b8f80'))
    stage.box(7.4, 0.26, 2.4, boards('#a08058', 14, 0.7), 0, 0.13, 1.2)
    stage.box(1.6, 0.13, 0.5, boards('#a08058', 14, 0.7), 0.6, 0.06, 2.6)
    for (const [x, w] of [
      [-1.95, 3.4],
      [2.6, 2.1],
    ] as const)
      stage.at(x, 0.26, 2.35, 0, () => railing(stage, 'wood', w, 0.85))
  }
  stage.at(-2.2, 0.38, 1.4, 0.2, () => dining(stage, 0.8, '#8a5f3c', p.accent, 'wood', 2))
  for (let i = 0; i < 16; i++)
    stage.rod(
      0.11,
      0.11,
      0.5,
      wood('#a88258', 0.9),
      4.6 + (i % 5) * 0.23 + (i > 9 ? 0.1 : 0),
      0.12 + Math.floor(i / 5) * 0.2,
      0.9,
      { rx: Math.PI / 2 },
      12,
    )
  const kinds = snowy
    ? (['snowy'] as const)
    : p.extra === 'birch'
      ? (['birch', 'conifer'] as const)
      : (['conifer', 'conifer', 'birch'] as const)
  stage.tag('tree', () => {
    for (let i = 0; i < 30; i++) {
      const a = (i / 30) * Math.PI * 1.25 - 0.4
      const r = 8.5 + stage.draw() * 13
      const kind = kinds[i % kinds.length] ?? 'conifer'
      stage.at(Math.cos(a) * r, 0, -3.5 - Math.sin(a) * r * 0.9, i, () =>
        tree(stage, kind, 7.5 + 5.5 * stage.draw(), r < 13 ? 0.8 : 0.5, i % 4),
      )
    }
  })
  if (!snowy)
    for (const x of [-5, -4.3, 3.9, 5.6]) stage.at(x, 0, 0.9, x, () => bush(stage, 0.45, x > 0 ? '#8f6fa8' : undefined))
  stage.at(0, -0.2, -30, 0, () => addView(stage, snowy ? 'snow' : 'mountains', 0, 0.5))
  if (lit) bulbs(stage, v(-3.6, 3.1, 2.3), v(3.6, 3.1, 2.3), 12, true)
  const side = p.camera === 'left' ? -1 : 1
  return { from: v(side * 4.8, 1.65, 11.2), to: v(side * -0.3, 2.5, -1), fov: 66, reach: 16, centre: v(0, 3, -1) }
}

function v2(x: number, y: number): THREE.Vector2 {
  return new THREE.Vector2(x, y)
}
