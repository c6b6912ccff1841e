import * as THREE from 'three'
import { black, dressedStone, glowing, paint, surfaceGlass } from './kit'
import { coneRoof, tube } from './roofs'
import type { Stage } from './stage'
import type { Surface } from './surface'

/** Battlements along x, their foot at the origin. */
export function battlements(stage: Stage, w: number, look: Surface, deep = 0.55): void {
  const n = Math.max(2, Math.round(w / 1.35))
  const step = w / n
  stage.box(w, 0.7, deep, look, 0, 0.35, 0)
  for (let i = 0; i < n; i++) stage.box(step * 0.56, 0.85, deep, look, -w / 2 + (i + 0.5) * step, 1.1, 0)
  for (let x = -w / 2 + 0.3; x < w / 2; x += 0.75) stage.box(0.28, 0.42, 0.34, look, x, -0.2, deep / 2 - 0.1)
}

/** Battlements around a tower of radius r, on a ring of small corbels. */
function crown(stage: Stage, r: number, look: Surface, round: Surface): void {
  const out = r + 0.32
  stage.add(tube(out, out, 0.9), round, 0, 0.45, 0)
  stage.add(new THREE.RingGeometry(r - 0.3, out, 40), look, 0, 0, 0, { rx: Math.PI / 2 })
  stage.add(new THREE.CircleGeometry(out - 0.1, 40), look, 0, 0.5, 0, { rx: -Math.PI / 2 })
  const teeth = Math.round((2 * Math.PI * out) / 1.35)
  for (let i = 0; i < teeth; i++) {
    const a = (i / teeth) * Math.PI * 2
    stage.at(Math.sin(a) * (out - 0.24), 0.9, Math.cos(a) * (out - 0.24), a, () =>
      stage.box(0.78, 0.8, 0.5, look, 0, 0.4, 0),
    )
  }
  const corbels = teeth * 2
  for (let i = 0; i < corbels; i++) {
    const a = (i / corbels) * Math.PI * 2
    stage.at(Math.sin(a) * (r + 0.1), -0.25, Math.cos(a) * (r + 0.1), a, () =>
      stage.box(0.26, 0.5, 0.42, look, 0, 0, 0),
    )
  }
}

/** A window on a wall whose face is z = 0, with a stone frame: mullioned, or a slit when it is narrow. */
export function stoneWindow(stage: Stage, w: number, h: number, trim: string, lit: boolean): void {
  const stone = paint(trim)
  stage.box(w, h, 0.04, lit ? glowing('#ffc478', 0.9) : surfaceGlass(), 0, 0, 0.02)
  for (const s of [-1, 1]) stage.box(0.16, h + 0.3, 0.2, stone, s * (w / 2 + 0.08), 0, 0.08, 0.02)
  stage.box(w + 0.5, 0.18, 0.26, stone, 0, h / 2 + 0.12, 0.1, 0.02)
  stage.box(w + 0.44, 0.14, 0.28, stone, 0, -h / 2 - 0.07, 0.1, 0.02)
  if (w < 0.5) return
  stage.box(0.1, h, 0.14, stone, 0, 0, 0.08)
  if (h > 1.2) stage.box(w, 0.1, 0.14, stone, 0, h * 0.16, 0.08)
  for (const x of [-w / 4, w / 4]) stage.box(0.02, h, 0.03, black(), x, 0, 0.05)
}

export interface TowerLook {
  wall: string
  trim: string
  /** colour of a pointed roof; without one the tower has battlements */
  roof?: Surface
  lit?: boolean
}

/** A round tower of radius r and height h, with windows that look along the angles given (0 = +z). */
export function roundTower(
  stage: Stage,
  r: number,
  h: number,
  look: TowerLook,
  windows: [a: number, y: number][],
): void {
  const wall = dressedStone(look.wall)
  const round = dressedStone(look.wall, 'uv')
  stage.tag('facade', () => {
    stage.add(tube(r, r * 1.05, h), round, 0, h / 2, 0)
    stage.add(tube(r * 1.06, r * 1.18, 1.2), round, 0, 0.6, 0)
    stage.add(tube(r + 0.09, r + 0.09, 0.22), paint(look.trim), 0, h * 0.55, 0)
  })
  windows.forEach(([a, y], i) =>
    stage.at(Math.sin(a) * r * 1.01, y, Math.cos(a) * r * 1.01, a, () =>
      stoneWindow(stage, i % 2 ? 0.24 : 0.66, i % 2 ? 1.3 : 1.25, look.trim, look.lit === true && i % 2 === 0),
    ),
  )
  if (look.roof === undefined) {
    stage.tag('facade', () => stage.at(0, h, 0, 0, () => crown(stage, r, wall, round)))
    return
  }
  const roof = look.roof
  stage.add(tube(r + 0.28, r, 0.5), paint(look.trim), 0, h - 0.1, 0)
  stage.at(0, h + 0.15, 0, 0, () => {
    coneRoof(stage, r + 0.15, r * 2.5, roof)
    stage.rod(0.03, 0.05, 1.1, black(), 0, r * 2.5 + 0.4, 0, {}, 8)
    stage.add(new THREE.SphereGeometry(0.16, 16, 12), paint('#c9a04a', 0.4), 0, r * 2.5 + 0.25, 0)
  })
}

/** A square tower with battlements; its front at z = d / 2. */
export function squareTower(stage: Stage, w: number, d: number, h: number, look: TowerLook): void {
  const wall = dressedStone(look.wall)
  stage.tag('facade', () => {
    stage.box(w, h, d, wall, 0, h / 2, 0)
    stage.box(w + 0.3, 1.3, d + 0.3, wall, 0, 0.65, 0)
    for (const [x, z, turn, size] of [
      [0, d / 2, 0, w],
      [0, -d / 2, Math.PI, w],
      [w / 2, 0, Math.PI / 2, d],
      [-w / 2, 0, -Math.PI / 2, d],
    ] as const)
      stage.at(x, h, z, turn, () => battlements(stage, size + 0.5, wall))
  })
}

/** A banner on a pole that stands at the origin. */
export function banner(stage: Stage, h: number, color: string): void {
  stage.rod(0.07, 0.1, h, paint('#5a4a3a'), 0, h / 2, 0, {}, 8)
  const cloth = new THREE.PlaneGeometry(2.6, 1.5, 24, 6)
  const p = cloth.getAttribute('position')
  for (let i = 0; i < p.count; i++) {
    const u = p.getX(i) / 2.6 + 0.5
    p.setZ(i, Math.sin(u * 7) * 0.16 * u)
    p.setY(i, p.getY(i) * (1 - 0.1 * u) - 0.22 * u * u)
  }
  cloth.computeVertexNormals()
  stage.tag('flag', () => stage.add(cloth, paint(color), 1.32, h - 0.8, 0))
}
