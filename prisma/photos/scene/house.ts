import { greenery, lawn, paving, pots } from './grounds'
import { bush } from './planting'
import type { PhotoParams } from '../params'
import { body, chimney, facade, type FacadeLook, gableRoof, type HoleSpec } from './buildings'
import { boards, masonry, metal, paint, roughPlaster, tiling, wood } from './kit'
import { lounger, railing } from './outdoor'
import { BACKDROP, type Stage } from './stage'
import { forestOf, tree } from './trees'
import { addView } from './views'
import { isLit, type OpenViewpoint, v } from './open-viewpoint'

function wallOf(p: PhotoParams) {
  if (p.style === 'stone') return masonry(p.main)
  if (p.style === 'boards' || p.style === 'farmhouse') return boards(p.main, 14, 0.75)
  if (p.style === 'brick') return tiling(p.main, '#cbbfae', 1.5, 6, 20, true, 0.85, 0.14)
  return roughPlaster(p.main)
}

export const roofOf = (color: string) => tiling(color, '#5c3a2c', 1.6, 8, 6, true, 0.8, 0.14)

function path(stage: Stage, z0: number, z1: number, x: number): void {
  for (let z = z0; z < z1; z += 0.75)
    stage.soft(
      1.1 + stage.draw() * 0.25,
      0.06,
      0.58,
      paint('#c9c0b0'),
      x + (stage.draw() - 0.5) * 0.12,
      0.01,
      z,
      0,
      { ry: (stage.draw() - 0.5) * 0.1 },
      0.45,
    )
}

function garden(stage: Stage, p: PhotoParams, w: number): void {
  lawn(stage, 1.5, 9.5, 8, 9000)
  for (const s of [-1, 1])
    for (let x = 1.3; x < w / 2; x += 0.8)
      stage.at(s * x, 0, 0.55 + 0.2 * stage.draw(), x, () =>
        bush(stage, 0.32 + 0.2 * stage.draw(), stage.draw() < 0.55 ? p.accent : undefined),
      )
  stage.at(-w / 2 - 3.2, 0, -1.5, 0.3, () =>
    stage.tag('tree', () => tree(stage, p.view === 'sea' ? 'palm' : 'broad', 6.5, 1, 3)),
  )
  stage.at(w / 2 + 3.4, 0, -3, 1.3, () =>
    stage.tag('tree', () => tree(stage, p.style === 'med' ? 'cypress' : 'birch', 7.5, 1, 2)),
  )
  stage.onLayer(BACKDROP, () => {
    stage.at(0, 0, -8, 0, () => forestOf(stage, 'broad', 26, { near: 14, far: 55, width: 150, drop: 0.4 }))
  })
  stage.at(0, 0, -11, 0, () =>
    greenery(stage, 44, p.style === 'med' ? ['cypress', 'tree'] : ['tree', 'birch', 'tree'], p.accent),
  )
}

