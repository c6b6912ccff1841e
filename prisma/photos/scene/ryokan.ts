import * as THREE from 'three'
import type { PhotoParams } from '../params'
import { gardenPine, maple } from './garden-trees'
import { bambooFence, basin, boulder, gardenFloor, stoneLantern } from './japanese-garden'
import { boards, glowing, paint, roofing, roughPlaster, wood } from './kit'
import { isLit, type OpenViewpoint, v } from './open-viewpoint'
import { bush } from './planting'
import { hipRoof } from './roofs'
import type { Stage } from './stage'
import { BACKDROP } from './stage'
import { forestOf, tree } from './trees'
import { addView } from './views'

/** A sliding screen of paper on a wooden grid, its face at z = 0, its foot at the origin. */
function screen(stage: Stage, w: number, h: number, timber: string, lit: boolean): void {
  const frame = wood(timber, 0.8)
  stage.tag('screens', () =>
    stage.box(w, h, 0.02, lit ? glowing('#ffbe72', 0.6) : glowing('#f4eee0', 0.4), 0, h / 2, 0),
  )
  for (const s of [-1, 1]) stage.box(0.06, h, 0.05, frame, s * (w / 2 - 0.03), h / 2, 0.02)
  for (const y of [0.03, h - 0.03]) stage.box(w, 0.06, 0.05, frame, 0, y, 0.02)
  stage.box(w - 0.06, h * 0.2, 0.03, frame, 0, h * 0.1, 0.02)
  for (let k = 1; k < 3; k++) stage.box(0.022, h * 0.8, 0.03, frame, -w / 2 + (w * k) / 3, h * 0.6, 0.02)
  for (let k = 1; k < 5; k++) stage.box(w, 0.022, 0.03, frame, 0, h * (0.2 + 0.16 * k), 0.02)
}

/** A storey of w by d: posts, screens between them, plaster above, the front at z = 0. */
function storey(stage: Stage, w: number, d: number, h: number, p: PhotoParams, lit: boolean): void {
  const frame = wood(p.woodColor, 0.8)
  const bays = Math.round(w / 1.9)
  const bay = w / bays
  const tall = Math.min(h - 0.5, 2.05)
  stage.tag('facade', () => stage.box(w - 0.1, h, d - 0.2, roughPlaster(p.main), 0, h / 2, -d / 2 - 0.1))
  for (let i = 0; i <= bays; i++) stage.box(0.16, h, 0.16, frame, -w / 2 + i * bay, h / 2, 0, 0.01)
  for (const y of [0.06, tall + 0.06, h - 0.08]) stage.box(w, 0.14, 0.14, frame, 0, y, 0.01)
  for (let i = 0; i < bays; i++) {
    const x = -w / 2 + (i + 0.5) * bay
    const glows = lit && stage.draw() < 0.85
    for (const s of [-1, 1])
      stage.at(x + s * bay * 0.235, 0.12, s * 0.03, 0, () => screen(stage, bay * 0.48, tall - 0.1, p.woodColor, glows))
    for (let k = 1; k < 5; k++)
      stage.box(0.03, h - tall - 0.2, 0.04, frame, x - bay / 2 + (bay * k) / 5, (h + tall) / 2, 0)
  }
  for (const s of [-1, 1])
    stage.at((s * w) / 2, 0, -d / 2, (s * Math.PI) / 2, () => {
      for (let x = -d / 2; x <= d / 2; x += d / 3) stage.box(0.14, h, 0.12, frame, x, h / 2, 0)
      for (const y of [0.06, 1, h - 0.08]) stage.box(d, 0.12, 0.1, frame, 0, y, 0)
      stage.tag('facade', () => stage.box(d, 0.94, 0.06, boards(p.woodColor, 22, 0.8), 0, 0.52, 0))
    })
}

/** The veranda along the front, w long, with its railing-less edge, posts and a step of stone. */
function engawa(stage: Stage, w: number, p: PhotoParams): void {
  const floor = boards('#8f6a48', 16, 0.35)
  stage.box(w + 0.8, 0.12, 1.5, floor, 0, 0.55, 0.75)
  for (let x = -w / 2; x <= w / 2 + 0.1; x += w / 6) {
    stage.box(0.13, 0.5, 0.13, wood(p.woodColor, 0.8), x, 0.25, 1.35)
    stage.box(0.12, 2.7, 0.12, wood(p.woodColor, 0.8), x, 1.9, 1.38, 0.01)
  }
  stage.soft(1.5, 0.3, 0.7, paint('#8d8a84'), 0.2, 0.12, 1.95, 0.02)
  for (const x of [-0.05, 0.12]) stage.box(0.09, 0.03, 0.24, paint('#a8483a'), x, 0.29, 1.95, 0.01)
}

