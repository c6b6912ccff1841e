import { bush } from './planting'
import * as THREE from 'three'
import { black, linen, paint, surfaceGlass, wood } from './kit'
import { railing } from './outdoor'
import type { Stage } from './stage'
import type { Surface } from './surface'

export interface HoleSpec {
  x: number
  y: number
  w: number
  h: number
  kind?: 'window' | 'door' | 'glass' | 'shutters' | 'open'
}

export interface FacadeLook {
  wall: Surface
  frame: string
  shutter?: string
  door?: string
  sill?: string
  lit?: boolean
  trim?: string
  boxes?: string
}

function opening(stage: Stage, o: HoleSpec, look: FacadeLook): void {
  const frame = paint(look.frame, 0.5)
  const cy = o.y + o.h / 2
  const lit = look.lit === true && stage.draw() < 0.75
  if (o.kind === 'open') return
  if (o.kind === 'door') {
    stage.tag('door', () => {
      stage.box(o.w, o.h, 0.07, paint(look.door ?? '#4f6a5a', 0.45), o.x, cy, -0.14)
      for (const y of [0.28, 0.72])
        for (const s of [-1, 1])
          stage.box(
            o.w * 0.34,
            o.h * 0.34,
            0.03,
            paint(look.door ?? '#4f6a5a', 0.45),
            o.x + s * o.w * 0.22,
            o.y + o.h * y,
            -0.1,
            0.012,
          )
    })
    stage.rod(0.02, 0.02, 0.14, black(), o.x + o.w * 0.4, o.y + o.h * 0.48, -0.07, {}, 8)
  } else {
    stage.box(o.w, o.h, 0.02, surfaceGlass(lit ? 1.6 : 0), o.x, cy, -0.15)
    if (!lit && stage.draw() < 0.75) {
      const c = linen('#d9d4ca')
      for (const s of [-1, 1]) stage.box(o.w * 0.16, o.h * 0.96, 0.012, c, o.x + s * o.w * 0.41, cy, -0.139)
    }
  }
  for (const s of [-1, 1]) {
    stage.box(0.06, o.h, 0.08, frame, o.x + s * (o.w / 2 - 0.03), cy, -0.12)
    stage.box(o.w, 0.06, 0.08, frame, o.x, cy + s * (o.h / 2 - 0.03), -0.12)
  }
  if (o.kind !== 'door') {
    const panes = o.kind === 'glass' ? Math.max(1, Math.round(o.w / 1.2)) : o.w > 0.8 ? 2 : 1
    for (let i = 1; i < panes; i++) stage.box(0.05, o.h, 0.07, frame, o.x - o.w / 2 + (o.w * i) / panes, cy, -0.12)
    if (o.kind !== 'glass') stage.box(o.w, 0.035, 0.06, frame, o.x, o.y + o.h * 0.62, -0.12)
    if (o.y > 0.3 && o.kind !== 'glass')
      stage.box(o.w + 0.16, 0.06, 0.2, paint(look.sill ?? '#e6dfd2'), o.x, o.y - 0.03, 0.02, 0.01)
  }
  if (look.trim && o.kind !== 'glass') {
    for (const s of [-1, 1])
      stage.box(0.13, o.h + 0.1, 0.04, paint(look.trim), o.x + s * (o.w / 2 + 0.065), cy, 0.015, 0.008)
    stage.box(o.w + 0.34, 0.16, 0.06, paint(look.trim), o.x, o.y + o.h + 0.08, 0.02, 0.01)
  }
  if (look.shutter && (o.kind ?? 'window') === 'window')
    stage.tag('shutters', () => {
      for (const s of [-1, 1]) {
        const x = o.x + s * (o.w / 2 + o.w * 0.26 + 0.03)
        stage.box(o.w * 0.5, o.h + 0.06, 0.045, paint(look.shutter ?? '#557799', 0.6), x, cy, 0.03, 0.006)
        for (let y = o.y + 0.1; y < o.y + o.h - 0.08; y += 0.085)
          stage.box(o.w * 0.4, 0.05, 0.02, paint(look.shutter ?? '#557799', 0.6), x, y, 0.058, 0.004, { rx: 0.4 })
      }
    })
  if (look.boxes && o.y > 1.5 && o.kind !== 'glass') {
    stage.box(o.w + 0.1, 0.2, 0.22, wood('#8a5f3c'), o.x, o.y - 0.12, 0.13, 0.01)
    for (let k = -1; k <= 1; k++)
      stage.at(o.x + k * o.w * 0.36, o.y - 0.04, 0.14, k, () => bush(stage, 0.17, look.boxes))
  }
}

