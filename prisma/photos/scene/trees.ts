import * as THREE from 'three'
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js'
import { leaf, wood } from './kit'
import { type Draw, drawFrom } from './random'
import { leafShape, plainLeaf, pointing, tintsOf } from './plants'
import { type Stage } from './stage'

export type TreeKind = 'broad' | 'conifer' | 'snowy' | 'cypress' | 'hedge' | 'palm' | 'birch'

/** A tuft: a few crossed small leaves around a point, the unit of every crown. */
export function tuft(size: number, count: number, draw: Draw, slim = 0.6): THREE.BufferGeometry {
  const one = plainLeaf(size, size * slim)
  const parts = Array.from({ length: count }, () => {
    const d = new THREE.Vector3(draw() - 0.5, draw() - 0.35, draw() - 0.5)
    return one.clone().applyMatrix4(pointing(d.clone().multiplyScalar(size * 0.9), d, draw() * 6, 0.7 + 0.6 * draw()))
  })
  return mergeGeometries(parts)
}

/** A drooping conifer bough along +y with side twigs; a flat fan of needles seen from afar. */
function bough(): THREE.BufferGeometry {
  const parts: THREE.BufferGeometry[] = [plainLeaf(1, 0.07)]
  for (let k = 1; k < 13; k++)
    for (const s of [-1, 1]) {
      const t = k / 13
      const twig = plainLeaf(0.42 * (1 - t * 0.7), 0.12)
      parts.push(
        twig.applyMatrix4(pointing(new THREE.Vector3(0, t, 0.06 * t), new THREE.Vector3(s * 0.8, 0.75, -0.12), 0, 1)),
      )
    }
  return mergeGeometries(parts)
}

interface Crown {
  geometry: THREE.BufferGeometry
  places: THREE.Matrix4[]
  shades: number[]
}

function roundCrown(draw: Draw, radius: number, centre: number, flat: number, count: number, size: number): Crown {
  const places: THREE.Matrix4[] = []
  const shades: number[] = []
  const blobs = Array.from(
    { length: 9 },
    (_, i) =>
      new THREE.Vector3(
        Math.cos(i * 2.4) * radius * 0.55 * (i ? 1 : 0),
        centre + (draw() - 0.45) * radius * flat * 1.1,
        Math.sin(i * 2.4) * radius * 0.55 * (i ? 1 : 0),
      ),
  )
  for (let i = 0; i < count; i++) {
    const b = blobs[i % blobs.length] ?? new THREE.Vector3()
    const d = new THREE.Vector3(draw() - 0.5, draw() - 0.42, draw() - 0.5).normalize()
    const k = 0.75 + 0.3 * draw()
    const at = b
      .clone()
      .add(new THREE.Vector3(d.x * radius * 0.56 * k, d.y * radius * 0.52 * flat * k, d.z * radius * 0.56 * k))
    places.push(pointing(at, d.clone().add(new THREE.Vector3(0, 0.3, 0)), draw() * 6, 0.7 + 0.7 * draw()))
    shades.push((d.y - 0.1) * 0.05 + (draw() - 0.5) * 0.08)
  }
  return { geometry: tuft(size * 1.15, 6, draw), places, shades }
}

