import { bush } from './planting'
import * as THREE from 'three'
import { black, ceramic, cloth, glowing, linen, metal, paint, stone, wood } from './kit'
import { fruitBowl, vase } from './plants'
import { chair } from './seating'
import type { Stage } from './stage'
import { diningTable } from './tables'

/** A sun lounger, head at -z. */
export function lounger(stage: Stage, color: string, frame: string): void {
  const look = wood(frame)
  for (const x of [-1, 1]) {
    stage.box(0.05, 0.06, 1.95, look, x * 0.31, 0.3, 0, 0.012)
    for (const z of [-0.8, 0.8]) stage.box(0.05, 0.28, 0.05, look, x * 0.31, 0.14, z, 0.01)
  }
  for (let z = -0.9; z < 0.95; z += 0.12) stage.box(0.6, 0.02, 0.07, look, 0, 0.32, z, 0.004)
  stage.tag('loungers', () => {
    stage.soft(0.6, 0.1, 1.25, cloth(color), 0, 0.39, 0.33, 0.012, {}, 0.45)
    stage.soft(0.6, 0.1, 0.78, cloth(color), 0, 0.62, -0.58, 0.012, { rx: 0.72 }, 0.45)
    stage.pillow(0.42, 0.24, 0.12, linen('#f4efe4'), 0, 0.86, -0.72, { rx: -0.85 })
  })
}

export function parasol(stage: Stage, color: string, h = 2.5, r = 1.5): void {
  stage.rod(0.024, 0.024, h, wood('#b08a5e'), 0, h / 2, 0)
  stage.rod(0.25, 0.28, 0.07, stone('#cfcac2', '#aaa49b'), 0, 0.035, 0)
  stage.tag('parasol', () => {
    const g = new THREE.ConeGeometry(r, r * 0.34, 8, 6, true)
    const p = g.getAttribute('position')
    for (let i = 0; i < p.count; i++) {
      const k = Math.hypot(p.getX(i), p.getZ(i)) / r
      p.setY(i, p.getY(i) - 0.1 * Math.sin(k * Math.PI) * r * 0.4)
    }
    g.computeVertexNormals()
    const look = linen(color)
    stage.add(g, look, 0, h - 0.14, 0)
    stage.add(
      new THREE.CylinderGeometry(r * 0.995, r * 0.995, 0.14, 8, 1, true),
      look,
      0,
      h - 0.14 - r * 0.17 - 0.06,
      0,
    )
  })
}

/** An outdoor sofa on a timber frame, facing +z. */
export function outdoorSofa(stage: Stage, w: number, color: string, accent: string, frame: string): void {
  const look = wood(frame)
  stage.box(w, 0.09, 0.78, look, 0, 0.25, 0, 0.012)
  for (const x of [-1, 1]) {
    for (const z of [-1, 1])
      stage.box(0.07, z < 0 ? 0.7 : 0.5, 0.07, look, x * (w / 2 - 0.03), z < 0 ? 0.35 : 0.25, z * 0.35, 0.012)
    stage.box(0.09, 0.045, 0.8, look, x * (w / 2 - 0.03), 0.55, 0, 0.015)
  }
  for (const y of [0.42, 0.54, 0.66]) stage.box(w, 0.06, 0.03, look, 0, y, -0.37, 0.01)
  const n = Math.max(1, Math.round(w / 0.72))
  stage.tag('outdoor sofa', () => {
    for (let i = 0; i < n; i++) {
      const x = (i - (n - 1) / 2) * ((w - 0.14) / n)
      stage.soft((w - 0.14) / n - 0.01, 0.15, 0.72, cloth(color), x, 0.37, 0.02, 0.025)
      stage.soft((w - 0.14) / n - 0.02, 0.42, 0.16, cloth(color), x, 0.62, -0.27, 0.04, { rx: -0.16 }, 0.46)
    }
  })
  stage.tag('cushions', () => {
    stage.pillow(0.44, 0.42, 0.17, cloth(accent), -w / 2 + 0.3, 0.65, -0.08, { rx: -0.25, ry: 0.3 })
    if (n > 1) stage.pillow(0.44, 0.42, 0.17, cloth(accent), w / 2 - 0.3, 0.65, -0.08, { rx: -0.25, ry: -0.3 })
  })
}

