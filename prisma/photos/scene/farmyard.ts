import * as THREE from 'three'
import { ground, paint, wood } from './kit'
import { v } from './open-viewpoint'
import { leafShape, pointing, tintsOf } from './plants'
import { tube } from './roofs'
import type { Stage } from './stage'
import { BACKDROP } from './stage'

/** A round store for grain, under a dome. */
export function silo(stage: Stage, h: number): void {
  const look = paint('#b3b9bd', 0.5)
  stage.tag('silo', () => {
    stage.add(tube(1.7, 1.7, h), look, 0, h / 2, 0)
    for (let y = 0.6; y < h; y += 0.9)
      stage.add(new THREE.TorusGeometry(1.71, 0.04, 5, 40), look, 0, y, 0, { rx: Math.PI / 2 })
    stage.add(new THREE.SphereGeometry(1.72, 36, 14, 0, Math.PI * 2, 0, Math.PI / 2), paint('#c9ced1', 0.45), 0, h, 0)
  })
}

/** A fence of posts and rails along x. */
export function fence(stage: Stage, w: number, color: string): void {
  const look = color === 'white' ? paint('#f1ece2') : wood(color, 0.9)
  const n = Math.round(w / 2.2)
  stage.tag('fence', () => {
    for (let i = 0; i <= n; i++) stage.box(0.15, 1.3, 0.13, look, -w / 2 + (w * i) / n, 0.62, 0, 0.01)
    for (const y of [0.4, 0.75, 1.1])
      for (let i = 0; i < n; i++)
        stage.box(w / n + 0.1, 0.11, 0.05, look, -w / 2 + (w * (i + 0.5)) / n, y, 0.07, 0, {
          rz: (stage.draw() - 0.5) * 0.02,
        })
  })
}

/** Grass that stands high, with flowers in it. */
export function meadow(
  stage: Stage,
  x0: number,
  z0: number,
  x1: number,
  z1: number,
  count: number,
  bloom: string,
): void {
  const { draw } = stage
  const spot = (y: number) => new THREE.Vector3(x0 + (x1 - x0) * draw(), y, z0 + (z1 - z0) * draw())
  const stems = Array.from({ length: count }, () =>
    pointing(spot(0), v((draw() - 0.5) * 0.5, 1, (draw() - 0.5) * 0.5), draw() * 6, 0.6 + 0.7 * draw()),
  )
  const heads = Array.from({ length: Math.round(count / 9) }, () =>
    pointing(spot(0.3 + 0.22 * draw()), v(draw() - 0.5, 1.4, draw() - 0.5), draw() * 6, 0.8 + 0.6 * draw()),
  )
  stage.onLayer(BACKDROP, () => {
    stage.many(leafShape(0.44, 0.03, 0.6, 3), paint('#ffffff'), stems, tintsOf('#8f9a4e', stems.length, draw, 0.14))
    stage.tag('flowers', () =>
      stage.many(leafShape(0.1, 0.09, 0.9, 2), paint('#ffffff'), heads, tintsOf(bloom, heads.length, draw)),
    )
  })
}

/** A round bale of hay. */
export function bale(stage: Stage): void {
  stage.rod(0.7, 0.7, 1.25, ground('#c9a85a', 0.8, 0.2), 0, 0.7, 0, { rz: Math.PI / 2 }, 28)
}
