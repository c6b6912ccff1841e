import * as THREE from 'three'
import type { PhotoParams } from '../params'
import { black, brass, ceramic, chrome, cloth, glowing, paint, stone, tiling, wood } from './kit'
import type { Viewpoint } from './living'
import { pottedPlant, vase } from './plants'
import { buildRoom, type RoomSpec } from './shell'
import type { Stage } from './stage'
import { surface, type Surface } from './surface'
import { rug } from './tables'

function tileFor(p: PhotoParams): Surface {
  switch (p.style) {
    case 'subway':
      return tiling(p.main, '#e6e1d8', 1.2, 6, 12, true, 0.12, 0.03)
    case 'zellige':
      return tiling(p.main, '#e9e2d5', 1, 8, 8, false, 0.14, 0.16)
    case 'stack':
      return tiling(p.main, '#d9d4ca', 1.2, 16, 4, false, 0.14, 0.05)
    case 'marble':
      return stone(p.main, '#8f8b88', 0.15)
    default:
      return tiling(p.main, '#cfc9bf', 1.8, 3, 3, false, 0.25, 0.03)
  }
}

function tub(stage: Stage): void {
  stage.tag('bathtub', () => {
    const g = new THREE.SphereGeometry(1, 64, 40, 0, 6.2832, Math.PI / 2, Math.PI / 2)
    const shape = (k: number, depth: number) => {
      const c = g.clone()
      const q = c.getAttribute('position')
      for (let i = 0; i < q.count; i++) {
        const y = q.getY(i)
        const spread =
          Math.pow(Math.max(0, 1 - Math.pow(Math.min(1, Math.max(0, -y)), 3.4)), 0.5) /
          (Math.hypot(q.getX(i), q.getZ(i)) || 1)
        q.setXYZ(
          i,
          q.getX(i) * spread * (0.86 * k + 0.06 * (1 + y)),
          0.6 + y * depth,
          q.getZ(i) * spread * (0.4 * k + 0.05 * (1 + y)),
        )
      }
      c.computeVertexNormals()
      return c
    }
    stage.add(shape(1, 0.58), ceramic())
    stage.add(shape(0.93, 0.46), ceramic('#fbfaf7'))
    const rim = new THREE.TorusGeometry(1, 0.028, 12, 80)
    const q = rim.getAttribute('position')
    for (let i = 0; i < q.count; i++) {
      const x = q.getX(i)
      const y = q.getY(i)
      const r = Math.hypot(x, y) || 1
      q.setXYZ(i, (x / r) * (0.9 + (r - 1)), 0.6 + q.getZ(i), (y / r) * (0.435 + (r - 1)))
    }
    rim.computeVertexNormals()
    stage.add(rim, ceramic())
  })
}

function rainShower(stage: Stage, fitting: Surface): void {
  stage.tag('shower', () => {
    stage.rod(0.011, 0.011, 1.2, fitting, 0, 1.6, 0.06, {}, 12)
    stage.rod(0.011, 0.011, 0.36, fitting, 0, 2.2, 0.24, { rx: Math.PI / 2 }, 12)
    stage.rod(0.13, 0.13, 0.012, fitting, 0, 2.17, 0.42)
    stage.box(0.2, 0.05, 0.05, fitting, 0, 1.05, 0.06, 0.012)
    stage.rod(0.018, 0.014, 0.2, fitting, 0.13, 1.5, 0.1, { rx: 0.5 }, 12)
  })
}

function towelStack(stage: Stage, color: string, n: number): void {
  stage.tag('towels', () => {
    for (let i = 0; i < n; i++)
      stage.soft(
        0.34,
        0.07,
        0.24,
        cloth(i % 2 ? '#f1ece2' : color, 1.8),
        0,
        0.04 + i * 0.072,
        0,
        0.01,
        { ry: i * 0.04 },
        0.48,
      )
  })
}

function vanity(stage: Stage, p: PhotoParams, fitting: Surface, width: number): void {
  stage.tag('vanity', () => {
    stage.box(width, 0.42, 0.48, wood(p.woodColor, 0.45), 0, 0.6, 0.25, 0.01)
    for (const s of [-1, 1]) {
      stage.box(width / 2 - 0.012, 0.38, 0.016, wood(p.woodColor, 0.45), (s * width) / 4, 0.6, 0.496, 0.003)
      stage.rod(0.006, 0.006, 0.2, fitting, (s * width) / 4, 0.74, 0.515, { rz: Math.PI / 2 }, 8)
    }
  })
  stage.box(width + 0.03, 0.035, 0.52, stone('#f1eeea', '#96918d', 0.16), 0, 0.83, 0.26, 0.006)
  const bowls = width > 1.1 ? [-0.36, 0.36] : [0]
  for (const x of bowls) {
    stage.turned(
      [
        [0.001, 0.015],
        [0.1, 0.02],
        [0.18, 0.07],
        [0.205, 0.13],
        [0.195, 0.13],
        [0.16, 0.07],
        [0.05, 0.035],
        [0.001, 0.035],
      ],
      ceramic(),
      x,
      0.85,
      0.26,
    )
    const curve = new THREE.CatmullRomCurve3([
      new THREE.Vector3(x, 1.02, 0.01),
      new THREE.Vector3(x, 1.03, 0.12),
      new THREE.Vector3(x, 1.0, 0.17),
    ])
    stage.add(new THREE.TubeGeometry(curve, 16, 0.013, 10), fitting)
  }
}

