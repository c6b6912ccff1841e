import * as THREE from 'three'
import { ceramic, cloth, leaf, paint, wood } from './kit'
import { layered } from './random'
import type { Stage } from './stage'

/** One leaf lying along +y from its stem, bent backwards by `bend` radians, `w` wide at its broadest. */
export function leafShape(l: number, w: number, bend: number, rows = 6, pinch = 0.9): THREE.BufferGeometry {
  const geometry = new THREE.PlaneGeometry(2, 1, 2, rows)
  const p = geometry.getAttribute('position')
  for (let i = 0; i < p.count; i++) {
    const t = p.getY(i) + 0.5
    const half = (w / 2) * Math.pow(Math.sin(Math.PI * Math.min(1, 0.03 + t * 0.96)), pinch)
    const a = bend * t
    const u = p.getX(i)
    p.setXYZ(
      i,
      u * half,
      (bend === 0 ? t : Math.sin(a) / bend) * l,
      (bend === 0 ? 0 : (1 - Math.cos(a)) / bend) * l + Math.abs(u) * half * 0.32,
    )
  }
  geometry.computeVertexNormals()
  return geometry
}

/** A leaf of two triangles, for foliage seen from afar. */
export function plainLeaf(l: number, w: number): THREE.BufferGeometry {
  const g = new THREE.BufferGeometry()
  const fold = w * 0.22
  g.setAttribute(
    'position',
    new THREE.BufferAttribute(
      new Float32Array([0, 0, 0, w / 2, l * 0.45, fold, -w / 2, l * 0.45, fold, 0, l, w * 0.1]),
      3,
    ),
  )
  g.setAttribute(
    'normal',
    new THREE.BufferAttribute(new Float32Array([0, 0, 1, 0.35, 0, 0.94, -0.35, 0, 0.94, 0, 0.2, 0.98]), 3),
  )
  g.setAttribute('uv', new THREE.BufferAttribute(new Float32Array(8), 2))
  g.setIndex([0, 1, 3, 0, 3, 2])
  return g
}

const up = new THREE.Vector3(0, 1, 0)

/** A matrix that puts a shape at `at`, its +y along `along`, rolled and scaled. */
export function pointing(at: THREE.Vector3, along: THREE.Vector3, roll: number, scale: number): THREE.Matrix4 {
  const q = new THREE.Quaternion().setFromUnitVectors(up, along.clone().normalize())
  q.multiply(new THREE.Quaternion().setFromAxisAngle(up, roll))
  return new THREE.Matrix4().compose(at, q, new THREE.Vector3(scale, scale, scale))
}

export function tintsOf(base: string, count: number, draw: () => number, spread = 0.1): THREE.Color[] {
  return Array.from({ length: count }, () =>
    new THREE.Color(base).offsetHSL((draw() - 0.5) * 0.04, (draw() - 0.5) * 0.12, (draw() - 0.5) * spread),
  )
}

function pot(stage: Stage, r: number, h: number, color: string): void {
  stage.turned(
    [
      [r * 0.72, 0],
      [r * 0.86, h * 0.3],
      [r, h * 0.8],
      [r, h],
      [r * 0.93, h],
      [r * 0.9, h * 0.86],
    ],
    ceramic(color),
    0,
    0,
    0,
  )
  stage.rod(r * 0.92, r * 0.92, 0.01, paint('#3a2a1e'), 0, h * 0.9, 0)
}

