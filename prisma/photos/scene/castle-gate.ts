import * as THREE from 'three'
import type { TowerLook } from './battlements'
import { boards, dressedStone, metal, paint } from './kit'
import type { Stage } from './stage'

/** An opening with a pointed head, as the outline of a hole or of what fills it. */
function pointedArch<T extends THREE.Path>(path: T, w: number, h: number): T {
  const spring = h - w * 0.62
  path.moveTo(-w / 2, 0)
  path.lineTo(w / 2, 0)
  path.lineTo(w / 2, spring)
  path.quadraticCurveTo(w / 2, h - w * 0.16, 0, h)
  path.quadraticCurveTo(-w / 2, h - w * 0.16, -w / 2, spring)
  path.lineTo(-w / 2, 0)
  return path
}

/** A wall of w by h with a gate in it, its face at z = 0. */
export function gateWall(stage: Stage, w: number, h: number, look: TowerLook, door: string, size = 3): void {
  const wall = dressedStone(look.wall)
  const solid = (outline: THREE.Shape, deep: number) =>
    new THREE.ExtrudeGeometry(outline, { depth: deep, bevelEnabled: false, curveSegments: 10 })
  const outline = new THREE.Shape([
    new THREE.Vector2(-w / 2, 0),
    new THREE.Vector2(w / 2, 0),
    new THREE.Vector2(w / 2, h),
    new THREE.Vector2(-w / 2, h),
  ])
  outline.holes.push(pointedArch(new THREE.Path(), size, size * 1.35))
  stage.tag('facade', () => stage.add(solid(outline, 1.1), wall, 0, 0, -1.1))
  const frame = pointedArch(new THREE.Shape(), size + 0.7, size * 1.35 + 0.38)
  frame.holes.push(pointedArch(new THREE.Path(), size, size * 1.35))
  stage.add(solid(frame, 0.16), paint(look.trim), 0, 0, 0)
  stage.tag('door', () =>
    stage.add(solid(pointedArch(new THREE.Shape(), size, size * 1.35), 0.12), boards(door, 12, 0.8), 0, 0, -0.62),
  )
  for (const y of [0.9, 2.3]) stage.box(size * 0.96, 0.12, 0.04, metal('#3a3633', 0.6), 0, y, -0.48)
  stage.box(0.05, size * 1.25, 0.04, metal('#3a3633', 0.6), 0, size * 0.62, -0.48)
}
