import * as THREE from 'three'
import type { PhotoParams } from '../params'
import { ceramic } from './kit'
import { floorLamp, pendant, tableLamp } from './lighting'
import { pottedPlant, vase } from './plants'
import { armchair, pouf, sofa } from './seating'
import { buildRoom, type RoomSpec, wallFrame } from './shell'
import type { Stage } from './stage'
import { coffeeTable, picture, rug, shelves, sideboard, television } from './tables'

export interface Viewpoint {
  from: THREE.Vector3
  to: THREE.Vector3
  fov: number
}

/** The room shells: sizes and windows. The sun comes from the side of the windows. */
export function roomShell(p: PhotoParams): RoomSpec {
  const look = {
    wall: p.wall,
    accentWall: p.accentWall,
    floor: p.floor,
    floorColor: p.floorColor,
    curtains: p.curtains,
    blinds: p.blinds,
    panelling: p.panelling,
  }
  switch (p.shell) {
    case 'loft':
      return {
        ...look,
        w: 6.6,
        d: 5.6,
        h: 3.3,
        windows: [
          { wall: 'left', from: -2.5, to: 0.2, low: 0.5, high: 3.0, panes: 4, bars: 3, frame: '#26282b' },
          { wall: 'left', from: 0.6, to: 2.7, low: 0.5, high: 3.0, panes: 3, bars: 3, frame: '#26282b' },
        ],
        beams: '#7b5a3c',
      }
    case 'glazed':
      return {
        ...look,
        w: 6.2,
        d: 5.4,
        h: 2.7,
        windows: [{ wall: 'left', from: -2.45, to: 2.45, low: 0.02, high: 2.42, panes: 4, frame: '#33363a' }],
      }
    case 'corner':
      return {
        ...look,
        w: 5.8,
        d: 5.2,
        h: 2.75,
        windows: [
          { wall: 'left', from: -1.6, to: 1.9, low: 0.35, high: 2.35, panes: 3 },
          { wall: 'back', from: -2.55, to: -1.25, low: 0.35, high: 2.35, panes: 1 },
        ],
      }
    case 'right':
      return {
        ...look,
        w: 5.6,
        d: 5.2,
        h: 2.65,
        windows: [{ wall: 'right', from: -1.9, to: 0.9, low: 0.5, high: 2.3, panes: 2 }],
      }
    case 'cottage':
      return {
        ...look,
        w: 5.2,
        d: 4.8,
        h: 2.45,
        windows: [
          { wall: 'left', from: -1.5, to: 0.1, low: 0.75, high: 2.05, panes: 2, bars: 2 },
          { wall: 'left', from: 0.6, to: 1.9, low: 0.75, high: 2.05, panes: 2, bars: 2 },
        ],
        beams: '#6b4a30',
      }
    case 'back':
      return {
        ...look,
        w: 5.6,
        d: 5.0,
        h: 2.7,
        windows: [{ wall: 'back', from: -1.7, to: 1.7, low: 0.55, high: 2.35, panes: 3 }],
      }
    default:
      return {
        ...look,
        w: 5.8,
        d: 5.0,
        h: 2.75,
        windows: [{ wall: 'left', from: -1.5, to: 1.9, low: 0.45, high: 2.35, panes: 3 }],
      }
  }
}

const v = (x: number, y: number, z: number) => new THREE.Vector3(x, y, z)

/** Camera places for a room; the last argument says on which side the windows are. */
export function roomCamera(p: PhotoParams, room: RoomSpec, aim = 0.9): Viewpoint {
  const side = room.windows[0]?.wall === 'right' ? -1 : 1
  const x = room.w / 2
  const z = room.d / 2
  switch (p.camera) {
    case 'front':
      return { from: v(0.2 * side, 1.3, z - 0.12), to: v(-0.05 * side, aim + 0.1, -z), fov: 52 }
    case 'low':
      return { from: v(side * (x - 0.7), 0.95, z - 0.15), to: v(-side * 0.7, aim, -z + 0.7), fov: 50 }
    case 'window':
      return { from: v(side * (x - 0.25), 1.4, z - 0.9), to: v(-side * x, aim + 0.15, -z * 0.35), fov: 56 }
    case 'close':
      return { from: v(side * (x - 1.4), 1.25, z - 0.6), to: v(-side * 0.1, aim - 0.1, -z + 0.5), fov: 46 }
    default:
      return { from: v(side * (x - 0.35), 1.42, z - 0.15), to: v(-side * 0.85, aim, -z + 0.8), fov: 54 }
  }
}

