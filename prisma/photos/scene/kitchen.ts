import * as THREE from 'three'
import type { PhotoParams } from '../params'
import { black, brass, ceramic, chrome, metal, paint, shiny, stone, tiling, wood } from './kit'
import { pendant } from './lighting'
import { roomCamera, roomShell, type Viewpoint } from './living'
import { fruitBowl, pottedPlant, vase } from './plants'
import { chair, stool } from './seating'
import { buildRoom, wallFrame } from './shell'
import type { Stage } from './stage'
import type { Surface } from './surface'
import { diningTable } from './tables'

interface Units {
  front: Surface
  top: Surface
  handle: Surface
}

/** A run of base units along x from `x0` to `x1`, fronts towards +z, backs at z = 0. */
function baseRun(stage: Stage, u: Units, x0: number, x1: number, drawers: boolean): void {
  const w = x1 - x0
  const n = Math.max(1, Math.round(w / 0.6))
  const one = w / n
  stage.box(w, 0.1, 0.5, black(), (x0 + x1) / 2, 0.05, 0.27)
  stage.tag('cabinets', () => {
    stage.box(w, 0.78, 0.56, u.front, (x0 + x1) / 2, 0.49, 0.28)
    for (let i = 0; i < n; i++) {
      const x = x0 + one * (i + 0.5)
      const rows =
        drawers && i % 2 === 0
          ? [
              [0.24, 0.29],
              [0.52, 0.23],
              [0.76, 0.2],
            ]
          : [[0.49, 0.76]]
      for (const [y = 0, h = 0] of rows) {
        stage.box(one - 0.006, h - 0.006, 0.02, u.front, x, y, 0.572, 0.003)
        frameFront(stage, u.front, one - 0.006, h - 0.006, x, y, 0.583)
        if (rows.length > 1) stage.rod(0.006, 0.006, 0.16, u.handle, x, y + h / 2 - 0.05, 0.605, { rz: Math.PI / 2 }, 8)
        else stage.rod(0.006, 0.006, 0.16, u.handle, x + (i % 2 ? -1 : 1) * (one / 2 - 0.05), y + 0.22, 0.605, {}, 8)
      }
    }
  })
  stage.tag('worktop', () => stage.box(w + 0.02, 0.04, 0.62, u.top, (x0 + x1) / 2, 0.9, 0.31, 0.006))
}

function frameFront(stage: Stage, look: Surface, w: number, h: number, x: number, y: number, z: number): void {
  if (h < 0.3) return
  for (const s of [-1, 1]) {
    stage.box(0.055, h, 0.012, look, x + s * (w / 2 - 0.028), y, z, 0.003)
    stage.box(w - 0.11, 0.055, 0.012, look, x, y + s * (h / 2 - 0.028), z, 0.003)
  }
}

function oven(stage: Stage, x: number): void {
  stage.tag('oven', () => {
    stage.box(0.595, 0.59, 0.03, shiny('#17181a', 0.12), x, 0.5, 0.605, 0.006)
    stage.rod(0.009, 0.009, 0.46, chrome(), x, 0.72, 0.65, { rz: Math.PI / 2 }, 10)
  })
  stage.box(0.58, 0.008, 0.5, shiny('#141416', 0.08), x, 0.925, 0.31, 0.003)
  stage.at(x - 0.13, 0.93, 0.22, 0, () =>
    stage.turned(
      [
        [0.001, 0],
        [0.1, 0],
        [0.11, 0.02],
        [0.11, 0.12],
        [0.1, 0.13],
        [0.02, 0.15],
        [0.012, 0.17],
        [0.001, 0.175],
      ],
      metal('#b9bcc0', 0.3),
      0,
      0,
      0,
    ),
  )
}

