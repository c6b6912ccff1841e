import { lawn } from './grounds'
import { bush } from './planting'
import * as THREE from 'three'
import type { PhotoParams } from '../params'
import { facade, type FacadeLook, gableRoof } from './buildings'
import { boards, cloth, ground, wood } from './kit'
import { bulbs, railing } from './outdoor'
import { pottedPlant } from './plants'
import { armchair } from './seating'
import type { Stage } from './stage'
import { tree } from './trees'
import { addView } from './views'
import { isLit, type OpenViewpoint, v } from './open-viewpoint'

/** A small house on posts among trunks, or a hut on the beach. */
export function hut(stage: Stage, p: PhotoParams): OpenViewpoint {
  const lit = isLit(p)
  const beach = p.kind === 'beach-hut'
  const floor = beach ? 0.7 : 3.0
  const wall = boards(p.main, 15, 0.75)
  const look: FacadeLook = { wall, frame: p.second, door: p.accent, lit, shutter: beach ? p.accent : undefined }
  if (beach) {
    stage.add(new THREE.PlaneGeometry(120, 60), ground('#e6d3ab', 2.4, 0.08), 0, 0, 22, { rx: -Math.PI / 2 })
    addView(stage, 'sea', 0, 0.25)
  } else {
    lawn(stage, -1, 8, 8, 8000, '#66803f')
    stage.at(0, 0, -14, 0, () => addView(stage, 'forest', 0, 0.3))
  }
  stage.at(0, floor, 0, 0, () => {
    facade(stage, 4.6, 2.6, look, [
      { x: -0.8, y: 0.05, w: 1.0, h: 2.05, kind: 'door' },
      { x: 1.1, y: 0.75, w: beach ? 0.85 : 1.4, h: 1.2 },
    ])
    stage.tag('facade', () => stage.box(4.58, 2.6, 3.6, wall, 0, 1.3, -2.1))
    stage.at(0, 0, -1.95, 0, () =>
      gableRoof(stage, 4.6, 4.3, 2.6, 1.7, beach ? cloth('#b59a63', 3) : tiles(), wall, beach ? 0.9 : 0.5),
    )
    stage.box(5.4, 0.16, 6.2, boards('#a9855c', 14, 0.7), 0, -0.08, -0.9)
    stage.at(1.1, 0, 2.15, 0, () => railing(stage, beach ? 'wood' : 'rope', 3.0, 0.9))
    stage.at(-2.6, 0, 1.1, Math.PI / 2, () => railing(stage, beach ? 'wood' : 'rope', 2.1, 0.9))
    stage.at(1.5, 0, 0.9, -0.4, () => armchair(stage, p.rugColor, p.woodColor))
    stage.at(2.2, 0, 0.3, 0, () => pottedPlant(stage, 'monstera', 0.7, '#c98a62'))
    if (lit) bulbs(stage, v(-2.6, 2.4, 2.1), v(2.6, 2.4, 2.1), 10, true)
  })
  for (const x of [-2.3, 2.3])
    for (const z of [1.9, -3.6]) stage.rod(0.13, 0.15, floor, wood('#7a5c40', 0.9), x, floor / 2, z, {}, 12)
  const steps = Math.round(floor / 0.22)
  for (let i = 0; i < steps; i++)
    stage.box(1.0, 0.05, 0.28, boards('#a9855c', 14, 0.7), -1.4, floor - 0.15 - i * 0.22, 2.4 + i * 0.24)
  for (const s of [-1, 1])
    stage.box(
      0.06,
      0.16,
      Math.hypot(steps * 0.22, steps * 0.24),
      wood('#8a6844'),
      -1.4 + s * 0.5,
      floor / 2 - 0.1,
      2.3 + (steps * 0.24) / 2,
      0.01,
      { rx: Math.atan2(0.22, 0.24) },
    )
  stage.tag('tree', () => {
    if (beach)
      for (const [x, z, h] of [
        [-4.6, -1, 6.5],
        [4.4, -2.6, 7.5],
        [6.2, 1, 5.2],
      ] as const)
        stage.at(x, 0, z, x, () => tree(stage, 'palm', h, 1, Math.round(h)))
    else {
      stage.rod(0.4, 0.6, 7, wood('#6a5140', 0.95), 0.6, 3.5, -1.2, {}, 16)
      for (let i = 0; i < 9; i++)
        stage.at(
          [-6.2, 5.8, -8.5, 8.6, -4.6, 4.9, 0.6, -11, 11][i] ?? 0,
          0,
          [-1.5, -2.5, -5, -6, -7, -8, -9, -9, -10][i] ?? 0,
          i,
          () => tree(stage, i % 3 === 2 ? 'conifer' : 'broad', 9.5 + (i % 3) * 1.5, 0.9, i),
        )
    }
  })
  if (!beach)
    for (let i = 0; i < 12; i++)
      stage.at(-5 + i * 0.95, 0, 0.6 + (i % 3) * 0.5, i, () => bush(stage, 0.35, i % 3 ? undefined : p.accent))
  return {
    from: beach ? v(3.4, 1.65, 9.2) : v(4.6, 1.7, 10.8),
    to: v(-0.2, floor + 0.85, -0.5),
    fov: 58,
    reach: 13,
    centre: v(0, 3, 0),
  }
}

function tiles() {
  return boards('#6b5a48', 20, 0.8)
}