/** Furnishes a living room. */
export function living(stage: Stage, p: PhotoParams): Viewpoint {
  const room = roomShell(p)
  buildRoom(stage, room)
  const lit = p.light === 'evening' || p.light === 'sunset'
  const side = room.windows[0]?.wall === 'right' ? -1 : 1
  const back = -room.d / 2
  const sx = side * 0.35
  const seatZ = p.shell === 'back' || p.shell === 'corner' ? back + 0.9 : back + 0.62
  stage.at(sx, 0, seatZ, 0, () =>
    sofa(stage, {
      color: p.main,
      accents: [p.accent, p.second],
      width: p.size,
      style: p.style as 'block',
      throwColor: p.throwColor,
    }),
  )
  rug(stage, p.rugPattern ?? 'plain', p.rugColor, 3.1, 2.1, false)
  stage.scene.children.at(-1)?.position.setZ(0)
  stage.at(sx, 0, seatZ + 1.35, 0.1, () => {
    coffeeTable(stage, p.table ?? 'round', p.woodColor)
    stage.at(0.2, 0.42, -0.1, 0, () => vase(stage, p.vase ?? 'branch', '#d9cfc0', p.accent, 0.85))
  })
  stage.at(-side * (room.w / 2 - 0.95), 0, -0.15, side * 1.05, () => armchair(stage, p.second))
  if (p.extra === 'pouf') stage.at(-side * 1.15, 0, 0.75, 0, () => pouf(stage, p.accent))
  stage.at(side * (sx * side + (p.size ?? 2.2) / 2 + 0.5), 0, back + 0.45, 0, () =>
    floorLamp(stage, p.lamp ?? 'straight', lit),
  )
  if (p.plant)
    stage.at(-side * (room.w / 2 - 0.55), 0, back + 0.55, 0, () =>
      pottedPlant(stage, p.plant ?? 'fiddle', 1.1, p.pot ?? '#e8e2d8'),
    )
  const f = wallFrame(room, side > 0 ? 'right' : 'left')
  stage.at(f.x, 0, f.z, f.ry, () => {
    if (p.extra === 'shelves') stage.at(side * 0.3, 0, 0, 0, () => shelves(stage, 1.5, 2.0, 5, p.woodColor))
    else {
      stage.at(side * -0.5, 0, 0, 0, () => {
        sideboard(stage, 1.7, p.woodColor, 3)
        if (p.tv) television(stage, 1.25, 1.3)
        else {
          stage.at(-0.55, 0.67, 0.2, 0, () => tableLamp(stage, 'ceramic', lit))
          picture(stage, 0.7, 0.9, 0.2, 1.45, [p.accent, p.main, '#d9b98c'], p.woodColor)
        }
      })
    }
  })
  if (p.shell !== 'back')
    stage.at(sx, 0, back, 0, () => {
      if (room.panelling === 'slats') return
      const n = p.pictures ?? 2
      const colors = [p.accent, p.main, p.rugColor, '#d9b98c', '#39444f']
      for (let i = 0; i < n; i++)
        picture(
          stage,
          n === 1 ? 1.1 : 0.52,
          n === 1 ? 0.8 : 0.7,
          (i - (n - 1) / 2) * 0.72,
          1.62,
          colors,
          p.frame ?? 'black',
        )
    })
  if (p.pendant)
    stage.at(sx, 0, seatZ + 1.3, 0, () => pendant(stage, p.pendant ?? 'dome', p.accent, room.h, room.h - 0.62, lit))
  stage.at(side * -0.1, 0, 0, 0, () =>
    stage.turned(
      [
        [0.05, 0],
        [0.06, 0.01],
      ],
      ceramic(),
      9,
      -9,
      9,
    ),
  )
  return roomCamera(p, room)
}
