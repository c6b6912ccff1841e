import { pots } from './grounds'
import * as THREE from 'three'
import type { PhotoParams } from '../params'
import { balcony, body, facade, type FacadeLook, type HoleSpec } from './buildings'
import { glowing, ground, metal, paint, roughPlaster, tiling } from './kit'
import { type Stage } from './stage'
import { tree } from './trees'
import { isLit, type OpenViewpoint, v } from './open-viewpoint'
import { roofOf } from './house'

/** An apartment building seen from across the street. */
export function block(stage: Stage, p: PhotoParams): OpenViewpoint {
  const lit = isLit(p)
  const floors = p.size ?? 5
  const bays = 5
  const fh = 3.05
  const w = 15
  const h = floors * fh + 0.8
  const wall = p.style === 'brick' ? tiling(p.main, '#d6cabb', 1.5, 6, 20, true, 0.85, 0.14) : roughPlaster(p.main)
  const look: FacadeLook = {
    wall,
    frame: p.style === 'concrete' || p.style === 'white' ? '#35383c' : '#f2ede3',
    shutter: p.style === 'pastel' ? p.second : undefined,
    trim: p.style === 'classic' || p.style === 'brick' ? '#efe8da' : undefined,
    lit,
    door: p.second,
  }
  const holes: HoleSpec[] = []
  for (let f = 0; f < floors; f++)
    for (let b = 0; b < bays; b++) {
      const x = (b - (bays - 1) / 2) * (w / bays)
      const y = 0.8 + f * fh
      if (f === 0)
        holes.push(
          b === 2 ? { x, y: 0.1, w: 1.5, h: 2.7, kind: 'door' } : { x, y: 0.55, w: 2.1, h: 2.2, kind: 'glass' },
        )
      else if (p.style === 'white' || p.style === 'concrete')
        holes.push({ x, y: y + 0.05, w: b % 2 ? 2.2 : 1.6, h: 2.25, kind: 'glass' })
      else holes.push({ x, y: y + 0.1, w: 1.15, h: 2.1 })
    }
  facade(stage, w, h, look, holes)
  body(stage, w, h, 11, wall)
  for (let f = 1; f < floors; f++) {
    const y = 0.8 + f * fh
    if (p.style === 'classic') stage.box(w + 0.1, 0.14, 0.24, paint('#efe8da'), 0, y - 0.18, 0.06, 0.01)
    for (let b = 0; b < bays; b++) {
      const x = (b - 2) * (w / bays)
      if (p.style === 'classic' && (f === 1 || f === floors - 1)) continue
      if (p.style === 'white' || p.style === 'concrete' ? b % 2 === 1 : (f + b) % 2 === 0 || p.style === 'pastel')
        balcony(
          stage,
          x,
          y,
          p.style === 'white' || p.style === 'concrete' ? 2.7 : 1.9,
          p.style === 'white' ? 'glass' : 'bars',
          true,
        )
    }
  }
  if (p.style === 'classic') for (const f of [1, floors - 1]) balcony(stage, 0, 0.8 + f * fh, w - 0.4, 'bars', true)
  stage.box(w + 0.7, 0.3, 1.0, paint('#efe8da'), 0, h + 0.1, -0.05, 0.03)
  stage.box(w + 0.4, 0.22, 0.7, paint('#e6dece'), 0, 3.45, 0.08, 0.03)
  if (p.style === 'classic' || p.style === 'brick') {
    stage.tag('roof', () =>
      stage.box(w, 2.4, 0.4, tiling('#5d6670', '#444b53', 1.4, 6, 7, true, 0.6, 0.08), 0, h + 1.3, -0.55, 0, {
        rx: -0.3,
      }),
    )
    for (let b = 0; b < bays; b++) {
      stage.box(1.2, 1.5, 0.9, paint('#efe8da'), (b - 2) * 3, h + 1.0, -0.35, 0.03)
      stage.at((b - 2) * 3, h + 0.35, 0.12, 0, () =>
        facade(stage, 1.1, 1.3, { ...look, trim: undefined, wall: paint('#efe8da') }, [
          { x: 0, y: 0.1, w: 0.8, h: 1.1 },
        ]),
      )
    }
  } else if (p.style === 'pastel')
    stage.tag('roof', () => stage.box(w + 1, 0.2, 2.4, roofOf('#c0714c'), 0, h + 0.5, -0.7, 0, { rx: 0.28 }))
  for (const s of [-1, 1]) {
    const tone = ['#d9cdb9', '#c8b49c', '#cfd0cc'][(p.seed + (s > 0 ? 1 : 0)) % 3] ?? '#d9cdb9'
    const side: FacadeLook = { wall: roughPlaster(tone), frame: '#efe9de', lit, trim: '#e9e1d2' }
    const near: HoleSpec[] = []
    for (let f = 0; f < floors - (s > 0 ? 1 : 0); f++)
      for (let b = 0; b < 3; b++) near.push({ x: (b - 1) * 3, y: 1 + f * 3.1, w: 1.15, h: 1.9 })
    stage.at(s * (w / 2 + 5.6), 0, -0.4, 0, () => facade(stage, 11, (floors - (s > 0 ? 1 : 0)) * 3.1 + 1.2, side, near))
  }
  stage.tag('awning', () => {
    for (const b of [-2, 1]) stage.box(2.5, 0.05, 1.3, paint(p.accent), b * 3, 2.85, 0.65, 0, { rx: 0.35 })
  })
  stage.add(new THREE.PlaneGeometry(120, 60), ground('#8b8b8b', 3, 0.06), 0, -0.12, 20, { rx: -Math.PI / 2 })
  stage.box(60, 0.14, 4.4, tiling('#bdb6aa', '#a39c90', 2.4, 4, 4, true, 0.8, 0.06), 0, -0.05, 2.2)
  stage.box(60, 0.16, 0.2, paint('#a9a398'), 0, -0.05, 4.45, 0.02)
  stage.tag('tree', () => {
    for (const x of [-8.6, 6.2]) stage.at(x, 0, 3.4, x, () => tree(stage, 'broad', 6.2, 0.9, 3))
  })
  pots(
    stage,
    [
      [-1.3, 0.6, 'olive', 0.9],
      [1.3, 0.6, 'olive', 0.9],
    ],
    '#4d5358',
  )
  for (const x of [-4.4, 10.5]) {
    stage.rod(0.05, 0.08, 4.2, metal('#2e3033', 0.5), x, 2.1, 3.9, {}, 12)
    stage.add(new THREE.SphereGeometry(0.2, 20, 16), glowing('#fff0d2', lit ? 8 : 0.3), x, 4.35, 3.9)
  }
  const side = p.camera === 'left' ? -1 : 1
  return { from: v(side * 9.5, 1.75, 20.5), to: v(side * -0.2, h * 0.43, 0), fov: 80, reach: 22, centre: v(0, 6, 0) }
}
