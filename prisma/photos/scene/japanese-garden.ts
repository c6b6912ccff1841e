import * as THREE from 'three'
import { glowing, ground, paint, raked, stone, wood } from './kit'
import { layered } from './random'
import { softBox } from './shapes'
import type { Stage } from './stage'

/** A boulder of radius r, a little moss on it. */
export function boulder(stage: Stage, r: number, color: string): void {
  const seed = Math.floor(stage.draw() * 99)
  const geometry = softBox(r * 2, r * 1.3, r * 1.6, r * 0.6, r * 0.16, 0, 5)
  const q = geometry.getAttribute('position')
  for (let i = 0; i < q.count; i++) {
    const [x, y, z] = [q.getX(i), q.getY(i), q.getZ(i)]
    const k = 0.78 + 0.5 * layered(x / r + seed, z / r + (y / r) * 1.7, 3, seed)
    q.setXYZ(i, x * k, y * k, z * k)
  }
  geometry.computeVertexNormals()
  stage.add(geometry, stone(color, '#5f5d58', 0.9), 0, r * 0.34, 0, { ry: stage.draw() * 6 })
}

/** A lantern of stone: foot, post, fire box with a light, wide cap. */
export function stoneLantern(stage: Stage, lit: boolean): void {
  const granite = paint('#9a968c')
  stage.tag('lantern', () => {
    stage.rod(0.34, 0.42, 0.18, granite, 0, 0.09, 0, {}, 6)
    stage.rod(0.13, 0.17, 0.8, granite, 0, 0.55, 0, {}, 12)
    stage.rod(0.36, 0.22, 0.16, granite, 0, 1.02, 0, {}, 6)
    stage.rod(0.2, 0.2, 0.34, glowing('#ffc070', lit ? 3 : 0.12), 0, 1.26, 0, {}, 6)
    for (let i = 0; i < 6; i++) {
      const a = (i / 6) * Math.PI * 2
      stage.box(0.08, 0.36, 0.08, granite, Math.sin(a) * 0.22, 1.26, Math.cos(a) * 0.22, 0, { ry: a })
    }
    stage.turned(
      [
        [0.6, 1.42],
        [0.58, 1.5],
        [0.32, 1.6],
        [0.12, 1.76],
        [0.07, 1.82],
      ],
      granite,
      0,
      0,
      0,
    )
    stage.add(new THREE.SphereGeometry(0.1, 14, 10), granite, 0, 1.88, 0)
  })
  if (lit) stage.lampAt(0, 1.2, 0.35, 1.6)
}

/** A fence of bamboo along x. */
export function bambooFence(stage: Stage, w: number): void {
  for (let x = -w / 2; x < w / 2; x += 0.13)
    stage.rod(
      0.05,
      0.05,
      1.7 + 0.05 * stage.draw(),
      wood(stage.draw() < 0.5 ? '#b79a5e' : '#a88a50', 0.8),
      x,
      0.85,
      0,
      {},
      7,
    )
  for (const y of [0.4, 0.95, 1.5]) stage.rod(0.04, 0.04, w, wood('#8f7340', 0.8), 0, y, 0.09, { rz: Math.PI / 2 }, 7)
}

/** Water in the garden: an ellipse in the xz plane. */
export interface Basin {
  x: number
  z: number
  rx: number
  rz: number
}

/** Water among rocks: a pond, or a hot spring with steam over it. */
export function basin(stage: Stage, { x, z, rx, rz }: Basin, isHot: boolean): void {
  const margin = 0.6
  stage.pool = {
    ...{ x0: x - rx - margin, z0: z - rz - margin, x1: x + rx + margin, z1: z + rz + margin },
    ...{ level: -0.06, tint: isHot ? '#5f9aa0' : '#3f5f50', calm: isHot ? 0 : 0.3 },
  }
  stage.tag(isHot ? 'hot spring' : 'pond', () =>
    stage.box((rx + margin) * 2, 0.1, (rz + margin) * 2, paint(isHot ? '#6f7f78' : '#2f3a30'), x, -0.75, z),
  )
  const wall = stage.add(new THREE.CylinderGeometry(1, 1, 0.9, 60, 1, true), paint('#5f5d55'), x, -0.46, z)
  wall.scale.set(rx, 1, rz)
  const around = isHot ? 30 : 26
  for (let i = 0; i < around; i++) {
    const a = (i / around) * Math.PI * 2
    const k = 1.02 + 0.06 * Math.sin(a * 3 + 1)
    const size = (Math.sin(a) > 0.2 ? 0.24 : 0.36) + (isHot ? 0.24 : 0.16) * stage.draw()
    stage.at(x + Math.cos(a) * rx * k, -0.12, z + Math.sin(a) * rz * k, a, () =>
      boulder(stage, size, i % 3 ? '#8a877f' : '#77756f'),
    )
  }
  if (!isHot) return
  for (let i = 0; i < 7; i++)
    stage.steam.push(
      new THREE.Vector4(
        x + (stage.draw() - 0.5) * rx * 1.3,
        0.4 + 0.34 * i,
        z + (stage.draw() - 0.5) * rz * 1.2,
        1.1 + 0.16 * i,
      ),
    )
}

/** Raked gravel before the house, with a hole for the water in it, and moss beyond. */
export function gardenFloor(stage: Stage, water: Basin | null): void {
  stage.add(new THREE.PlaneGeometry(200, 90), ground('#6f8148', 2.4, 0.14), 0, -0.03, -45, { rx: -Math.PI / 2 })
  const outline = new THREE.Shape([v2(-30, 0), v2(30, 0), v2(30, -30), v2(-30, -30)])
  if (water) outline.holes.push(new THREE.Path().absellipse(water.x, -water.z, water.rx, water.rz, 0, Math.PI * 2))
  stage.add(new THREE.ShapeGeometry(outline, 40), raked('#bdb6a6'), 0, 0, 0, { rx: -Math.PI / 2 })
}

const v2 = (x: number, y: number) => new THREE.Vector2(x, y)