/** Plants one tree at the current origin, `h` metres tall. `fine` from 0.3 (far) to 1 (near). */
export function tree(stage: Stage, kind: TreeKind, h: number, fine = 1, seed = 1): void {
  const draw = drawFrom(seed * 77 + 5)
  const bark = wood(kind === 'birch' ? '#d9d4c8' : '#6a5140', 0.95)
  const tinted = (base: string, crown: Crown) =>
    stage.many(
      crown.geometry,
      leaf('#ffffff'),
      crown.places,
      crown.shades.map((s) => new THREE.Color(base).offsetHSL((draw() - 0.5) * 0.02, 0, s)),
    )
  if (kind === 'conifer' || kind === 'snowy') {
    stage.rod(0.012 * h, 0.028 * h, h * 0.95, bark, 0, h * 0.47, 0, {}, 8)
    const places: THREE.Matrix4[] = []
    const rings = Math.round(24 * Math.max(0.8, fine))
    for (let r = 0; r < rings; r++) {
      const t = r / rings
      const length = h * 0.25 * (1 - t) ** 0.85 + h * 0.015
      const n = Math.round((11 - 5 * t) * Math.max(0.6, fine))
      for (let k = 0; k < n; k++) {
        const a = (k / n) * 6.283 + r * 1.7 + draw() * 0.4
        places.push(
          pointing(
            new THREE.Vector3(0, h * (0.1 + 0.9 * t), 0),
            new THREE.Vector3(Math.cos(a), -0.28 + 0.75 * t * t, Math.sin(a)),
            Math.PI / 2 - a + Math.PI / 2,
            length * (0.8 + 0.35 * draw()),
          ),
        )
      }
    }
    stage.many(
      bough(),
      leaf('#ffffff'),
      places,
      kind === 'snowy'
        ? places.map((_, i) => new THREE.Color(i % 5 < 3 ? '#eef3f7' : '#4e6a52').offsetHSL(0, 0, -0.06 * draw()))
        : tintsOf('#465c34', places.length, draw, 0.09),
    )
    return
  }
  if (kind === 'cypress') {
    const places = Array.from({ length: Math.round(320 * fine) }, () => {
      const t = draw()
      const a = draw() * 6.283
      const r = h * 0.085 * Math.sin(Math.min(1, t * 1.02 + 0.05) * Math.PI) ** 0.55 * (0.85 + 0.25 * draw())
      return pointing(
        new THREE.Vector3(Math.cos(a) * r, h * (0.04 + 0.93 * t), Math.sin(a) * r),
        new THREE.Vector3(Math.cos(a) * 0.4, 1, Math.sin(a) * 0.4),
        draw() * 6,
        0.7 + 0.6 * draw(),
      )
    })
    stage.many(tuft(h * 0.05, 7, draw), leaf('#ffffff'), places, tintsOf('#3f5c36', places.length, draw, 0.08))
    return
  }
  if (kind === 'hedge') {
    const places = Array.from({ length: Math.round(420 * fine) }, () => {
      const d = new THREE.Vector3(draw() - 0.5, draw() * 0.8, draw() - 0.5).normalize()
      return pointing(
        new THREE.Vector3(d.x * h * 0.72, 0.1 + Math.abs(d.y) * h * 0.85, d.z * h * 0.55),
        d,
        draw() * 6,
        0.6 + 0.6 * draw(),
      )
    })
    stage.many(
      tuft(h * 0.13, 8, draw),
      leaf('#ffffff'),
      places,
      tintsOf(seed % 3 ? '#54783f' : '#6b8a4a', places.length, draw),
    )
    return
  }
  if (kind === 'palm') {
    const lean = (draw() - 0.5) * h * 0.25
    const curve = new THREE.QuadraticBezierCurve3(
      new THREE.Vector3(0, 0, 0),
      new THREE.Vector3(lean * 0.2, h * 0.5, 0),
      new THREE.Vector3(lean, h * 0.86, 0),
    )
    stage.add(new THREE.TubeGeometry(curve, 14, h * 0.022, 9), wood('#8d7659', 0.95))
    const top = curve.getPoint(1)
    const blades: THREE.Matrix4[] = []
    for (let i = 0; i < 22; i++) {
      const a = i * 2.4
      const rise = 0.75 - (i / 22) * 1.15
      const reach = h * 0.34
      const frond = new THREE.QuadraticBezierCurve3(
        top,
        top
          .clone()
          .add(new THREE.Vector3(Math.cos(a) * reach * 0.5, reach * (0.35 + rise * 0.5), Math.sin(a) * reach * 0.5)),
        top.clone().add(new THREE.Vector3(Math.cos(a) * reach, reach * (rise - 0.35), Math.sin(a) * reach)),
      )
      stage.add(new THREE.TubeGeometry(frond, 8, h * 0.004, 4), leaf('#8b9a55'))
      for (let k = 2; k < 26; k++) {
        const t = k / 26
        const along = frond.getTangent(t)
        const side = new THREE.Vector3().crossVectors(along, new THREE.Vector3(0, 1, 0)).normalize()
        for (const s of [-1, 1])
          blades.push(
            pointing(
              frond.getPoint(t),
              along
                .clone()
                .multiplyScalar(0.7)
                .addScaledVector(side, s * 0.8)
                .add(new THREE.Vector3(0, -0.3, 0)),
              s,
              h * 0.1 * Math.sin(0.35 + t * 2.5),
            ),
          )
      }
    }
    stage.many(leafShape(1, 0.085, 0.5, 3), leaf('#ffffff'), blades, tintsOf('#5f8440', blades.length, draw))
    return
  }
  const crownAt = h * 0.64
  stage.rod(0.016 * h, 0.032 * h, h * 0.5, bark, 0, h * 0.25, 0, {}, 9)
  for (let i = 0; i < 6; i++) {
    const a = i * 1.05 + draw()
    const end = new THREE.Vector3(Math.cos(a) * h * 0.22, h * (0.6 + 0.2 * draw()), Math.sin(a) * h * 0.22)
    const start = new THREE.Vector3(0, h * (0.3 + 0.12 * draw()), 0)
    stage.add(
      new THREE.TubeGeometry(
        new THREE.QuadraticBezierCurve3(
          start,
          start
            .clone()
            .lerp(end, 0.5)
            .setY(end.y * 0.8),
          end,
        ),
        6,
        0.011 * h,
        6,
      ),
      bark,
    )
  }
  tinted(
    kind === 'birch' ? '#8aa04a' : seed % 4 === 0 ? '#7c9a48' : '#587f3c',
    roundCrown(draw, h * 0.36, crownAt, kind === 'birch' ? 1.25 : 0.9, Math.round(560 * fine), h * 0.049),
  )
}

/** Scatters trees in front of the viewer: few shapes, each planted many times. */
export function forestOf(
  stage: Stage,
  kind: TreeKind,
  count: number,
  area: { near: number; far: number; width: number; drop: number },
): void {
  const { draw } = stage
  const heights: Record<TreeKind, number> = {
    broad: 7,
    conifer: 11,
    snowy: 10,
    cypress: 8,
    hedge: 1.5,
    palm: 7,
    birch: 8,
  }
  for (let i = 0; i < count; i++) {
    const t = (i + draw()) / count
    const z = -(area.near + (area.far - area.near) * t * t)
    const x = (draw() - 0.5) * area.width * (0.3 + 0.7 * t)
    const h = heights[kind] * (0.7 + 0.6 * draw())
    stage.at(x, -area.drop, z, draw() * 6, () => tree(stage, kind, h, t < 0.25 ? 0.7 : 0.4, i % 5))
  }
}