/** Potted plants: 'fiddle' (a small tree of round leaves), 'palm', 'snake' (upright blades), 'monstera', 'olive'. */
export function pottedPlant(stage: Stage, kind: string, size: number, potColor: string): void {
  const { draw } = stage
  stage.tag('plant', () => {
    const r = 0.17 * size + 0.03
    const h = 0.32 * size + 0.04
    if (kind === 'basket') pot(stage, r, h, '#b99a6b')
    else pot(stage, r, h, potColor)
    const places: THREE.Matrix4[] = []
    const base = new THREE.Vector3(0, h * 0.9, 0)
    if (kind === 'snake') {
      for (let i = 0; i < 13; i++) {
        const a = i * 2.4
        const d = new THREE.Vector3(Math.cos(a) * 0.14, 1, Math.sin(a) * 0.14)
        places.push(
          pointing(
            base.clone().add(new THREE.Vector3(Math.cos(a) * r * 0.45, 0, Math.sin(a) * r * 0.45)),
            d,
            a,
            size * (0.7 + 0.5 * draw()),
          ),
        )
      }
      stage.many(leafShape(0.75, 0.085, 0.15, 8, 0.45), leaf('#ffffff'), places, tintsOf('#4f7a45', 13, draw))
    } else if (kind === 'palm') {
      for (let i = 0; i < 11; i++) {
        const a = i * 2.4 + draw() * 0.4
        const reach = (0.35 + 0.5 * draw()) * size
        const top = (0.9 + 0.65 * draw()) * size
        const curve = new THREE.QuadraticBezierCurve3(
          base,
          base.clone().add(new THREE.Vector3(Math.cos(a) * reach * 0.25, top, Math.sin(a) * reach * 0.25)),
          base.clone().add(new THREE.Vector3(Math.cos(a) * reach * 1.35, top * 0.78, Math.sin(a) * reach * 1.35)),
        )
        stage.add(new THREE.TubeGeometry(curve, 10, 0.008 * size, 5), leaf('#6f8a48'))
        for (let k = 4; k < 26; k++) {
          const t = k / 26
          const at = curve.getPoint(t)
          const along = curve.getTangent(t)
          const side = new THREE.Vector3().crossVectors(along, up).normalize()
          for (const s of [-1, 1])
            places.push(
              pointing(
                at,
                along
                  .clone()
                  .multiplyScalar(0.8)
                  .addScaledVector(side, s)
                  .add(new THREE.Vector3(0, 0.12, 0)),
                s,
                size * (0.5 + Math.sin(t * 3.1) * 0.6),
              ),
            )
        }
      }
      stage.many(leafShape(0.34, 0.03, 0.7, 4), leaf('#ffffff'), places, tintsOf('#55843f', places.length, draw))
    } else if (kind === 'monstera') {
      for (let i = 0; i < 17; i++) {
        const a = i * 2.4 + draw() * 0.5
        const reach = (0.15 + 0.4 * draw()) * size
        const top = (0.35 + 0.75 * draw()) * size
        const end = base.clone().add(new THREE.Vector3(Math.cos(a) * reach, top, Math.sin(a) * reach))
        stage.add(
          new THREE.TubeGeometry(
            new THREE.QuadraticBezierCurve3(
              base,
              base.clone().add(new THREE.Vector3(Math.cos(a) * reach * 0.3, top * 0.8, Math.sin(a) * reach * 0.3)),
              end,
            ),
            8,
            0.007 * size,
            5,
          ),
          leaf('#6d9150'),
        )
        places.push(
          pointing(
            end,
            new THREE.Vector3(Math.cos(a), 0.25 - 0.5 * draw(), Math.sin(a)),
            Math.PI,
            size * (0.75 + 0.4 * draw()),
          ),
        )
      }
      stage.many(leafShape(0.36, 0.3, 0.8, 8, 0.6), leaf('#ffffff'), places, tintsOf('#3f7a3d', places.length, draw))
    } else {
      const tall = (kind === 'olive' ? 1.25 : 1.15) * size
      const branches = kind === 'olive' ? 12 : 4
      for (let b = 0; b < branches; b++) {
        const a = b * 2.4 + draw()
        const spread = (kind === 'olive' ? 0.42 : 0.2) * size * (0.4 + 0.6 * draw())
        const start = base.clone().add(new THREE.Vector3(0, b < 1 ? 0 : tall * (0.3 + 0.25 * draw()), 0))
        const end = base
          .clone()
          .add(new THREE.Vector3(Math.cos(a) * spread, tall * (0.75 + 0.35 * draw()), Math.sin(a) * spread))
        const curve = new THREE.QuadraticBezierCurve3(
          start,
          start
            .clone()
            .lerp(end, 0.4)
            .setY(end.y * 0.75),
          end,
        )
        stage.add(new THREE.TubeGeometry(curve, 8, 0.011 * size, 6), wood('#7a6148', 0.9))
        const n = kind === 'olive' ? 46 : 15
        for (let k = 0; k < n; k++) {
          const t = 0.25 + (0.75 * k) / n
          const roll = k * 2.4
          places.push(
            pointing(
              curve.getPoint(t),
              new THREE.Vector3(Math.cos(roll), 0.5 + 0.4 * draw(), Math.sin(roll)),
              roll,
              size * (0.7 + 0.5 * draw()),
            ),
          )
        }
      }
      const shape = kind === 'olive' ? leafShape(0.09, 0.022, 0.4, 3) : leafShape(0.24, 0.17, 0.7, 6, 0.55)
      stage.many(shape, leaf('#ffffff'), places, tintsOf(kind === 'olive' ? '#7d9168' : '#4b8340', places.length, draw))
    }
  })
}

