import * as THREE from 'three'
import type { PhotoParams } from '../params'
import { body, facade, type FacadeLook, type HoleSpec } from './buildings'
import { black, boards, paint, wood } from './kit'
import { v } from './open-viewpoint'
import { dining } from './outdoor'
import { bush } from './planting'
import { pottedPlant } from './plants'
import { sheet } from './roofs'
import type { Stage } from './stage'

const LENGTH = 16
const BEAM = 4.3

/** Half the beam and the height of the deck along the hull, -1 = stern, 1 = bow. */
function lines(u: number): { half: number; deck: number } {
  const fore = Math.max(0, (u - 0.5) / 0.5)
  const aft = Math.max(0, (-u - 0.7) / 0.3)
  return {
    half: (BEAM / 2) * Math.max(0.02, 1 - fore ** 2.4) * (1 - 0.55 * aft ** 2.6),
    deck: 1 + 0.5 * Math.max(0, u) ** 2 + 0.22 * Math.max(0, -u) ** 3,
  }
}

/** A barge's hull along x, its bow at +x, the water at y = 0. */
function hull(stage: Stage, color: string): void {
  const band = (low: number, high: number) =>
    [-1, 1].map((s) =>
      sheet(
        60,
        4,
        (u, t) => {
          const k = s > 0 ? u * 2 - 1 : 1 - u * 2
          const { half, deck } = lines(k)
          const y = -0.7 + (deck + 0.7) * (low + (high - low) * t)
          const flare = 0.84 + 0.16 * Math.min(1, (low + (high - low) * t) * 1.6)
          // the stem rakes forward
          return [(k * LENGTH) / 2 + Math.max(0, k - 0.9) * 5 * (low + (high - low) * t), y, s * half * flare]
        },
        [LENGTH, 1],
      ),
    )
  stage.tag('hull', () => band(0.5, 1).forEach((side) => stage.add(side, paint(color, 0.65))))
  band(0, 0.5).forEach((side) => stage.add(side, paint('#26282a', 0.5)))
  const rail = (s: number) =>
    Array.from({ length: 41 }, (_, i) => {
      const k = i / 20 - 1
      const { half, deck } = lines(k)
      return v((k * LENGTH) / 2 + Math.max(0, k - 0.9) * 5, deck, s * half)
    })
  for (const s of [-1, 1])
    stage.add(new THREE.TubeGeometry(new THREE.CatmullRomCurve3(rail(s)), 80, 0.09, 8), paint('#efe9dc', 0.5))
  stage.add(
    sheet(
      40,
      1,
      (u, t) => {
        const k = u * 2 - 1
        const { half, deck } = lines(k)
        return [(k * LENGTH) / 2, deck - 0.08, (0.5 - t) * 2 * half * 0.98]
      },
      [LENGTH, BEAM],
    ),
    boards('#9a7650', 16, 0.6),
  )
  const { half } = lines(-1)
  stage.tag('hull', () => stage.box(0.1, 1.5, half * 1.9, paint(color, 0.65), -LENGTH / 2, 0.5, 0))
}

/** Boxes of flowers along x. */
export function flowerBoxes(stage: Stage, x0: number, x1: number, y: number, z: number, bloom?: string): void {
  stage.box(x1 - x0, 0.26, 0.3, wood('#7a5a3c', 0.8), (x0 + x1) / 2, y + 0.13, z, 0.02)
  for (let x = x0 + 0.18; x < x1; x += 0.36) stage.at(x, y + 0.2, z, x * 5, () => bush(stage, 0.2, bloom))
}

/** A barge with a long deckhouse and a wheelhouse. */
export function barge(stage: Stage, p: PhotoParams, lit: boolean): void {
  hull(stage, p.main)
  const house: FacadeLook = {
    wall: boards(p.second, 20, 0.7),
    frame: '#f3efe6',
    door: p.accent,
    lit,
    sill: '#f3efe6',
  }
  stage.at(-0.6, 0.95, 1.45, 0, () => {
    const holes: HoleSpec[] = [-3.6, -2.2, -0.8, 2.2, 3.6].map((x) => ({ x, y: 0.75, w: 0.95, h: 0.9 }))
    holes.push({ x: 0.75, y: 0.1, w: 0.9, h: 1.85, kind: 'door' })
    facade(stage, 9.2, 2.15, house, holes)
    body(stage, 9.2, 2.15, 2.9, house.wall)
    stage.tag('roof', () =>
      stage.add(
        sheet(2, 10, (u, t) => [(u - 0.5) * 9.7, 2.2 + 0.26 * Math.sin(t * Math.PI), 0.24 - t * 3.4], [9.7, 3.4]),
        paint(p.rugColor, 0.7),
      ),
    )
    for (const z of [0.24, -3.16]) stage.box(9.7, 0.12, 0.07, paint('#f3efe6'), 0, 2.18, z)
    for (const x of [-3.4, -1.6, 2.6])
      stage.at(x, 2.32, -1, x, () => pottedPlant(stage, x > 0 ? 'palm' : 'olive', 0.7, '#b9704c'))
    flowerBoxes(stage, -0.9, 1.6, 2.34, -0.7, p.throwColor)
    stage.rod(0.13, 0.13, 0.8, black(), 3.8, 2.7, -1.2, {}, 14)
    stage.rod(0.2, 0.2, 0.08, black(), 3.8, 3.14, -1.2, {}, 14)
  })
  stage.at(-6.4, 1.1, 1.2, 0, () => {
    const wheel: FacadeLook = { ...house, wall: boards(p.woodColor, 20, 0.8), frame: p.woodColor }
    facade(stage, 1.9, 2.5, wheel, [{ x: 0, y: 1, w: 1.5, h: 1, kind: 'glass' }])
    body(stage, 1.9, 2.5, 2.3, wheel.wall)
    stage.box(2.3, 0.12, 2.9, paint('#f3efe6'), 0, 2.56, -1.1, 0.04)
    stage.rod(0.03, 0.04, 2.2, wood('#8a6242'), 0, 3.6, -1.2, {}, 6)
  })
  stage.at(5.3, 1.14, 0.1, 0.3, () => dining(stage, 0.8, p.woodColor, p.accent, 'wood', 2))
  for (const [x, z, bloom] of [
    [4.6, 1.6, p.throwColor],
    [5.6, 1.5, undefined],
    [6.4, 1.1, p.throwColor],
  ] as const)
    stage.at(x, 1.15, z, x, () => {
      stage.rod(0.24, 0.18, 0.36, paint('#b9704c'), 0, 0.18, 0, {}, 18)
      stage.at(0, 0.32, 0, 0, () => bush(stage, 0.3, bloom))
    })
  stage.at(7.2, 1.35, 0, 0, () => stage.rod(0.05, 0.07, 1.1, black(), 0, 0.4, 0, {}, 8))
  for (const x of [-5, -1.5, 2, 5])
    stage.add(new THREE.TorusGeometry(0.28, 0.11, 8, 20), paint('#2a2a2c'), x, 0.45, lines(x / 8).half + 0.1)
  stage.box(0.9, 0.08, 4.2, boards('#a08a6c', 14, 0.8), 2.4, 1.25, -3.6, 0, { rx: 0.05 })
  for (const [x, end] of [
    [-7.4, -10.6],
    [7.4, 10.4],
  ] as const) {
    const line = new THREE.QuadraticBezierCurve3(v(x, 1.2, -0.8), v((x + end) / 2, 0.7, -3), v(end, 1.4, -5.7))
    stage.add(new THREE.TubeGeometry(line, 20, 0.03, 5), paint('#cbb994'))
  }
}