function sinkAndTap(stage: Stage, x: number): void {
  stage.box(0.54, 0.012, 0.42, chrome(), x, 0.918, 0.32, 0.004)
  stage.box(0.48, 0.01, 0.36, metal('#8d9094', 0.4), x, 0.922, 0.32, 0.003)
  stage.rod(0.022, 0.024, 0.03, chrome(), x, 0.94, 0.08)
  const curve = new THREE.CatmullRomCurve3(
    [
      [0, 0.92, 0.08],
      [0, 1.2, 0.08],
      [0, 1.3, 0.16],
      [0, 1.22, 0.26],
    ].map(([a = 0, b = 0, c = 0]) => new THREE.Vector3(x + a, b, c)),
  )
  stage.add(new THREE.TubeGeometry(curve, 24, 0.012, 10), chrome())
}

function worktopThings(stage: Stage, p: PhotoParams, x: number): void {
  const board = wood('#b98a58')
  stage.box(0.26, 0.4, 0.02, board, x, 1.11, 0.06, 0.02, { rx: -0.12 })
  stage.box(0.2, 0.3, 0.02, wood('#8d6038'), x + 0.14, 1.06, 0.1, 0.02, { rx: -0.16 })
  for (let i = 0; i < 3; i++)
    stage.turned(
      [
        [0.001, 0],
        [0.05 - i * 0.006, 0],
        [0.052 - i * 0.006, 0.12 - i * 0.02],
        [0.05 - i * 0.006, 0.13 - i * 0.02],
        [0.001, 0.14 - i * 0.02],
      ],
      ceramic(i % 2 ? '#d9cbb4' : p.accent),
      x + 0.42 + i * 0.13,
      0.92,
      0.15,
    )
}

