import { bush, clippedHedge, grass } from './planting'
import * as THREE from 'three'
import { boards, ground, masonry, stone, tiling } from './kit'
import { pottedPlant } from './plants'
import type { Stage } from './stage'
import { tree } from './trees'

/** A lawn around the origin, with blades near the viewer. */
export function lawn(stage: Stage, z0: number, z1: number, half: number, blades = 9000, color = '#7f9058'): void {
  stage.add(new THREE.PlaneGeometry(260, 260), ground(color, 2.4, 0.16), 0, 0, 0, { rx: -Math.PI / 2 })
  grass(stage, -half, z0, half, z1, blades, 0.065, color)
}

export function paving(stage: Stage, kind: string, w: number, d: number, y = 0): void {
  const look =
    kind === 'deck'
      ? boards('#a9805a', 14, 0.7)
      : kind === 'terracotta'
        ? tiling('#c98a62', '#d9c7ae', 2.4, 8, 8, false, 0.6, 0.12)
        : kind === 'stone'
          ? tiling('#cfc6b6', '#b5ab9a', 3, 4, 5, true, 0.6, 0.08)
          : tiling('#dcd8d0', '#bdb8ae', 3, 4, 4, false, 0.55, 0.03)
  stage.box(w, 0.1, d, look, 0, y - 0.05, 0)
}

/** A pool in the ground: rectangle in the xz plane, water a little below the edge. */
export function pool(
  stage: Stage,
  x0: number,
  z0: number,
  x1: number,
  z1: number,
  tile: string,
  edge: string,
  deck: string,
): void {
  const deep = 1.45
  const w = x1 - x0
  const d = z1 - z0
  const cx = (x0 + x1) / 2
  const cz = (z0 + z1) / 2
  stage.pool = { x0, z0, x1, z1, level: -0.1, tint: '#49c3cf' }
  stage.tag('pool', () => {
    const look = tiling(tile, '#eef6f6', 1, 10, 10, false, 0.9, 0.1)
    stage.box(w, 0.1, d, look, cx, -deep, cz)
    stage.box(w, deep, 0.1, look, cx, -deep / 2 - 0.02, z0 - 0.05 + 0.05)
    stage.box(w, deep, 0.1, look, cx, -deep / 2 - 0.02, z1)
    stage.box(0.1, deep, d, look, x0, -deep / 2 - 0.02, cz)
    stage.box(0.1, deep, d, look, x1, -deep / 2 - 0.02, cz)
    for (let i = 0; i < 4; i++) stage.box(1.4, 0.3, 0.32, look, x0 + 0.75, -0.3 - i * 0.3, z0 + 0.3 + i * 0.3)
  })
  const rim = stone(edge, '#cfc6b6', 0.6)
  for (const z of [z0 - 0.17, z1 + 0.17]) stage.box(w + 0.68, 0.06, 0.34, rim, cx, 0.0, z, 0.012)
  for (const x of [x0 - 0.17, x1 + 0.17]) stage.box(0.34, 0.06, d, rim, x, 0.0, cz, 0.012)
  const far = 13
  const strip = (a0: number, a1: number, b0: number, b1: number) =>
    stage.at((a0 + a1) / 2, 0, (b0 + b1) / 2, 0, () => paving(stage, deck, a1 - a0, b1 - b0, -0.012))
  strip(x0 - 5, x1 + 5, z0 - 3.4, z0 - 0.3)
  strip(x0 - 5, x1 + 5, z1 + 0.3, z1 + far)
  strip(x0 - 5, x0 - 0.3, z0 - 0.3, z1 + 0.3)
  strip(x1 + 0.3, x1 + 5, z0 - 0.3, z1 + 0.3)
}

/** Ground with a hole where the pool lies. */
export function groundAround(stage: Stage, x0: number, z0: number, x1: number, z1: number, color: string): void {
  const look = ground(color, 2.4)
  const plane = (a0: number, a1: number, b0: number, b1: number) =>
    stage.box(a1 - a0, 0.06, b1 - b0, look, (a0 + a1) / 2, -0.1, (b0 + b1) / 2)
  plane(-120, 120, -120, z0 - 0.2)
  plane(-120, 120, z1 + 0.2, 60)
  plane(-120, x0 - 0.2, z0 - 0.2, z1 + 0.2)
  plane(x1 + 0.2, 120, z0 - 0.2, z1 + 0.2)
}

/** A row of planting: hedge behind, bushes and trees in front of it. */
export function greenery(
  stage: Stage,
  w: number,
  kinds: ('hedge' | 'bush' | 'flower' | 'tree' | 'palm' | 'cypress' | 'birch' | 'wall')[],
  bloom: string,
): void {
  const { draw } = stage
  if (kinds.includes('wall')) stage.box(w, 1.6, 0.3, masonry('#c9b99e'), 0, 0.8, -0.4)
  if (kinds.includes('hedge')) clippedHedge(stage, w, 1.7, 0.8)
  const row = kinds.filter((k) => k === 'bush' || k === 'flower')
  if (row.length > 0)
    for (let x = -w / 2 + 0.4; x < w / 2; x += 0.75 + draw() * 0.3) {
      const kind = row[Math.floor(draw() * row.length)]
      stage.at(x, 0, 0.75 + draw() * 0.3, draw() * 6, () =>
        bush(stage, 0.36 + 0.22 * draw(), kind === 'flower' ? bloom : undefined),
      )
    }
  stage.tag('tree', () => {
    for (const kind of kinds) {
      const n = kind === 'cypress' ? 7 : 4
      if (kind === 'tree' || kind === 'birch')
        for (let i = 0; i < n; i++)
          stage.at(((i + 0.2 + 0.6 * draw()) / n - 0.5) * w * 1.1, 0, -2 - draw() * 3, draw() * 6, () =>
            tree(stage, kind === 'birch' ? 'birch' : 'broad', 5 + 2.5 * draw(), 0.6, i),
          )
      if (kind === 'palm')
        for (let i = 0; i < n; i++)
          stage.at(((i + 0.2 + 0.6 * draw()) / n - 0.5) * w * 1.1, 0, -1.4 - draw() * 2, draw() * 6, () =>
            tree(stage, 'palm', 5 + 2.5 * draw(), 1, i),
          )
      if (kind === 'cypress')
        for (let i = 0; i < n; i++)
          stage.at(((i + 0.5) / n - 0.5) * w, 0, -1.4, draw() * 6, () =>
            tree(stage, 'cypress', 5.5 + 1.5 * draw(), 0.6, i),
          )
    }
  })
}

export function pots(stage: Stage, places: [number, number, string, number][], color: string): void {
  for (const [x, z, kind, size] of places) stage.at(x, 0, z, x * 3, () => pottedPlant(stage, kind, size, color))
}