/** A railing along x: 'glass', 'bars', 'wood', 'wall' or 'rope'. */
export function railing(stage: Stage, kind: string, w: number, h = 1.05): void {
  if (kind === 'wall') {
    stage.box(w, 0.62, 0.2, paint('#f1ece2'), 0, 0.31, 0, 0.02)
    stage.box(w + 0.04, 0.05, 0.26, stone('#e6ded0', '#c2b8a6', 0.5), 0, 0.645, 0, 0.012)
    return
  }
  const look = kind === 'wood' ? wood('#9a7248') : kind === 'glass' ? metal('#aeb2b6', 0.35) : black()
  stage.box(w, 0.045, 0.06, look, 0, h, 0, 0.012)
  const n = Math.max(1, Math.round(w / 1.4))
  for (let i = 0; i <= n; i++) stage.box(0.04, h, 0.04, look, -w / 2 + (w * i) / n, h / 2, 0, 0.006)
  if (kind === 'bars')
    for (let x = -w / 2; x < w / 2; x += 0.11) stage.rod(0.007, 0.007, h - 0.12, look, x, h / 2 + 0.02, 0, {}, 6)
  if (kind === 'wood') for (const y of [0.25, 0.5, 0.75]) stage.box(w, 0.05, 0.025, look, 0, y, 0, 0.006)
  if (kind === 'rope')
    for (let y = 0.15; y < h - 0.05; y += 0.14) stage.rod(0.006, 0.006, w, look, 0, y, 0, { rz: Math.PI / 2 }, 6)
  if (kind === 'bars' || kind === 'rope') stage.box(w, 0.03, 0.03, look, 0, 0.08, 0)
  if (kind === 'glass') stage.box(w, 0.012, 0.012, look, 0, 0.08, 0)
}

/** Posts and rafters; with `cover` a cloth or climbing plant above. */
export function pergola(stage: Stage, w: number, d: number, h: number, color: string, cover: string): void {
  const look = wood(color, 0.7)
  for (const x of [-1, 1])
    for (const z of [-1, 1]) stage.box(0.13, h, 0.13, look, (x * w) / 2, h / 2, (z * d) / 2, 0.015)
  for (const z of [-1, 1]) stage.box(w + 0.5, 0.18, 0.08, look, 0, h + 0.05, (z * d) / 2, 0.012)
  for (let x = -w / 2 - 0.15; x <= w / 2 + 0.2; x += 0.42) stage.box(0.06, 0.14, d + 0.5, look, x, h + 0.17, 0, 0.01)
  if (cover === 'vine')
    for (let i = 0; i < 10; i++)
      stage.at((stage.draw() - 0.5) * w, h + 0.12, (stage.draw() - 0.5) * d, i, () =>
        bush(stage, 0.45, i % 3 ? undefined : '#b05f9a'),
      )
}

/** Small bulbs on a wire between two points. */
export function bulbs(stage: Stage, from: THREE.Vector3, to: THREE.Vector3, count: number, lit: boolean): void {
  const sag = from.distanceTo(to) * 0.08
  const curve = new THREE.QuadraticBezierCurve3(
    from,
    from
      .clone()
      .lerp(to, 0.5)
      .add(new THREE.Vector3(0, -sag * 2, 0)),
    to,
  )
  stage.add(new THREE.TubeGeometry(curve, 40, 0.006, 5), black())
  for (let i = 1; i < count; i++) {
    const at = curve.getPoint(i / count)
    stage.rod(0.012, 0.012, 0.04, black(), at.x, at.y - 0.02, at.z, {}, 8)
    stage.add(new THREE.SphereGeometry(0.035, 14, 10), glowing('#ffd795', lit ? 9 : 0.7), at.x, at.y - 0.07, at.z)
  }
}

export function dining(
  stage: Stage,
  w: number,
  woodColor: string,
  accent: string,
  chairStyle: string,
  seats: number,
): void {
  diningTable(stage, seats > 2 ? 'farm' : 'round', woodColor, w)
  const places = seats > 2 ? [-w * 0.27, w * 0.27] : [0]
  for (const s of [-1, 1])
    for (const x of places)
      stage.at(
        seats > 2 ? x : s * 0.62,
        0,
        seats > 2 ? s * 0.62 : 0.05,
        seats > 2 ? (s > 0 ? Math.PI : 0) : -s * Math.PI * 0.5,
        () => chair(stage, chairStyle, chairStyle === 'wood' ? woodColor : accent, woodColor),
      )
  stage.at(0, 0.765, 0, 0, () => vase(stage, 'flowers', '#eee8dc', accent, 0.8))
  if (seats > 2) {
    stage.at(0.45, 0.765, 0.05, 0, () => fruitBowl(stage, '#e9e2d5', '#d98e32'))
    for (const s of [-1, 1])
      for (const x of places)
        stage.at(x, 0.765, s * 0.28, 0, () =>
          stage.turned(
            [
              [0.001, 0.002],
              [0.09, 0.004],
              [0.13, 0.016],
              [0.125, 0.018],
              [0.001, 0.01],
            ],
            ceramic(),
            0,
            0,
            0,
          ),
        )
  } else
    for (const x of [-0.2, 0.2])
      stage.turned(
        [
          [0.001, 0],
          [0.03, 0.003],
          [0.04, 0.06],
          [0.036, 0.06],
          [0.001, 0.01],
        ],
        ceramic(accent),
        x,
        0.768,
        0.16,
      )
}