function mirror(stage: Stage, round: boolean, w: number, fitting: Surface): void {
  const glass = surface({ color: '#cdd4d8', metal: true, rough: 0.02 })
  if (round) {
    stage.add(new THREE.CircleGeometry(w / 2, 64), glass, 0, 1.58, 0.03)
    stage.add(new THREE.TorusGeometry(w / 2, 0.012, 10, 80), fitting, 0, 1.58, 0.03)
  } else {
    stage.box(w, 0.8, 0.02, fitting, 0, 1.55, 0.02, 0.006)
    stage.box(w - 0.03, 0.77, 0.012, glass, 0, 1.55, 0.028)
  }
}

/** Fits out a bathroom: `extra` 'tub', 'shower' or 'both'. */
export function bathroom(stage: Stage, p: PhotoParams): Viewpoint {
  const lit = p.light === 'evening' || p.light === 'sunset'
  const room: RoomSpec = {
    w: 3.7,
    d: 3.6,
    h: 2.6,
    wall: p.wall,
    floor: p.floor,
    floorColor: p.floorColor,
    windows: [
      {
        wall: 'left',
        from: -0.9,
        to: 0.75,
        low: p.shell === 'tall' ? 0.35 : 0.95,
        high: 2.25,
        panes: 2,
        frame: p.frame === 'black' ? '#2a2b2e' : '#f3f0ea',
      },
    ],
  }
  buildRoom(stage, room)
  const fitting = p.lamp === 'brass' ? brass() : p.lamp === 'black' ? black() : chrome()
  const look = tileFor(p)
  const h = p.shell === 'half' ? 1.25 : room.h
  stage.tag('tiles', () => {
    stage.box(room.w, h, 0.016, look, 0, h / 2, -room.d / 2 + 0.008)
    if (p.extra !== 'tub') stage.box(0.016, h, room.d, look, room.w / 2 - 0.008, h / 2, 0)
  })
  if (p.shell === 'half') stage.box(room.w, 0.03, 0.035, wood(p.woodColor), 0, h + 0.015, -room.d / 2 + 0.017, 0.006)
  const showerSide = p.extra !== 'tub'
  stage.at(showerSide ? -0.15 : 0.75, 0, -room.d / 2 + 0.016, 0, () => {
    const width = p.size ?? 1.2
    vanity(stage, p, fitting, width)
    mirror(stage, p.table === 'round', width > 1.1 && p.table !== 'round' ? width : 0.78, fitting)
    for (const s of [-1, 1]) {
      stage.rod(0.02, 0.02, 0.06, fitting, s * (width / 2 + 0.02), 1.62, 0.05, { rx: Math.PI / 2 }, 12)
      stage.add(
        new THREE.SphereGeometry(0.065, 24, 18),
        glowing('#fff3e0', lit ? 5 : 1.2),
        s * (width / 2 + 0.02),
        1.66,
        0.12,
      )
      if (lit) stage.lampAt(s * (width / 2 + 0.02), 1.6, 0.22, 0.5)
    }
    stage.at(-width / 2 + 0.2, 0.85, 0.3, 0, () => vase(stage, p.vase ?? 'branch', '#d9cfc0', p.accent, 0.6))
    stage.rod(0.03, 0.03, 0.13, ceramic(p.accent), width / 2 - 0.12, 0.91, 0.2)
    stage.at(0.12, 0.06, 0.26, 0, () => towelStack(stage, p.second, 3))
    stage.box(width, 0.025, 0.44, wood(p.woodColor), 0, 0.2, 0.25, 0.006)
    stage.at(-0.25, 0.21, 0.26, 0.1, () => towelStack(stage, p.second, 2))
  })
  if (showerSide) {
    stage.at(1.25, 0, -room.d / 2 + 0.02, 0, () => rainShower(stage, fitting))
    const glass = paint('#dfeaea', 0.05)
    for (const x of [0.62]) {
      stage.box(0.03, 2.05, 0.02, fitting, x, 1.03, -room.d / 2 + 0.03)
      stage.box(0.012, 2.05, 0.012, fitting, x, 1.03, -room.d / 2 + 1.15)
      stage.box(0.012, 0.03, 1.14, fitting, x, 2.06, -room.d / 2 + 0.6)
      stage.box(0.012, 0.012, 1.14, glass, x, 0.02, -room.d / 2 + 0.6)
    }
    stage.box(1.2, 0.03, 1.2, stone('#e9e6e1', '#a9a49e', 0.3), 1.24, 0.012, -room.d / 2 + 0.6, 0.006)
  }
  if (p.extra !== 'shower')
    stage.at(-1.0, 0, p.extra === 'both' ? 0.35 : -0.45, Math.PI / 2, () => {
      tub(stage)
      stage.rod(0.014, 0.014, 0.95, fitting, -0.5, 0.47, -0.56, {}, 12)
      stage.rod(0.012, 0.012, 0.26, fitting, -0.5, 0.92, -0.44, { rx: Math.PI / 2 }, 12)
      stage.box(0.24, 0.025, 0.95, wood(p.woodColor), 0.35, 0.645, 0, 0.01)
      stage.at(0.35, 0.66, 0.1, 0, () => towelStack(stage, p.second, 1))
    })
  stage.at(-0.2, 0, 0.35, 0, () => rug(stage, p.rugPattern ?? 'plain', p.rugColor, 1.1, 0.72))
  if (p.plant) stage.at(-1.45, 0, -1.35, 0, () => pottedPlant(stage, p.plant ?? 'palm', 0.9, p.pot ?? '#d9cbb8'))
  const v = (x: number, y: number, z: number) => new THREE.Vector3(x, y, z)
  if (p.camera === 'front') return { from: v(0.15, 1.4, 1.7), to: v(0, 1.08, -1.8), fov: 66 }
  if (p.camera === 'left') return { from: v(-1.5, 1.45, 1.6), to: v(0.6, 0.92, -1.6), fov: 64 }
  return { from: v(1.65, 1.5, 1.66), to: v(-0.45, 0.88, -1.35), fov: 66 }
}