/** A wall in the xy plane with its face at z = 0 and its openings cut in. */
export function facade(stage: Stage, w: number, h: number, look: FacadeLook, holes: HoleSpec[], y0 = 0): void {
  const thick = 0.3
  stage.tag('facade', () => {
    const xs = [-w / 2, ...holes.flatMap((o) => [o.x - o.w / 2, o.x + o.w / 2]), w / 2].sort((a, b) => a - b)
    for (let i = 0; i + 1 < xs.length; i++) {
      const a = xs[i] ?? 0
      const b = xs[i + 1] ?? 0
      if (b - a < 0.002) continue
      const mid = (a + b) / 2
      let y = y0
      for (const o of holes.filter((q) => mid > q.x - q.w / 2 && mid < q.x + q.w / 2).sort((p, q) => p.y - q.y)) {
        if (o.y > y + 0.001) stage.box(b - a, o.y - y, thick, look.wall, mid, (o.y + y) / 2, -thick / 2)
        y = o.y + o.h
      }
      if (h > y) stage.box(b - a, h - y, thick, look.wall, mid, (h + y) / 2, -thick / 2)
    }
  })
  holes.forEach((o) => opening(stage, o, look))
}

/** A gable roof over w (along x) by d, eaves at y = h; `pitch` is the rise in metres. */
export function gableRoof(
  stage: Stage,
  w: number,
  d: number,
  h: number,
  pitch: number,
  look: Surface,
  gable: Surface,
  over = 0.45,
  turned = false,
  snow = false,
): void {
  stage.at(0, 0, 0, turned ? Math.PI / 2 : 0, () => {
    const half = d / 2
    const slope = Math.atan2(pitch, half)
    const run = Math.hypot(half, pitch) + over
    for (const s of [-1, 1]) {
      const mid = run / 2
      const y = h + pitch - Math.sin(slope) * mid
      const z = s * Math.cos(slope) * mid
      stage.tag(snow ? 'snow' : 'roof', () => {
        if (snow) stage.soft(w + over * 2, 0.3, run + 0.05, look, 0, y + 0.2, z, 0.02, { rx: s * slope }, 0.45)
        else stage.box(w + over * 2, 0.12, run, look, 0, y + 0.06, z, 0, { rx: s * slope })
      })
      stage.box(w + over * 2, 0.06, run, wood('#8a6a4c'), 0, y - 0.03, z, 0, { rx: s * slope })
      if (!snow)
        stage.rod(
          0.06,
          0.06,
          w + over * 2,
          paint('#6d6f72', 0.4),
          0,
          h + pitch - Math.sin(slope) * run,
          s * (Math.cos(slope) * run + 0.03),
          { rz: Math.PI / 2 },
          12,
        )
    }
    stage.tag('roof', () => stage.rod(0.11, 0.11, w + over * 2, look, 0, h + pitch + 0.1, 0, { rz: Math.PI / 2 }, 10))
    const shape = new THREE.Shape([
      new THREE.Vector2(-half, 0),
      new THREE.Vector2(half, 0),
      new THREE.Vector2(0, pitch),
    ])
    for (const s of [-1, 1])
      stage.tag('facade', () =>
        stage.add(
          new THREE.ExtrudeGeometry(shape, { depth: 0.28, bevelEnabled: false }),
          gable,
          s * (w / 2) - (s > 0 ? 0.28 : 0),
          h,
          0,
          { ry: Math.PI / 2 },
        ),
      )
  })
}

/** The three walls that a facade does not show: a solid body behind it. */
export function body(stage: Stage, w: number, h: number, d: number, look: Surface): void {
  stage.tag('facade', () => stage.box(w - 0.02, h, d - 0.32, look, 0, h / 2, -d / 2 - 0.16))
}

export function chimney(stage: Stage, x: number, y: number, z: number, look: Surface): void {
  stage.box(0.7, 1.6, 0.55, look, x, y, z)
  stage.box(0.82, 0.1, 0.67, paint('#8d8378'), x, y + 0.84, z, 0.02)
  for (const s of [-1, 1]) stage.rod(0.1, 0.12, 0.28, paint('#a5573a'), x + s * 0.17, y + 1.0, z)
}

/** A balcony slab with railing, and perhaps plants, hanging on a facade at z = 0. */
export function balcony(stage: Stage, x: number, y: number, w: number, kind: string, plants: boolean): void {
  stage.tag('balcony', () => {
    stage.box(w, 0.14, 1.05, paint('#e2dcd0'), x, y - 0.07, 0.5, 0.01)
    stage.at(x, y, 1.0, 0, () => railing(stage, kind, w, 1.0))
    for (const s of [-1, 1]) stage.at(x + (s * w) / 2, y, 0.5, Math.PI / 2, () => railing(stage, kind, 1.0, 1.0))
    if (kind === 'glass') stage.box(w - 0.04, 0.78, 0.01, surfaceGlass(), x, y + 0.5, 1.0)
  })
  if (plants)
    for (let k = 0; k < 3; k++)
      if (stage.draw() < 0.7)
        stage.at(x + (k - 1) * w * 0.32, y, 0.72, k, () =>
          bush(stage, 0.2 + 0.16 * stage.draw(), k === 1 ? '#d05a6a' : undefined),
        )
}
