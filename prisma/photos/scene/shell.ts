import * as THREE from 'three'
import { boards, black, chrome, linen, paint, parquet, sheer, stone, tiling, wallPaint, wood } from './kit'
import { curtainShape } from './shapes'
import { SHELL, type Stage } from './stage'
import type { Surface } from './surface'

export type WallName = 'left' | 'back' | 'right'

export interface WindowSpec {
  wall: WallName
  /** extent along the wall, metres from its middle, left to right as seen from inside */
  from: number
  to: number
  low: number
  high: number
  panes?: number
  bars?: number
  frame?: string
}

export interface RoomSpec {
  w: number
  d: number
  h: number
  wall: string
  /** another colour for the back wall */
  accentWall?: string
  floor: 'planks' | 'herringbone' | 'tile' | 'stone' | 'terracotta'
  floorColor: string
  windows: WindowSpec[]
  beams?: string
  panelling?: string
  curtains?: string
  blinds?: boolean
}

/** The world turn and place of a wall's own frame: x along it, z into the room. */
export function wallFrame(
  room: RoomSpec,
  wall: WallName | 'front',
): { x: number; z: number; ry: number; length: number } {
  if (wall === 'left') return { x: -room.w / 2, z: 0, ry: Math.PI / 2, length: room.d }
  if (wall === 'right') return { x: room.w / 2, z: 0, ry: -Math.PI / 2, length: room.d }
  if (wall === 'front') return { x: 0, z: room.d / 2, ry: Math.PI, length: room.w }
  return { x: 0, z: -room.d / 2, ry: 0, length: room.w }
}

export function floorSurface(kind: RoomSpec['floor'], color: string): Surface {
  if (kind === 'herringbone') return parquet(color)
  if (kind === 'tile') return tiling(color, '#cfc9bf', 2.4, 4, 4, false, 0.25, 0.03)
  if (kind === 'stone') return stone(color, '#b9b2a6', 0.3)
  if (kind === 'terracotta') return tiling(color, '#cbb59c', 2.2, 8, 8, false, 0.45, 0.12)
  return boards(color)
}

function wallWithHoles(stage: Stage, length: number, h: number, look: Surface, holes: WindowSpec[]): void {
  const thick = 0.2
  const block = (x0: number, x1: number, y0: number, y1: number) => {
    if (x1 - x0 > 0.001 && y1 - y0 > 0.001)
      stage.box(x1 - x0, y1 - y0, thick, look, (x0 + x1) / 2, (y0 + y1) / 2, -thick / 2)
  }
  let x = -length / 2 - thick
  for (const hole of [...holes].sort((a, b) => a.from - b.from)) {
    block(x, hole.from, 0, h)
    block(hole.from, hole.to, 0, hole.low)
    block(hole.from, hole.to, hole.high, h)
    x = hole.to
  }
  block(x, length / 2 + thick, 0, h)
}

function windowFrame(stage: Stage, spec: WindowSpec): void {
  const look = paint(spec.frame ?? '#f3f0ea', 0.5)
  const w = spec.to - spec.from
  const h = spec.high - spec.low
  const cx = (spec.from + spec.to) / 2
  const cy = (spec.low + spec.high) / 2
  const z = -0.11
  const panes = spec.panes ?? Math.max(1, Math.round(w / 1.1))
  for (const y of [spec.low + 0.025, spec.high - 0.025]) stage.box(w, 0.05, 0.07, look, cx, y, z)
  for (let i = 0; i <= panes; i++)
    stage.box(
      i === 0 || i === panes ? 0.05 : 0.07,
      h,
      0.065,
      look,
      spec.from + (w * i) / panes + (i === 0 ? 0.025 : i === panes ? -0.025 : 0),
      cy,
      z,
    )
  for (let i = 1; i <= (spec.bars ?? 0); i++)
    stage.box(w, 0.03, 0.04, look, cx, spec.low + (h * i) / ((spec.bars ?? 0) + 1), z)
  if (spec.low > 0.15) stage.box(w + 0.1, 0.035, 0.26, paint('#f5f2ec', 0.4), cx, spec.low - 0.01, 0.0, 0.01)
  if (spec.low > 0.15) stage.box(0.02, 0.1, 0.03, chrome(), spec.from + w / panes - 0.05, cy - 0.1, z + 0.05, 0.005)
}

