import * as THREE from 'three'
import { glowing, leaf, metal, paint, roughPlaster, shiny, wood, zellige } from './kit'
import { leafShape, pointing, tintsOf } from './plants'
import type { Stage } from './stage'
import type { Surface } from './surface'

export interface CourtLook {
  plaster: string
  /** the main colour of the glazed tiles, and that of their stars */
  tile: string
  star: string
  cedar: string
  door: string
  lit: boolean
}

/** An opening with a horseshoe head: a little narrower at its foot than at its springing, slightly pointed. */
export function horseshoe<T extends THREE.Path>(path: T, w: number, h: number): T {
  const r = w / 2
  const centre = h - r * 1.12
  const foot = r * 0.86
  path.moveTo(-foot, 0)
  path.lineTo(foot, 0)
  path.lineTo(foot, centre - r * 0.5)
  path.quadraticCurveTo(r * 1.06, centre - r * 0.2, r, centre + r * 0.1)
  path.quadraticCurveTo(r * 0.86, h - r * 0.22, 0, h)
  path.quadraticCurveTo(-r * 0.86, h - r * 0.22, -r, centre + r * 0.1)
  path.quadraticCurveTo(-r * 1.06, centre - r * 0.2, -foot, centre - r * 0.5)
  path.lineTo(-foot, 0)
  return path
}

const solid = (outline: THREE.Shape, deep: number) =>
  new THREE.ExtrudeGeometry(outline, { depth: deep, bevelEnabled: false, curveSegments: 14 })

/** A wall of arches along x on tiled piers, its face at z = 0; `count` bays of `bay` metres. */
export function arcade(stage: Stage, count: number, bay: number, h: number, look: CourtLook): void {
  const w = count * bay
  const outline = new THREE.Shape([
    new THREE.Vector2(-w / 2, 0),
    new THREE.Vector2(w / 2, 0),
    new THREE.Vector2(w / 2, h),
    new THREE.Vector2(-w / 2, h),
  ])
  const arch = bay - 0.62
  const high = h - 0.75
  for (let i = 0; i < count; i++) {
    const x = -w / 2 + (i + 0.5) * bay
    outline.holes.push(shifted(horseshoe(new THREE.Path(), arch, high), x))
    const rim = shifted(horseshoe(new THREE.Shape(), arch + 0.34, high + 0.18), x) as THREE.Shape
    rim.holes.push(shifted(horseshoe(new THREE.Path(), arch, high), x))
    stage.add(solid(rim, 0.05), paint('#f6f0e2'), 0, 0, 0)
  }
  stage.tag('facade', () => stage.add(solid(outline, 0.5), roughPlaster(look.plaster), 0, 0, -0.5))
  for (let i = 0; i <= count; i++) {
    const x = -w / 2 + i * bay
    stage.tag('zellige', () => stage.box(0.66, 1.25, 0.54, zellige(look.tile, look.star, 0.62), x, 0.62, -0.24))
    stage.box(0.76, 0.1, 0.64, paint('#efe6d4'), x, 1.3, -0.24, 0.02)
  }
  stage.box(w, 0.3, 0.16, zellige(look.star, look.tile, 0.8), 0, h - 0.26, 0.03)
}

function shifted<T extends THREE.Path>(path: T, x: number): T {
  const moved = path.getPoints(14).map((p) => new THREE.Vector2(p.x + x, p.y))
  path.curves = []
  return path.setFromPoints(moved) as T
}

/** A gallery above an arcade: cedar posts, a railing of turned rods, brackets and a tiled eave. */
export function gallery(stage: Stage, w: number, bay: number, h: number, look: CourtLook): void {
  const cedar = wood(look.cedar, 0.7)
  const n = Math.round(w / bay)
  stage.box(w, 0.26, 0.5, cedar, 0, 0.13, -0.2)
  for (let i = 0; i <= n; i++) {
    const x = -w / 2 + i * bay
    stage.box(0.2, h, 0.2, cedar, x, h / 2, -0.12, 0.02)
    for (const s of [-1, 1])
      if (Math.abs(x + s * 0.5) < w / 2)
        stage.box(0.9, 0.14, 0.16, cedar, x + s * 0.36, h - 0.36, -0.12, 0.02, { rz: s * -0.6 })
  }
  stage.box(w, 0.1, 0.14, cedar, 0, 1.2, -0.12, 0.02)
  stage.box(w, 0.08, 0.12, cedar, 0, 0.42, -0.12, 0.02)
  for (let x = -w / 2 + 0.14; x < w / 2; x += 0.14) stage.rod(0.022, 0.022, 0.8, cedar, x, 0.8, -0.12, {}, 6)
  stage.box(w, 0.3, 0.44, cedar, 0, h + 0.1, -0.12)
  stage.tag('roof', () =>
    stage.box(w + 0.2, 0.1, 1, zellige(look.tile, look.tile, 0.5), 0, h + 0.42, 0.12, 0, { rx: 0.42 }),
  )
}

