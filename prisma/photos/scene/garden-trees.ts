import * as THREE from 'three'
import { leaf, wood } from './kit'
import { v } from './open-viewpoint'
import { pointing, tintsOf } from './plants'
import type { Stage } from './stage'
import { tuft } from './trees'

/** A pine trained in flat clouds on a bent trunk. */
export function gardenPine(stage: Stage, h: number): void {
  const { draw } = stage
  const trunk = new THREE.CatmullRomCurve3([
    v(0, 0, 0),
    v(h * 0.1, h * 0.25, 0.05 * h),
    v(-h * 0.06, h * 0.52, 0),
    v(h * 0.08, h * 0.78, 0.04 * h),
    v(0, h * 0.96, 0),
  ])
  stage.add(new THREE.TubeGeometry(trunk, 30, h * 0.034, 9), wood('#5f4a3a', 0.95))
  const places: THREE.Matrix4[] = []
  const pads: [number, number, number, number][] = [
    [0.3, 0.42, 0.34, 0.05],
    [-0.34, 0.56, 0.34, 0.1],
    [0.3, 0.7, 0.3, -0.1],
    [-0.2, 0.83, 0.26, -0.05],
    [0.04, 0.98, 0.28, 0],
  ]
  for (const [x, y, r, z] of pads) {
    const branch = new THREE.QuadraticBezierCurve3(
      trunk.getPoint(Math.max(0.05, y - 0.16)),
      v(x * h * 0.5, (y - 0.08) * h, z * h * 0.5),
      v(x * h, (y - 0.03) * h, z * h),
    )
    stage.add(new THREE.TubeGeometry(branch, 10, h * 0.014, 6), wood('#5f4a3a', 0.95))
    for (let i = 0; i < 150; i++) {
      const a = draw() * Math.PI * 2
      const k = Math.sqrt(draw())
      const top = 1 - k * k
      places.push(
        pointing(
          v(
            x * h + Math.cos(a) * k * r * h,
            y * h + top * r * h * 0.3 * (0.4 + 0.6 * draw()),
            z * h + Math.sin(a) * k * r * h * 0.8,
          ),
          v(Math.cos(a) * k, 0.7 + draw(), Math.sin(a) * k),
          draw() * 6,
          0.7 + 0.6 * draw(),
        ),
      )
    }
  }
  stage.tag('tree', () =>
    stage.many(tuft(h * 0.06, 7, draw, 0.16), leaf('#ffffff'), places, tintsOf('#44663c', places.length, draw, 0.09)),
  )
}

/** A maple, or a cherry tree in blossom: a light, many-stemmed crown in layers. */
export function maple(stage: Stage, h: number, color: string, name: string): void {
  const { draw } = stage
  const bark = wood('#6b5648', 0.95)
  const places: THREE.Matrix4[] = []
  for (let i = 0; i < 11; i++) {
    const a = i * 2.4 + draw() * 0.4
    const reach = h * (0.2 + 0.26 * draw())
    const y = h * (0.5 + 0.42 * (i / 11))
    const end = v(Math.cos(a) * reach, y, Math.sin(a) * reach)
    const limb = new THREE.QuadraticBezierCurve3(
      v(0, h * 0.12 * (i % 3), 0),
      v(end.x * 0.25, y * 0.75, end.z * 0.25),
      end,
    )
    stage.add(new THREE.TubeGeometry(limb, 10, h * 0.014, 6), bark)
    for (let k = 0; k < 85; k++) {
      const b = draw() * Math.PI * 2
      const r = Math.sqrt(draw()) * h * 0.24
      places.push(
        pointing(
          v(end.x + Math.cos(b) * r, end.y + (draw() - 0.3) * h * 0.09 - r * 0.18, end.z + Math.sin(b) * r),
          v(Math.cos(b), 0.1 - 0.4 * draw(), Math.sin(b)),
          draw() * 6,
          0.7 + 0.6 * draw(),
        ),
      )
    }
  }
  stage.rod(h * 0.02, h * 0.04, h * 0.4, bark, 0, h * 0.2, 0, {}, 9)
  stage.tag(name, () =>
    stage.many(tuft(h * 0.034, 5, draw, 0.75), leaf('#ffffff'), places, tintsOf(color, places.length, draw, 0.13)),
  )
}