/** An inn of timber under tiled roofs; `extra` spring or pond for the water in its garden, `size` 1 for one storey. */
export function ryokan(stage: Stage, p: PhotoParams): OpenViewpoint {
  const lit = isLit(p)
  const tiles = roofing(p.rugColor, 'ribs')
  const ridge = paint('#4a4c50', 0.7)
  const gable = roughPlaster(p.main)
  const hip = (w: number, d: number, rise: number, over: number, gableAt?: number) =>
    hipRoof(
      stage,
      { w, d, rise, over, bend: 0.35, lift: 0.35, gableAt, soffit: wood(p.woodColor, 0.8) },
      tiles,
      ridge,
      gable,
    )
  const two = p.size !== 1
  stage.at(-1, 0.6, 0, 0, () => {
    storey(stage, 13, 7, 2.7, p, lit)
    stage.at(0, -0.6, 0, 0, () => engawa(stage, 13, p))
    stage.at(0, 2.7, -3.1, 0, () => {
      hip(13, 7.8, two ? 2.3 : 3.6, 1.2, two ? undefined : 0.52)
    })
    if (two)
      stage.at(-0.6, 4.3, -1.1, 0, () => {
        storey(stage, 8.4, 5, 2.3, p, lit)
        stage.box(8.8, 0.1, 0.5, wood(p.woodColor, 0.8), 0, 0.3, 0.3)
        for (let x = -4.2; x < 4.3; x += 0.3) stage.box(0.04, 0.7, 0.04, wood(p.woodColor, 0.8), x, 0.66, 0.5)
        for (const y of [0.7, 1.02]) stage.box(8.8, 0.06, 0.06, wood(p.woodColor, 0.8), 0, y, 0.5)
        stage.at(0, 2.3, -2.5, 0, () => {
          hip(8.4, 5.2, 2.7, 1.15, 0.5)
        })
      })
  })
  stage.at(7.6, 0.3, 1.6, 0, () => {
    storey(stage, 4, 4, 2.5, p, lit)
    stage.at(0, 2.5, -2, 0, () => {
      hip(4.02, 4, 1.9, 0.85, 0.5)
    })
    stage.tag('door curtain', () => stage.box(1.9, 0.75, 0.03, paint(p.accent), 0, 1.75, 0.16))
    for (const x of [-0.48, 0, 0.48]) stage.box(0.02, 0.75, 0.04, paint('#2a2420'), x, 1.75, 0.17)
    for (const s of [-1, 1]) {
      stage.tag('lantern', () =>
        stage.add(new THREE.SphereGeometry(0.24, 20, 14), glowing('#ffb860', lit ? 2.2 : 0.3), s * 1.35, 1.72, 0.5),
      )
      for (const y of [1.48, 1.96]) stage.rod(0.12, 0.12, 0.06, paint('#26262a'), s * 1.35, y, 0.5, {}, 12)
      if (lit) stage.lampAt(s * 1.35, 1.6, 0.9, 1.8)
    }
    stage.box(2.4, 0.3, 0.9, paint('#8d8a84'), 0, -0.15, 0.7, 0.04)
  })
  if (lit) for (const x of [-5.5, -1, 3]) stage.lampAt(x, 1.9, 1, 2)
  const isHot = p.extra === 'spring'
  const water = isHot
    ? { x: -3, z: 6.9, rx: 3.4, rz: 2.4 }
    : p.extra === 'pond'
      ? { x: -2.2, z: 7.4, rx: 4.6, rz: 2.7 }
      : null
  gardenFloor(stage, water)
  if (water) basin(stage, water, isHot)
  for (let i = 0; i < 9; i++)
    stage.soft(
      0.75 + 0.25 * stage.draw(),
      0.12,
      0.6,
      paint('#87847c'),
      7.4 - i * 0.42 + (i % 2) * 0.3,
      0.02,
      3.6 + i * 0.95,
      0.01,
      { ry: i },
      0.45,
    )
  for (const [x, z, r] of [
    [-7.4, 3.4, 0.9],
    [-6.3, 4.1, 0.5],
    [1.4, 3.4, 0.62],
    [4.9, 6.4, 0.55],
    [9.3, 4.8, 0.8],
  ] as const)
    stage.at(x, 0, z, x, () => boulder(stage, r, '#86837b'))
  stage.at(2.4, 0, 4.2, 0.2, () => stoneLantern(stage, lit))
  stage.at(-8.4, 0, 4.8, 0.6, () => gardenPine(stage, 4.6))
  stage.at(11.4, 0, 2.4, 2, () => gardenPine(stage, 5.4))
  const name = p.plant === 'cherry' ? 'cherry tree' : 'maple'
  stage.at(4.4, 0, 3.2, 1, () => maple(stage, 4.6, p.second, name))
  stage.at(-11.5, 0, -1, 1, () => maple(stage, 6, p.second, name))
  for (const [x, z, size] of [
    [-6.6, 2.3, 0.55],
    [-4.2, 2.5, 0.42],
    [-2.4, 2.3, 0.5],
    [2.9, 2.3, 0.45],
    [3.9, 2.6, 0.36],
    [1.5, 4.4, 0.38],
    [5.7, 5.9, 0.4],
    [10.2, 4.4, 0.6],
  ] as const)
    stage.at(x, 0, z, x, () => bush(stage, size, stage.draw() < 0.3 ? p.throwColor : undefined))
  stage.at(-13, 0, -0.5, 0, () => bambooFence(stage, 8))
  stage.at(13.5, 0, -0.5, 0, () => bambooFence(stage, 8))
  stage.onLayer(BACKDROP, () => {
    stage.at(0, 0, -12, 0, () => {
      forestOf(stage, 'conifer', 22, { near: 3, far: 40, width: 80, drop: 0 })
      forestOf(stage, 'broad', 12, { near: 2, far: 30, width: 70, drop: 0 })
    })
    stage.at(0, -4, -30, 0, () => addView(stage, 'mountains', 0, 0))
  })
  stage.tag('tree', () => stage.at(-14.5, 0, -6, 1, () => tree(stage, 'conifer', 12, 0.8, 1)))
  const shade = { reach: 17, centre: v(0, 2, 1), fov: 62 }
  if (p.camera === 'left') return { from: v(-9.4, 2.9, two ? 17.6 : 16), to: v(0.2, two ? 3.1 : 2.3, -0.5), ...shade }
  if (p.camera === 'front') return { from: v(-1.5, 2.3, 17), to: v(0.2, 2.7, -1), ...shade }
  return { from: v(7.6, 2.1, 16.2), to: v(-0.7, 2.5, -0.5), ...shade }
}