/** A vase with stems: 'pampas', 'branch' or 'flowers'. */
export function vase(stage: Stage, kind: string, vaseColor: string, bloom: string, size = 1): void {
  const { draw } = stage
  stage.turned(
    [
      [0.05, 0],
      [0.085, 0.05],
      [0.1, 0.12],
      [0.06, 0.2],
      [0.035, 0.235],
      [0.045, 0.26],
    ].map(([r, h]) => [(r ?? 0) * size, (h ?? 0) * size]),
    ceramic(vaseColor),
    0,
    0,
    0,
  )
  const leaves: THREE.Matrix4[] = []
  const base = new THREE.Vector3(0, 0.24 * size, 0)
  for (let i = 0; i < 8; i++) {
    const a = i * 2.4 + draw()
    const l = (0.24 + 0.22 * draw()) * size
    const end = base.clone().add(new THREE.Vector3(Math.cos(a) * l * 0.45, l, Math.sin(a) * l * 0.45))
    const curve = new THREE.QuadraticBezierCurve3(
      base,
      base
        .clone()
        .lerp(end, 0.5)
        .add(new THREE.Vector3(0, 0.05, 0)),
      end,
    )
    stage.add(new THREE.TubeGeometry(curve, 6, 0.0028, 5), leaf('#71804d'))
    if (kind === 'flowers') {
      const petals = Array.from({ length: 16 }, (_, k) =>
        pointing(end, new THREE.Vector3(Math.cos(k * 2.4), 0.15 + k * 0.07, Math.sin(k * 2.4)), 0, size * 0.9),
      )
      stage.many(leafShape(0.05, 0.034, 0.9, 3, 0.6), leaf('#ffffff'), petals, tintsOf(bloom, 16, draw, 0.12))
    } else if (kind === 'pampas') {
      const plume = Array.from({ length: 90 }, (_, k) => {
        const t = k / 90
        const w = k * 2.4
        return pointing(
          curve.getPoint(0.55 + 0.45 * t),
          new THREE.Vector3(Math.cos(w) * 0.35, 1, Math.sin(w) * 0.35),
          w,
          size * (1 - t * 0.4),
        )
      })
      stage.many(leafShape(0.12, 0.007, 0.5, 2), leaf('#ffffff'), plume, tintsOf('#d9c6a3', 90, draw))
    }
    if (kind !== 'pampas')
      for (let k = 2; k < 9; k++)
        leaves.push(
          pointing(curve.getPoint(k / 10), new THREE.Vector3(Math.cos(k * 2.4), 0.6, Math.sin(k * 2.4)), k, size * 0.9),
        )
  }
  stage.many(leafShape(0.075, 0.03, 0.5, 3), leaf('#ffffff'), leaves, tintsOf('#6c8a55', leaves.length, draw))
}

/** A bowl of fruit. */
export function fruitBowl(stage: Stage, bowl: string, fruit: string): void {
  stage.turned(
    [
      [0.06, 0],
      [0.13, 0.03],
      [0.17, 0.09],
      [0.16, 0.09],
      [0.1, 0.03],
    ],
    ceramic(bowl),
    0,
    0,
    0,
  )
  for (let i = 0; i < 8; i++) {
    const a = i * 2.4
    const r = i < 6 ? 0.085 : 0.03
    stage.add(
      new THREE.SphereGeometry(0.042, 20, 14),
      cloth(fruit),
      Math.cos(a) * r,
      0.085 + (i < 6 ? 0 : 0.06) + 0.008 * layered(i, 1, 2),
      Math.sin(a) * r,
    )
  }
}