function dress(stage: Stage, room: RoomSpec, spec: WindowSpec): void {
  const w = spec.to - spec.from
  const top = Math.min(room.h - 0.06, spec.high + 0.18)
  const drop = top - 0.03
  if (!room.curtains) return
  stage.tag('curtains', () => {
    const look = linen(room.curtains ?? '#ffffff')
    for (const side of [-1, 1]) {
      const x = side < 0 ? spec.from - 0.12 : spec.to + 0.12
      stage.add(curtainShape(Math.min(0.62, w * 0.28), drop, 7, 0.045, x * 7), look, x, top, 0.12)
    }
  })
  if (room.blinds)
    stage.add(
      curtainShape(w, drop - spec.low * 0.2, Math.round(w * 9), 0.02, 3),
      sheer('#fbf8f2'),
      (spec.from + spec.to) / 2,
      top,
      0.05,
    )
  stage.rod(0.013, 0.013, w + 1, black(), (spec.from + spec.to) / 2, top + 0.02, 0.12, { rz: Math.PI / 2 })
  for (const s of [-1, 1])
    stage.add(
      new THREE.SphereGeometry(0.028, 16, 12),
      black(),
      (spec.from + spec.to) / 2 + s * (w / 2 + 0.5),
      top + 0.02,
      0.12,
    )
}

/** Builds floor, ceiling, walls, windows and skirting, and registers the openings that light the room. */
export function buildRoom(stage: Stage, room: RoomSpec): void {
  stage.room = new THREE.Box3(
    new THREE.Vector3(-room.w / 2, 0, -room.d / 2),
    new THREE.Vector3(room.w / 2, room.h, room.d / 2),
  )
  stage.wallTone = room.wall
  stage.floorTone = room.floorColor
  const white = paint('#f4f1ea', 0.5)
  stage.onLayer(SHELL, () => {
    stage.tag('floor', () =>
      stage.box(room.w + 0.4, 0.1, room.d + 0.4, floorSurface(room.floor, room.floorColor), 0, -0.05, 0),
    )
    stage.box(room.w + 0.4, 0.12, room.d + 0.4, wallPaint('#f6f3ee'), 0, room.h + 0.06, 0)
    for (const name of ['left', 'back', 'right', 'front'] as const) {
      const f = wallFrame(room, name)
      const holes = room.windows.filter((o) => o.wall === name)
      stage.at(f.x, 0, f.z, f.ry, () => {
        stage.tag(name === 'back' && room.accentWall ? 'accent wall' : 'wall', () =>
          wallWithHoles(
            stage,
            f.length,
            room.h,
            wallPaint(name === 'back' ? (room.accentWall ?? room.wall) : room.wall),
            holes,
          ),
        )
        holes.forEach((hole) => windowFrame(stage, hole))
      })
    }
  })
  for (const name of ['left', 'back', 'right'] as const) {
    const f = wallFrame(room, name)
    const holes = room.windows.filter((o) => o.wall === name)
    stage.at(f.x, 0, f.z, f.ry, () => {
      let x = -f.length / 2
      for (const hole of [...holes.filter((o) => o.low < 0.1)].sort((a, b) => a.from - b.from)) {
        stage.box(hole.from - x, 0.11, 0.018, white, (x + hole.from) / 2, 0.055, 0.009)
        x = hole.to
      }
      stage.box(f.length / 2 - x, 0.11, 0.018, white, (x + f.length / 2) / 2, 0.055, 0.009)
      holes.forEach((hole) => dress(stage, room, hole))
      if (room.panelling && name === 'back') panels(stage, room)
    })
    for (const o of holes) {
      const turn = new THREE.Matrix4().makeRotationY(f.ry).setPosition(f.x, 0, f.z)
      const a = new THREE.Vector3(o.from, o.low, -0.02).applyMatrix4(turn)
      const b = new THREE.Vector3(o.to, o.high, 0.02).applyMatrix4(turn)
      stage.openings.push({
        min: a.clone().min(b),
        max: a.clone().max(b),
        inward: new THREE.Vector3(Math.sin(f.ry), 0, Math.cos(f.ry)).round(),
      })
    }
  }
  if (room.beams)
    for (let x = -room.w / 2 + 0.5; x < room.w / 2; x += 1.15)
      stage.box(0.16, 0.2, room.d, wood(room.beams, 0.7), x, room.h - 0.1, 0, 0.012)
}

function panels(stage: Stage, room: RoomSpec): void {
  const look = room.panelling === 'slats' ? wood('#9a6b43', 0.55) : paint(room.accentWall ?? room.wall, 0.7)
  if (room.panelling === 'slats') {
    for (let x = -room.w / 2 + 0.04; x < room.w / 2; x += 0.085)
      stage.box(0.045, room.h - 0.12, 0.03, look, x, room.h / 2 + 0.06, 0.015)
    return
  }
  const n = Math.round(room.w / 1.05)
  const step = room.w / n
  for (let i = 0; i < n; i++)
    for (const [y, h] of [
      [0.58, 0.7],
      [room.h / 2 + 0.5, room.h - 1.45],
    ] as const) {
      const x = -room.w / 2 + step * (i + 0.5)
      for (const s of [-1, 1]) {
        stage.box(0.035, h, 0.022, look, x + s * (step / 2 - 0.12), y, 0.011, 0.008)
        stage.box(step - 0.21, 0.035, 0.022, look, x, y + s * (h / 2), 0.011, 0.008)
      }
    }
}
