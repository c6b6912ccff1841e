import * as THREE from 'three'
import type { PhotoParams } from '../params'
import { LONG, type Outline, roofOver } from './barn-roof'
import { bale, fence, meadow, silo } from './farmyard'
import { lawn, pots } from './grounds'
import { black, boards, glowing, ground, masonry, paint, surfaceGlass } from './kit'
import { isLit, type OpenViewpoint, v } from './open-viewpoint'
import { dining } from './outdoor'
import { bush } from './planting'
import type { Stage } from './stage'
import { BACKDROP } from './stage'
import type { Surface } from './surface'
import { tree } from './trees'
import { addView } from './views'

const GAMBREL: Outline = [
  [5, 3.9],
  [3.5, 6.7],
  [0, 8.5],
]
const GABLE: Outline = [
  [5, 3.7],
  [0, 8.4],
]

const box = (x: number, y: number, w: number, h: number) =>
  new THREE.Path([
    new THREE.Vector2(x - w / 2, y),
    new THREE.Vector2(x + w / 2, y),
    new THREE.Vector2(x + w / 2, y + h),
    new THREE.Vector2(x - w / 2, y + h),
  ])

/** A glazed opening in a wall whose face is z = 0, in black frames of `across` by `down` panes. */
function glazing(stage: Stage, x: number, y: number, w: number, h: number, across: number, down: number, lit: boolean) {
  stage.at(x, y, 0, 0, () => {
    stage.box(w, h, 0.03, lit ? glowing('#ffc078', 0.8) : surfaceGlass(), 0, h / 2, -0.16)
    for (let i = 0; i <= across; i++) stage.box(0.07, h, 0.1, black(), -w / 2 + (w * i) / across, h / 2, -0.12)
    for (let j = 0; j <= down; j++) stage.box(w, 0.07, 0.1, black(), 0, (h * j) / down, -0.12)
  })
}

/** A barn door of boards with a cross brace, hung from a rail. */
function slidingDoor(stage: Stage, w: number, h: number, color: string, trim: string): void {
  const edge = paint(trim)
  stage.tag('door', () => stage.box(w, h, 0.09, boards(color, 18, 0.8), 0, h / 2, 0.14))
  for (const s of [-1, 1]) {
    stage.box(0.17, h, 0.04, edge, s * (w / 2 - 0.085), h / 2, 0.2)
    stage.box(w, 0.17, 0.04, edge, 0, h / 2 + s * (h / 2 - 0.085), 0.2)
    stage.box(0.05, 0.4, 0.05, black(), s * w * 0.3, h + 0.08, 0.22)
  }
  stage.box(w, 0.16, 0.04, edge, 0, h / 2, 0.2)
  for (const [y, s] of [
    [h * 0.25, 1],
    [h * 0.75, -1],
  ] as const)
    stage.box(Math.hypot(w, h / 2) - 0.2, 0.14, 0.03, edge, 0, y, 0.195, 0, { rz: s * Math.atan2(h / 2, w) })
}

function walls(stage: Stage, p: PhotoParams, outline: Outline, lit: boolean): void {
  const stony = p.style === 'stone'
  const wall: Surface = stony ? masonry(p.main) : boards(p.main, 12, 0.8)
  const trim = p.second
  const shape = new THREE.Shape([
    new THREE.Vector2(-5, 0),
    new THREE.Vector2(5, 0),
    ...outline.map(([x, y]) => new THREE.Vector2(x, y)),
    ...outline
      .slice(0, -1)
      .reverse()
      .map(([x, y]) => new THREE.Vector2(-x, y)),
  ])
  const back = shape.clone()
  const wide = p.style === 'gable' ? 5.4 : 3.6
  const tall = p.style === 'gable' ? 3.3 : 3.5
  shape.holes.push(box(0, 0.1, wide, tall), box(0, 4.7, 2.2, 1.7))
  const solid = (outlineOf: THREE.Shape) => new THREE.ExtrudeGeometry(outlineOf, { depth: 0.3, bevelEnabled: false })
  const eaves = outline[0]?.[1] ?? 4
  stage.tag('facade', () => {
    stage.add(solid(shape), wall, 0, 0, -0.3)
    stage.add(solid(back), wall, 0, 0, -LONG)
    for (const s of [-1, 1]) stage.box(0.3, eaves, LONG, wall, s * 4.85, eaves / 2, -LONG / 2)
    if (!stony) stage.box(10.16, 0.6, LONG + 0.16, masonry('#a39a8b'), 0, 0.2, -LONG / 2)
  })
  glazing(stage, 0, 0.1, wide, tall, p.style === 'gable' ? 4 : 3, 2, lit)
  glazing(stage, 0, 4.7, 2.2, 1.7, 2, 2, lit)
  for (const s of [-1, 1]) {
    stage.at(s * (wide / 2 + 1), 0.15, 0, 0, () => slidingDoor(stage, 1.9, 3.55, p.accent, trim))
    if (!stony) stage.box(0.2, eaves, 0.06, paint(trim), s * 4.92, eaves / 2, 0.03)
  }
  stage.rod(0.03, 0.03, wide + 4, black(), 0, 3.86, 0.22, { rz: Math.PI / 2 }, 8)
  stage.box(2.5, 0.16, 0.08, paint(trim), 0, 6.48, 0.04)
  stage.box(2.5, 0.16, 0.08, paint(trim), 0, 4.62, 0.04)
  for (const s of [-1, 1]) {
    stage.box(0.16, 1.9, 0.08, paint(trim), s * 1.18, 5.55, 0.04)
    stage.at(s * 5, 0, -LONG / 2, (s * Math.PI) / 2, () => {
      for (const x of [-5.2, -1.8, 1.8, 5.2]) {
        stage.box(1.5, 1.5, 0.06, paint(trim), x, 2, 0)
        stage.box(1.26, 1.26, 0.08, lit && stage.draw() < 0.7 ? glowing('#ffc078', 0.8) : surfaceGlass(), x, 2, 0.01)
        stage.box(0.07, 1.3, 0.1, paint(trim), x, 2, 0.02)
        stage.box(1.3, 0.07, 0.1, paint(trim), x, 2, 0.02)
      }
    })
  }
}