/** A star-shaped basin with a bowl on a foot, full to the rim. */
export function fountain(stage: Stage, look: CourtLook): void {
  const marble: Surface = paint('#e6dfcf', 0.7)
  const water = shiny('#3f7f86', 0.02)
  stage.tag('fountain', () => {
    stage.tag('zellige', () =>
      stage.add(new THREE.CylinderGeometry(1.3, 1.3, 0.46, 8), zellige(look.tile, look.star, 0.5), 0, 0.23, 0),
    )
    stage.add(new THREE.TorusGeometry(1.27, 0.1, 8, 8), marble, 0, 0.47, 0, { rx: Math.PI / 2, rz: Math.PI / 8 })
    stage.add(new THREE.CircleGeometry(1.2, 32), water, 0, 0.5, 0, { rx: -Math.PI / 2 })
    stage.turned(
      [
        [0.2, 0.45],
        [0.11, 0.6],
        [0.1, 0.82],
        [0.16, 0.92],
        [0.44, 1.02],
        [0.56, 1.13],
        [0.53, 1.13],
        [0.3, 1.06],
      ],
      marble,
      0,
      0,
      0,
    )
    stage.add(new THREE.CircleGeometry(0.53, 32), water, 0, 1.115, 0, { rx: -Math.PI / 2 })
    for (let i = 0; i < 7; i++) {
      const a = (i / 7) * Math.PI * 2
      const jet = new THREE.QuadraticBezierCurve3(
        new THREE.Vector3(0, 1.12, 0),
        new THREE.Vector3(Math.sin(a) * 0.12, 1.62, Math.cos(a) * 0.12),
        new THREE.Vector3(Math.sin(a) * 0.34, 1.12, Math.cos(a) * 0.34),
      )
      stage.add(new THREE.TubeGeometry(jet, 14, 0.011, 5), glowing('#eef6fa', 0.25))
    }
    const petals = Array.from({ length: 26 }, () =>
      pointing(
        new THREE.Vector3((stage.draw() - 0.5) * 1.5, 0.51, (stage.draw() - 0.5) * 1.5),
        new THREE.Vector3(stage.draw() - 0.5, 0.2, stage.draw() - 0.5),
        0,
        1,
      ),
    )
    stage.tag('flowers', () =>
      stage.many(leafShape(0.1, 0.08, 0.6, 3), leaf('#ffffff'), petals, tintsOf('#d0486a', 26, stage.draw)),
    )
  })
}

/** A small tree with oranges in a tiled planter. */
export function orangeTree(stage: Stage, h: number, look: CourtLook, crown: (h: number) => void): void {
  stage.tag('zellige', () => stage.box(0.9, 0.6, 0.9, zellige(look.tile, look.star, 0.6), 0, 0.3, 0))
  stage.box(0.78, 0.04, 0.78, paint('#4a3626'), 0, 0.6, 0)
  stage.at(0, 0.5, 0, stage.draw() * 6, () => {
    stage.tag('plant', () => crown(h))
    for (let i = 0; i < 26; i++) {
      const a = i * 2.4
      const r = h * (0.24 + 0.1 * stage.draw())
      const y = h * (0.5 + 0.3 * stage.draw())
      stage.add(new THREE.SphereGeometry(0.048, 12, 8), paint('#e0801c', 0.8), Math.cos(a) * r, y, Math.sin(a) * r)
    }
  })
}

/** A door of two leaves under a horseshoe arch, studded, its face at z = 0. */
export function studdedDoor(stage: Stage, w: number, h: number, color: string): void {
  stage.tag('door', () => {
    stage.add(solid(horseshoe(new THREE.Shape(), w, h), 0.1), wood(color, 0.6), 0, 0, -0.1)
    for (const x of [-0.3, -0.1, 0.1, 0.3])
      for (let y = 0.3; y < h * 0.72; y += 0.32)
        stage.add(new THREE.SphereGeometry(0.03, 8, 6), metal('#c79a52', 0.4), x * w, y, 0.01)
  })
  stage.box(0.03, h * 0.9, 0.02, paint('#2a1d14'), 0, h * 0.45, 0.01)
}