function gabled(stage: Stage, p: PhotoParams, lit: boolean): OpenViewpoint {
  const two = p.size !== 1
  const w = 10
  const h = two ? 5.6 : 3
  const look: FacadeLook = {
    wall: wallOf(p),
    frame: '#f3efe6',
    shutter: p.style === 'brick' || p.style === 'farmhouse' ? undefined : p.second,
    door: p.throwColor ?? p.second,
    lit,
    trim: p.style === 'stone' ? '#d9cdb8' : p.style === 'med' ? undefined : '#f1ece1',
    boxes: p.style === 'stone' || p.style === 'brick' ? p.accent : undefined,
  }
  const holes: HoleSpec[] = [{ x: 0, y: 0.12, w: 1.1, h: 2.15, kind: 'door' }]
  for (const x of [-3.9, -2.1, 2.1, 3.9]) holes.push({ x, y: 0.95, w: 0.9, h: 1.35 })
  if (two) for (const x of [-3.9, 0, 3.9]) holes.push({ x, y: 3.65, w: 0.95, h: 1.3 })
  facade(stage, w, h, look, holes)
  body(stage, w, h, 7.4, look.wall)
  stage.at(0, 0, -3.7, 0, () =>
    gableRoof(stage, w, 7.7, h, 2.5, p.style === 'farmhouse' ? metal('#3d4246', 0.6) : roofOf(p.rugColor), look.wall),
  )
  chimney(stage, 2.8, h + 2.7, -3.4, p.style === 'brick' || p.style === 'stone' ? look.wall : roughPlaster(p.main))
  stage.box(1.9, 0.14, 1.1, paint('#c6bdae'), 0, 0.05, 0.5, 0.02)
  if (p.style === 'farmhouse') {
    for (const x of [-4.7, -2, 2, 4.7]) stage.box(0.14, 2.5, 0.14, paint('#f3efe6'), x, 1.3, 2.1, 0.01)
    stage.box(10, 0.14, 2.2, boards('#b9aa94'), 0, 0.02, 1.1)
    stage.tag('roof', () => stage.box(10.4, 0.1, 2.6, metal('#3d4246', 0.6), 0, 2.78, 1.15, 0, { rx: 0.13 }))
    for (const s of [-1, 1]) stage.at(s * 3.3, 0.09, 2.1, 0, () => railing(stage, 'wood', 2.5, 0.8))
  } else {
    stage.box(1.9, 0.09, 1.1, p.style === 'med' ? roofOf(p.rugColor) : paint('#54565a'), 0, 2.62, 0.5, 0, { rx: 0.2 })
    for (const s of [-1, 1]) stage.box(0.09, 0.09, 1.1, wood('#8a5f3c'), s * 0.75, 2.42, 0.45, 0.01, { rx: 0.5 })
  }
  pots(
    stage,
    [
      [-1.1, 1.0, 'olive', 0.8],
      [1.15, 1.0, 'olive', 0.8],
    ],
    p.pot ?? '#b9704c',
  )
  path(stage, 1.4, 10, 0)
  garden(stage, p, w)
  return {
    from: p.camera === 'left' ? v(-6.6, 1.75, 13.2) : v(6.4, 1.75, 13.4),
    to: v(-0.1, two ? 3.0 : 1.9, -1),
    fov: 62,
    reach: 15,
    centre: v(0, 2, 0),
  }
}

function modern(stage: Stage, p: PhotoParams, lit: boolean): OpenViewpoint {
  const look: FacadeLook = { wall: roughPlaster(p.main), frame: '#2b2d30', lit, door: p.second }
  facade(stage, 11, 3.1, look, [
    { x: -2.9, y: 0.1, w: 4.3, h: 2.5, kind: 'glass' },
    { x: 1.1, y: 0.1, w: 1.15, h: 2.4, kind: 'door' },
    { x: 3.7, y: 0.5, w: 2.4, h: 1.9, kind: 'glass' },
  ])
  body(stage, 11, 3.1, 7, look.wall)
  stage.box(11.4, 0.22, 7.8, paint('#ece8e0'), 0, 3.2, -3.3)
  stage.at(1.9, 3.3, 0.55, 0, () => {
    const clad: FacadeLook = { ...look, wall: boards(p.woodColor, 16, 0.7) }
    facade(stage, 6.4, 2.9, clad, [
      { x: -1.3, y: 0.35, w: 2.9, h: 2.1, kind: 'glass' },
      { x: 2.1, y: 0.9, w: 0.9, h: 1.5, kind: 'glass' },
    ])
    body(stage, 6.4, 2.9, 6, clad.wall)
    stage.tag('roof', () => stage.box(6.9, 0.22, 7, paint('#3a3c3f'), 0, 3.0, -3))
  })
  stage.at(-3.6, 3.3, -0.1, 0, () => railing(stage, 'glass', 4.2, 1))
  pots(
    stage,
    [
      [-5.0, 3, 'olive', 1],
      [2.1, 0.7, 'snake', 0.9],
    ],
    '#55585c',
  )
  stage.at(0, 0, 2.2, 0, () => paving(stage, 'tile', 11, 4.4, 0.05))
  for (const [x, r] of [
    [-3.6, 0.3],
    [-2.2, -0.2],
  ] as const)
    stage.at(x, 0.05, 2.6, r, () => lounger(stage, '#f1ece2', '#a9805a'))
  path(stage, 4.8, 12, 1.1)
  garden(stage, p, 11)
  return {
    from: p.camera === 'left' ? v(-7, 1.75, 13) : v(7.2, 1.75, 13),
    to: v(0, 2.75, -1),
    fov: 62,
    reach: 15,
    centre: v(0, 2, 0),
  }
}

/** A house seen from its garden; `style` med, stone, farmhouse, brick, boards or modern. */
export function house(stage: Stage, p: PhotoParams): OpenViewpoint {
  if (p.view !== 'none' && p.view !== 'garden')
    stage.at(0, -0.3, -30, 0, () => addView(stage, p.view as 'sea', 0, p.drop))
  return p.style === 'modern' ? modern(stage, p, isLit(p)) : gabled(stage, p, isLit(p))
}