/** A barn that has become a home; `style` gambrel, gable or stone, `extra` silo. */
export function barn(stage: Stage, p: PhotoParams): OpenViewpoint {
  const lit = isLit(p)
  const outline = p.style === 'gambrel' ? GAMBREL : GABLE
  lawn(stage, 1, 15, 9, 7000, '#829450')
  walls(stage, p, outline, lit)
  roofOver(stage, p, outline)
  if (p.extra === 'silo') stage.at(-7.6, 0, -6, 0, () => silo(stage, 9.5))
  else stage.at(-7.5, 0, -4, 0, () => stage.tag('tree', () => tree(stage, 'broad', 8.5, 1, 4)))
  stage.box(6.5, 0.1, 3.2, boards('#a08a68', 14, 0.7), 0, 0.03, 1.65)
  const path = new THREE.Shape([v2(-1.3, 3), v2(1.3, 3), v2(2.4, 9), v2(6, 20), v2(2, 20), v2(-0.4, 9)])
  stage.add(new THREE.ShapeGeometry(path), ground('#c9bb9a', 2, 0.12), 0, 0.04, 0, { rx: Math.PI / 2 })
  stage.at(-1.7, 0.08, 1.9, 0.2, () => dining(stage, 0.9, '#8a5f3c', p.accent, 'wood', 2))
  pots(
    stage,
    [
      [1.6, 0.9, 'olive', 1],
      [2.6, 2.4, 'snake', 0.8],
    ],
    p.pot ?? '#8a8d90',
  )
  for (const x of [-4.6, -3.9, 3.9, 4.6]) stage.at(x, 0, 0.7, x, () => bush(stage, 0.45, p.throwColor))
  if (lit) {
    for (const s of [-1, 1]) {
      stage.box(0.16, 0.3, 0.16, glowing('#ffb860', 3), s * 4.5, 2.6, 0.2)
      stage.lampAt(s * 4.5, 2.5, 0.7, 2)
    }
    stage.lampAt(0, 2.6, 2.2, 3)
  }
  stage.at(-11.5, 0, 4.5, 0.1, () => fence(stage, 13, p.frame ?? '#8f7a60'))
  stage.at(12.4, 0, 3.2, -0.06, () => fence(stage, 13, p.frame ?? '#8f7a60'))
  meadow(stage, -16, 5, -2.6, 14, 5200, p.throwColor ?? '#d8b04a')
  meadow(stage, 5.4, 3.8, 17, 12, 3600, p.throwColor ?? '#d8b04a')
  for (const [x, z, turn] of [
    [13, -4, 0.4],
    [17, -9, 1.2],
    [-16, -6, 0.2],
  ] as const)
    stage.at(x, 0, z, turn, () => bale(stage))
  stage.tag('tree', () => {
    stage.at(10.5, 0, -7, 2, () => tree(stage, 'broad', 9.5, 1, 2))
    for (let i = 0; i < 5; i++)
      stage.at(-26 + i * 13, 0, -30 - (i % 2) * 8, i, () =>
        tree(stage, i % 2 ? 'broad' : 'birch', 9 + 3 * stage.draw(), 0.6, i),
      )
  })
  stage.onLayer(BACKDROP, () => stage.at(0, -2.4, -30, 0, () => addView(stage, 'hills', 0, 0)))
  const side = p.camera === 'left' ? -1 : 1
  return { from: v(side * 9.4, 1.8, 17.5), to: v(side * -0.2, 3.4, -2), fov: 62, reach: 20, centre: v(0, 3, -3) }
}

const v2 = (x: number, y: number) => new THREE.Vector2(x, y)