/** Fits out a kitchen: a run along the back wall, an island or a dining table in front. */
export function kitchen(stage: Stage, p: PhotoParams): Viewpoint {
  const room = roomShell(p)
  buildRoom(stage, room)
  const lit = p.light === 'evening' || p.light === 'sunset'
  const side = room.windows[0]?.wall === 'right' ? -1 : 1
  const tops: Record<string, () => Surface> = {
    marble: () => stone('#f1eeea', '#8f8c8a', 0.18),
    oak: () => wood('#b98a58', 0.4),
    dark: () => stone('#33353a', '#55585d', 0.2),
    terrazzo: () => stone('#e4ddd2', '#c08a6a', 0.25),
  }
  const u: Units = {
    front: p.style === 'wood' ? wood(p.main, 0.45) : paint(p.main, 0.5),
    top: (tops[p.table ?? 'oak'] ?? (() => wood('#b98a58', 0.4)))(),
    handle: p.frame === 'brass' ? brass() : black(),
  }
  const x0 = side > 0 ? -1.5 : -room.w / 2 + 0.05
  const x1 = side > 0 ? room.w / 2 - 0.05 : 1.5
  stage.at(0, 0, -room.d / 2, 0, () => {
    baseRun(stage, u, x0, x1, true)
    const ox = (x0 + x1) / 2 + side * 0.3
    oven(stage, ox)
    sinkAndTap(stage, ox - side * 1.3)
    worktopThings(stage, p, ox + side * 0.55)
    stage.tag('splashback', () => {
      const tile =
        p.extra === 'zellige'
          ? tiling(p.second, '#e9e2d5', 0.9, 8, 8, false, 0.15, 0.14)
          : p.extra === 'marble'
            ? stone('#f1eeea', '#8f8c8a', 0.18)
            : tiling(p.second, '#dedad2', 0.9, 5, 10, true, 0.12, 0.03)
      stage.box(x1 - x0, 0.62, 0.015, tile, (x0 + x1) / 2, 1.23, 0.008)
    })
    if (p.shell !== 'back') {
      if (p.beds === 'open') {
        for (const y of [1.55, 1.9]) {
          stage.box(x1 - x0 - 1.3, 0.035, 0.26, wood(p.woodColor), ox - side * 0.1, y, 0.14, 0.005)
          for (let i = 0; i < 7; i++)
            stage.turned(
              [
                [0.04, 0],
                [0.055, 0.05],
                [0.06, 0.09],
                [0.055, 0.1],
              ],
              ceramic(['#efe9dd', p.accent, '#cfd6d2', '#b9a78b'][i % 4]),
              x0 + 0.9 + i * 0.3,
              y + 0.02,
              0.14,
            )
        }
      } else
        stage.tag('cabinets', () => {
          for (let x = x0 + 0.3; x < x1 - 0.1; x += 0.6) {
            if (Math.abs(x - ox) < 0.35) continue
            stage.box(0.594, 0.7, 0.33, u.front, x, 1.9, 0.165, 0.004)
            frameFront(stage, u.front, 0.594, 0.7, x, 1.9, 0.335)
          }
        })
      stage.box(0.5, 0.1, 0.4, chrome(), ox, 1.62, 0.2, 0.01)
      stage.box(0.28, room.h - 1.66, 0.26, p.style === 'wood' ? chrome() : u.front, ox, (room.h + 1.66) / 2, 0.13)
    }
    stage.tag('fridge', () => {
      const fx = side > 0 ? x1 - 0.33 : x0 + 0.33
      stage.box(0.64, 1.95, 0.62, metal('#c4c7ca', 0.38), fx, 0.98, 0.32, 0.012)
      stage.box(0.645, 0.008, 0.63, black(), fx, 0.72, 0.322)
      stage.rod(0.009, 0.009, 0.5, chrome(), fx - side * 0.25, 1.15, 0.66, {}, 8)
    })
  })
  const cz = p.size ?? 0.25
  if (p.beds === 'table') {
    stage.at(side * -0.3, 0, cz, 0, () => {
      diningTable(stage, p.lamp ?? 'trestle', p.woodColor, p.lamp === 'round' ? 1.25 : 1.7)
      for (const s of [-1, 1])
        for (const k of p.lamp === 'round' ? [0] : [-0.42, 0.42])
          stage.at(k, 0, s * 0.6, s > 0 ? Math.PI : 0, () => chair(stage, p.vase ?? 'wood', p.accent, p.woodColor))
      stage.at(0, 0.765, 0, 0, () => vase(stage, 'flowers', '#e9e3d8', p.accent, 0.9))
      stage.at(0.4, 0.765, 0.1, 0, () => fruitBowl(stage, '#8fa3a8', '#d98e32'))
    })
  } else {
    stage.at(side * 0.1, 0, cz, 0, () => {
      stage.tag('cabinets', () => {
        stage.box(1.9, 0.8, 0.6, u.front, 0, 0.48, -0.05)
        for (let i = 0; i < 3; i++) frameFront(stage, u.front, 0.62, 0.76, (i - 1) * 0.633, 0.48, 0.256)
      })
      stage.tag('worktop', () => stage.box(2.1, 0.045, 0.95, u.top, 0, 0.905, 0.08, 0.008))
      for (const k of [-0.62, 0, 0.62]) stage.at(k, 0, 0.58, Math.PI, () => stool(stage, p.accent, p.woodColor))
      stage.at(-0.45, 0.93, 0.05, 0, () => fruitBowl(stage, '#efeae0', '#d9a032'))
      stage.at(0.5, 0.93, 0.0, 0, () => vase(stage, 'branch', '#d9cfc0', p.accent, 1))
    })
  }
  for (const k of p.lamp === 'round' ? [0] : [-0.55, 0.55])
    stage.at(side * -0.1 + k, 0, cz, 0, () => pendant(stage, p.pendant ?? 'dome', p.accent, room.h, 1.85, lit))
  const f = wallFrame(room, side > 0 ? 'left' : 'right')
  if (p.plant)
    stage.at(f.x + side * 0.45, 0, -room.d / 2 + 0.5, 0, () =>
      pottedPlant(stage, p.plant ?? 'olive', 1.05, p.pot ?? '#d9cbb8'),
    )
  return roomCamera(p, room, 0.95)
}
