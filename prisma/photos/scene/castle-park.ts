import * as THREE from 'three'
import type { PhotoParams } from '../params'
import type { TowerLook } from './battlements'
import { groundAround } from './grounds'
import { dressedStone, glowing, ground, leaf, paint } from './kit'
import { grass } from './planting'
import { pointing, tintsOf } from './plants'
import type { Stage } from './stage'
import { BACKDROP } from './stage'
import { tree, tuft } from './trees'
import { addView } from './views'

/** Leaves that climb a wall whose face is z = 0. */
export function ivy(stage: Stage, w: number, h: number): void {
  const { draw } = stage
  const places: THREE.Matrix4[] = []
  for (let i = 0; i < w * h * 16; i++) {
    const x = (draw() - 0.5) * w
    const y = draw() * h
    // thick at the foot, ragged above
    if (y > h * (0.45 + 0.5 * Math.sin(x * 2.1 + 1) * Math.cos(x * 0.9)) * (1 - Math.abs(x / w))) continue
    const out = new THREE.Vector3(draw() - 0.5, draw() - 0.3, 1.4)
    places.push(pointing(new THREE.Vector3(x, y, 0.05), out, draw() * 6, 0.7 + 0.6 * draw()))
  }
  stage.many(tuft(0.26, 4, draw), leaf('#ffffff'), places, tintsOf('#4f7238', places.length, draw))
}

/** A ditch full of water before the walls, with a stone bridge to the gate. */
export function moat(stage: Stage, look: TowerLook): void {
  const [z0, z1] = [4.6, 25]
  const wall = dressedStone(look.wall)
  stage.pool = { x0: -60, z0, x1: 60, z1, level: -0.5, tint: '#2f5248', calm: 0.2 }
  groundAround(stage, -60, z0, 60, z1, '#7b9150')
  stage.tag('water', () => stage.box(120, 0.1, z1 - z0, paint('#1f2c24'), 0, -2.6, (z0 + z1) / 2))
  for (const z of [z0 - 0.2, z1 + 0.2]) stage.box(120, 2.6, 0.4, wall, 0, -1.25, z)
  stage.box(3.6, 0.5, z1 - z0 + 1, wall, 0, -0.15, (z0 + z1) / 2)
  for (const s of [-1, 1]) {
    stage.box(0.34, 0.8, z1 - z0 + 1, wall, s * 1.75, 0.4, (z0 + z1) / 2)
    for (const z of [z0 - 0.2, (z0 + z1) / 2, z1 + 0.2]) stage.box(0.7, 1.3, 0.7, wall, s * 1.8, 0.6, z, 0.04)
  }
  for (let z = z0 + 3.4; z < z1; z += 3.4) stage.box(3.2, 2.4, 1.1, wall, 0, -1.5, z)
}

function drive(stage: Stage): void {
  const outline = new THREE.Shape()
  outline.moveTo(-1.5, 2)
  outline.quadraticCurveTo(-1.2, -14, 2.2, -40)
  outline.lineTo(8.5, -40)
  outline.quadraticCurveTo(2.4, -14, 1.5, 2)
  stage.add(new THREE.ShapeGeometry(outline, 30), ground('#cfc2a6', 2.2, 0.12), 0, 0.03, 1.5, { rx: -Math.PI / 2 })
  for (let i = 0; i < 5; i++)
    for (const s of [-1, 1]) stage.at(s * 2.9 + i * i * 0.1, 0, 5 + i * 3.8, i * 2 + s, () => ball(stage, 0.62))
}

/** A bush that is clipped round. */
function ball(stage: Stage, r: number): void {
  const { draw } = stage
  stage.add(new THREE.SphereGeometry(r * 0.92, 20, 14), paint('#3f5a30'), 0, r * 0.8, 0)
  const places = Array.from({ length: 150 }, () => {
    const out = new THREE.Vector3(draw() - 0.5, draw() - 0.4, draw() - 0.5).normalize()
    const at = out.clone().multiplyScalar(r * 0.93)
    return pointing(at.setY(at.y + r * 0.8), out, draw() * 6, 0.8 + 0.4 * draw())
  })
  stage.many(tuft(0.15, 5, draw), leaf('#ffffff'), places, tintsOf('#55783f', places.length, draw, 0.07))
}

/** Two lanterns beside the gate. */
export function gateLights(stage: Stage, z: number): void {
  for (const s of [-1, 1])
    stage.at(s * 2.5, 0, z, 0, () => {
      stage.rod(0.05, 0.07, 2.2, paint('#2b2a2a'), 0, 1.1, 0, {}, 8)
      stage.box(0.3, 0.42, 0.3, glowing('#ffcb80', 3), 0, 2.4, 0)
      stage.rod(0.02, 0.28, 0.24, paint('#2b2a2a'), 0, 2.72, 0, {}, 4)
      stage.lampAt(0, 2.4, 0.5, 5)
    })
}

/** The lawn, the trees and the hills around. */
export function park(stage: Stage, p: PhotoParams): void {
  const { draw } = stage
  if (p.extra !== 'moat') {
    stage.add(new THREE.PlaneGeometry(300, 300), ground('#7b9150', 3.2, 0.16), 0, -0.02, 0, { rx: -Math.PI / 2 })
    drive(stage)
  }
  for (const [x0, x1] of [
    [-16, -1],
    [5, 20],
  ] as const)
    grass(stage, x0, p.extra === 'moat' ? 26 : 9, x1, 32, 5000, 0.085, '#7b9150')
  const kinds = p.style === 'chateau' ? (['broad', 'cypress'] as const) : (['broad', 'birch', 'conifer'] as const)
  stage.tag('tree', () => {
    for (let i = 0; i < 9; i++) {
      const side = i % 2 ? 1 : -1
      const kind = kinds[i % kinds.length] ?? 'broad'
      stage.at(side * (17 + (i % 3) * 5 + draw() * 4), 0, -4 - i * 2.4, i, () =>
        tree(stage, kind, 8.5 + 4 * draw(), 0.8, i),
      )
    }
    if (p.camera === 'left' && p.extra !== 'moat') stage.at(-15.5, 0, 10, 2, () => tree(stage, 'broad', 8.4, 1, 6))
  })
  stage.onLayer(BACKDROP, () => stage.at(0, -3, -30, 0, () => addView(stage, 'hills', 0, 0)))
}
