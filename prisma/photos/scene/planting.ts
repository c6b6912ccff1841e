import * as THREE from 'three'
import { leaf, paint } from './kit'
import { pointing, tintsOf } from './plants'
import { BACKDROP, type Stage } from './stage'
import { surface } from './surface'
import { tuft } from './trees'

/** Bushes with flowers, for beds and pots. */
export function bush(stage: Stage, size: number, bloom?: string): void {
  const { draw } = stage
  const places: THREE.Matrix4[] = []
  const flowers: THREE.Matrix4[] = []
  for (let i = 0; i < 84; i++) {
    const d = new THREE.Vector3(draw() - 0.5, draw() * 0.75, draw() - 0.5).normalize()
    const at = new THREE.Vector3(d.x * size, Math.abs(d.y) * size * 0.95 + 0.04, d.z * size).multiplyScalar(
      0.6 + 0.42 * draw(),
    )
    places.push(pointing(at, d, draw() * 6, 0.7 + 0.5 * draw()))
    if (bloom && i % 3 === 0) flowers.push(pointing(at.clone().multiplyScalar(1.08), d, 0, 0.7 + 0.5 * draw()))
  }
  stage.many(tuft(size * 0.3, 5, draw), leaf('#ffffff'), places, tintsOf('#5c8145', places.length, draw))
  if (bloom)
    stage.tag('flowers', () =>
      stage.many(tuft(0.055, 5, draw, 0.9), leaf('#ffffff'), flowers, tintsOf(bloom, flowers.length, draw)),
    )
}

/** Blades of grass over a rectangle; the rest of a lawn is its texture. */
export function grass(
  stage: Stage,
  x0: number,
  z0: number,
  x1: number,
  z1: number,
  count: number,
  h = 0.07,
  color = '#7a9a48',
): void {
  const { draw } = stage
  const blade = new THREE.BufferGeometry()
  blade.setAttribute(
    'position',
    new THREE.BufferAttribute(new Float32Array([-0.06, 0, 0, 0.06, 0, 0, 0.05, 1, 0.25]), 3),
  )
  blade.setAttribute('uv', new THREE.BufferAttribute(new Float32Array(6), 2))
  blade.setAttribute('normal', new THREE.BufferAttribute(new Float32Array([0, 1, 0.15, 0, 1, 0.15, 0, 1, 0.15]), 3))
  const places = Array.from({ length: count }, () => {
    const at = new THREE.Vector3(x0 + (x1 - x0) * draw(), 0, z0 + (z1 - z0) * draw())
    return pointing(
      at,
      new THREE.Vector3((draw() - 0.5) * 0.7, 1, (draw() - 0.5) * 0.7),
      draw() * 6,
      h * (0.6 + 0.8 * draw()),
    )
  })
  stage.onLayer(BACKDROP, () =>
    stage.many(blade, surface({ color: '#ffffff', through: 0.3 }), places, tintsOf(color, count, draw, 0.12)),
  )
}

/** A clipped hedge as a long block of leaves. */
export function clippedHedge(stage: Stage, length: number, h: number, deep: number): void {
  const { draw } = stage
  stage.box(length - 0.1, h - 0.1, deep - 0.12, paint('#39522c'), 0, h / 2 - 0.04, 0)
  const places = Array.from({ length: Math.round(length * h * 42) }, () => {
    const face = draw()
    const x = (draw() - 0.5) * length
    if (face < 0.4)
      return pointing(
        new THREE.Vector3(x, h - 0.03, (draw() - 0.5) * deep),
        new THREE.Vector3(draw() - 0.5, 1, draw() - 0.5),
        draw() * 6,
        0.8 + 0.5 * draw(),
      )
    return pointing(
      new THREE.Vector3(x, draw() * h, (face < 0.9 ? 1 : -1) * (deep / 2 - 0.03)),
      new THREE.Vector3(draw() - 0.5, 0.3 * draw(), face < 0.9 ? 1 : -1),
      draw() * 6,
      0.8 + 0.5 * draw(),
    )
  })
  stage.many(tuft(0.24, 5, draw), leaf('#ffffff'), places, tintsOf('#5b7f42', places.length, draw))
}
