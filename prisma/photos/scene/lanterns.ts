import * as THREE from 'three'
import { brass, glowing, paint } from './kit'
import type { Stage } from './stage'

/** A lantern of pierced brass at the origin's height, hanging on `chain` metres. */
export function lantern(stage: Stage, size: number, chain: number, lit: boolean): void {
  stage.tag('lantern', () => {
    stage.rod(0.012, 0.012, chain, brass(), 0, size + chain / 2, 0, {}, 5)
    stage.turned(
      [
        [0.02, size],
        [size * 0.16, size * 0.92],
        [size * 0.34, size * 0.7],
        [size * 0.38, size * 0.66],
      ],
      brass(),
      0,
      0,
      0,
    )
    stage.add(
      new THREE.CylinderGeometry(size * 0.34, size * 0.24, size * 0.62, 8, 1, true),
      glowing('#ff9c40', lit ? 1.5 : 0.3),
      0,
      size * 0.36,
      0,
    )
    for (let i = 0; i < 8; i++) {
      const a = (i / 8) * Math.PI * 2 + Math.PI / 8
      stage.rod(
        size * 0.02,
        size * 0.02,
        size * 0.64,
        brass(),
        Math.sin(a) * size * 0.3,
        size * 0.36,
        Math.cos(a) * size * 0.3,
        {},
        5,
      )
    }
    for (const y of [0.05, 0.36, 0.67])
      stage.add(new THREE.TorusGeometry(size * (0.24 + 0.15 * y), size * 0.025, 6, 24), brass(), 0, size * y, 0, {
        rx: Math.PI / 2,
      })
  })
}

/** A lantern that stands on the floor. */
export function floorLantern(stage: Stage, lit: boolean): void {
  stage.tag('lantern', () => {
    stage.box(0.2, 0.34, 0.2, glowing('#ff9c40', lit ? 1.5 : 0.3), 0, 0.22, 0)
    for (const [x, z] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const)
      stage.box(0.025, 0.4, 0.025, paint('#8a6a34', 0.4), x * 0.11, 0.22, z * 0.11)
    for (const y of [0.03, 0.42]) stage.box(0.27, 0.03, 0.27, paint('#8a6a34', 0.4), 0, y, 0)
    stage.rod(0.02, 0.16, 0.16, paint('#8a6a34', 0.4), 0, 0.52, 0, {}, 4)
  })
}
