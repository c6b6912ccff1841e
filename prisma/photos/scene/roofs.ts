import * as THREE from 'three'
import type { Stage } from './stage'
import type { Surface } from './surface'

/** A surface over a grid of u by v, each in [0, 1], with its texture in metres. */
export function sheet(
  nu: number,
  nv: number,
  at: (u: number, v: number) => [x: number, y: number, z: number],
  size: [w: number, h: number],
): THREE.BufferGeometry {
  const geometry = new THREE.PlaneGeometry(1, 1, nu, nv)
  const p = geometry.getAttribute('position')
  const uv = geometry.getAttribute('uv')
  for (let i = 0; i < p.count; i++) {
    const [u, v] = [p.getX(i) + 0.5, p.getY(i) + 0.5]
    const [x, y, z] = at(u, v)
    p.setXYZ(i, x, y, z)
    uv.setXY(i, (u - 0.5) * size[0], v * size[1])
  }
  geometry.computeVertexNormals()
  return geometry
}

/** A wall around a circle, open above and below, with its texture in metres. */
export function tube(top: number, bottom: number, h: number, sides = 40): THREE.BufferGeometry {
  const geometry = new THREE.CylinderGeometry(top, bottom, h, sides, 1, true)
  const uv = geometry.getAttribute('uv')
  const round = Math.PI * (top + bottom)
  for (let i = 0; i < uv.count; i++) uv.setXY(i, uv.getX(i) * round, uv.getY(i) * h)
  return geometry
}

/** A round roof that comes to a point, spreading at its eaves; its foot at the origin. */
export function coneRoof(stage: Stage, r: number, h: number, look: Surface, sides = 40): void {
  const profile = [
    [r * 1.16, -0.12],
    [r * 0.98, h * 0.11],
    [r * 0.66, h * 0.38],
    [r * 0.32, h * 0.7],
    [0.02, h],
  ].map(([x, y]) => new THREE.Vector2(x, y))
  const geometry = new THREE.LatheGeometry(profile, sides)
  const uv = geometry.getAttribute('uv')
  for (let i = 0; i < uv.count; i++) uv.setXY(i, uv.getX(i) * Math.round(Math.PI * r) * 1.5, uv.getY(i) * h * 1.1)
  stage.tag('roof', () => stage.add(geometry, look))
}

export interface HipSpec {
  w: number
  d: number
  /** height of the ridge above the eaves */
  rise: number
  over?: number
  /** how much flatter the eaves are than the ridge, 0 = straight */
  bend?: number
  /** how far the corners rise, metres */
  lift?: number
  /** from this share of the rise on, the ends are upright gables; 1 = none */
  gableAt?: number
  /** what closes the overhang from below; without one the roof is open there */
  soffit?: Surface
}

/** The place of a roof's edge at a share of its rise. */
function profileOf({ w, d, rise, over = 0.5, bend = 0, lift = 0, gableAt = 1 }: HipSpec) {
  const [a, b] = [w / 2 + over, d / 2 + over]
  return (t: number) => {
    const inset = Math.min(t, gableAt) * b
    const y = rise * ((1 - bend) * t + bend * t * t)
    const corner = (k: number) => lift * Math.abs(k) ** 3 * (1 - t) ** 2
    return { x: Math.max(0.02, a - inset), z: b * (1 - t), y, corner }
  }
}

/** A roof with four slopes over w (along x) by d, its eaves at the origin's height; w is not less than d. */
export function hipRoof(stage: Stage, spec: HipSpec, look: Surface, ridge: Surface, gable = ridge): void {
  const at = profileOf(spec)
  const [eaves, top] = [at(0), at(1)]
  const slope = Math.hypot(eaves.z, spec.rise)
  const ends = spec.gableAt ?? 1
  stage.tag('roof', () => {
    for (const s of [-1, 1]) {
      const broad = sheet(
        24,
        12,
        (u, v) => {
          const k = (u * 2 - 1) * s
          const { x, y, z, corner } = at(v)
          return [k * x, y + corner(k), s * z]
        },
        [eaves.x * 2, slope],
      )
      stage.add(broad, look)
      const narrow = sheet(
        18,
        10,
        (u, v) => {
          const k = (u * 2 - 1) * -s
          const { x, y, z, corner } = at(v * ends)
          return [s * x, y + corner(k), k * z]
        },
        [eaves.z * 2, slope * ends],
      )
      stage.add(narrow, look)
      for (const front of [-1, 1]) {
        const points = Array.from({ length: 9 }, (_, i) => {
          const { x, y, z, corner } = at((i / 8) * ends)
          return new THREE.Vector3(s * x, y + corner(1) + 0.04, front * z)
        })
        stage.add(new THREE.TubeGeometry(new THREE.CatmullRomCurve3(points), 24, 0.1, 7), ridge)
      }
    }
    stage.box(top.x * 2 + 0.1, 0.26, 0.24, ridge, 0, spec.rise + 0.08, 0, 0.05)
    for (const s of [-1, 1]) stage.box(0.16, 0.42, 0.3, ridge, s * (top.x + 0.05), spec.rise + 0.14, 0, 0.05)
  })
  if (spec.soffit) {
    const under = spec.soffit
    const inner = { x: spec.w / 2 - 0.1, z: spec.d / 2 - 0.1 }
    for (const s of [-1, 1])
      for (const isBroad of [true, false])
        stage.add(
          sheet(
            24,
            2,
            (u, v) => {
              const k = u * 2 - 1
              const drop = eaves.corner(k) * (1 - v) ** 2 - (v === 0 ? 0 : 0.14)
              const [x, z] = [
                eaves.x + (inner.x - eaves.x) * Math.max(0, v * 2 - 1),
                eaves.z + (inner.z - eaves.z) * Math.max(0, v * 2 - 1),
              ]
              return isBroad ? [k * x, drop, s * z] : [s * x, drop, k * z]
            },
            [1, 1],
          ),
          under,
        )
  }
  if (ends >= 1) return
  for (const s of [-1, 1]) {
    const shape = new THREE.Shape(
      Array.from({ length: 13 }, (_, i) => {
        const k = i / 6 - 1
        const { y, z } = at(ends + (1 - ends) * (1 - Math.abs(k)))
        return new THREE.Vector2(k <= 0 ? -z : z, y)
      }),
    )
    const inset = at(ends).x - 0.45
    stage.add(new THREE.ShapeGeometry(shape), gable, s * inset, 0, 0, { ry: Math.PI / 2 })
  }
}
