import type { PhotoParams } from '../params'
import { barge, flowerBoxes } from './barge'
import { body, facade, type FacadeLook, gableRoof } from './buildings'
import { black, boards, glowing, metal, paint, wood } from './kit'
import { isLit, type OpenViewpoint, v } from './open-viewpoint'
import { bulbs, lounger, railing } from './outdoor'
import { bush } from './planting'
import { pottedPlant } from './plants'
import { sheet } from './roofs'
import { armchair } from './seating'
import type { Stage } from './stage'
import { canalSide, jetty, lakeShore, openWater } from './waterside'

/** A float of concrete with a house of boards and glass on it; a terrace on its roof. */
function floatingHome(stage: Stage, p: PhotoParams, lit: boolean): void {
  stage.tag('hull', () => stage.box(15, 1.4, 6.4, paint(p.main, 0.6), 0, -0.2, 0, 0.06))
  stage.box(15, 0.12, 6.4, boards('#a9855c', 14, 0.6), 0, 0.52, 0)
  const wall = boards(p.second, 18, 0.7)
  const look: FacadeLook = { wall, frame: '#2b2d30', lit, door: p.accent }
  stage.at(-2, 0.58, 1.9, 0, () => {
    facade(stage, 10.4, 2.8, look, [
      { x: -3.3, y: 0.08, w: 2.8, h: 2.35, kind: 'glass' },
      { x: -0.6, y: 0.08, w: 1, h: 2.3, kind: 'door' },
      { x: 2.6, y: 0.08, w: 4.2, h: 2.35, kind: 'glass' },
    ])
    body(stage, 10.4, 2.8, 4.6, wall)
    stage.at(5.2, 0, -2.4, Math.PI / 2, () =>
      facade(stage, 4.4, 2.8, look, [{ x: 0, y: 0.08, w: 3.2, h: 2.35, kind: 'glass' }]),
    )
    stage.tag('roof', () => stage.box(11.2, 0.2, 5.6, paint(p.rugColor), 0, 2.9, -2.3, 0.03))
    stage.at(-2.2, 3, 0, 0, () => {
      const upper: FacadeLook = { ...look, wall: paint('#f1ede4') }
      stage.at(0, 0, -0.9, 0, () => {
        facade(stage, 5.2, 2.4, upper, [{ x: 0.4, y: 0.3, w: 3.4, h: 1.7, kind: 'glass' }])
        body(stage, 5.2, 2.4, 3.4, upper.wall)
        stage.box(5.7, 0.18, 4.1, paint(p.rugColor), 0, 2.48, -1.6, 0.03)
      })
    })
    stage.at(3.3, 3, 0.2, 0, () => railing(stage, 'bars', 4.2, 0.95))
    stage.at(5.4, 3, -2.2, Math.PI / 2, () => railing(stage, 'bars', 4.6, 0.95))
    stage.at(2.4, 3, -0.7, 0.3, () => lounger(stage, '#f1ece2', '#a9805a'))
    stage.at(4.6, 3, -0.5, 0, () => pottedPlant(stage, 'olive', 1, '#55585c'))
    flowerBoxes(stage, 1.4, 3.2, 3, -3.6, p.throwColor)
  })
  for (const [x, turn] of [
    [4.7, 0.5],
    [6.3, -0.5],
  ] as const)
    stage.at(x, 0.58, 0.9, turn, () => armchair(stage, '#e6dccb', p.woodColor))
  for (const [x, z, kind, size] of [
    [6.9, 2.5, 'olive', 1.1],
    [-7, 2.5, 'palm', 1.1],
    [-2.7, 2.5, 'snake', 0.9],
    [6.9, -2.4, 'palm', 1.3],
  ] as const)
    stage.at(x, 0.58, z, x, () => pottedPlant(stage, kind, size, '#b9704c'))
  flowerBoxes(stage, -6.4, -3.8, 0.58, 2.8, p.throwColor)
  for (const x of [-6.8, 6.8]) stage.rod(0.16, 0.16, 5, metal('#8a8f92', 0.5), x, 1.2, -3.5, {}, 14)
}

/** A cabin with a pointed roof on a raft, with a veranda. */
function raftCabin(stage: Stage, p: PhotoParams, lit: boolean): void {
  stage.tag('hull', () => stage.box(11, 0.5, 7, wood(p.main, 0.9), 0, 0.32, 0))
  for (const z of [-2.6, 0, 2.6])
    stage.rod(0.42, 0.42, 11.2, wood('#6f5a44', 0.9), 0, -0.05, z, { rz: Math.PI / 2 }, 16)
  const wall = boards(p.second, 15, 0.75)
  const look: FacadeLook = { wall, frame: '#f3efe6', door: p.accent, lit, trim: '#f3efe6' }
  stage.at(-1.2, 0.58, 1.3, 0, () => {
    facade(stage, 7, 2.7, look, [
      { x: -2.1, y: 0.8, w: 1.3, h: 1.25 },
      { x: 0, y: 0.06, w: 1, h: 2.1, kind: 'door' },
      { x: 2, y: 0.1, w: 1.9, h: 2.1, kind: 'glass' },
    ])
    body(stage, 7, 2.7, 4.4, wall)
    stage.at(0, 0, -2.2, 0, () => gableRoof(stage, 7, 5, 2.7, 2.1, metal(p.rugColor, 0.6), wall, 0.6))
    stage.rod(0.14, 0.14, 1.6, black(), -2, 4.9, -2.6, {}, 14)
    stage.rod(0.22, 0.16, 0.14, black(), -2, 5.7, -2.6, {}, 14)
  })
  stage.at(-1.6, 0.58, 3.4, 0, () => railing(stage, 'wood', 5.2, 0.9))
  stage.at(5.4, 0.58, 0, Math.PI / 2, () => railing(stage, 'wood', 6.6, 0.9))
  stage.at(3.6, 0.58, 1.4, -0.5, () => armchair(stage, '#e6dccb', p.woodColor))
  stage.at(-3.4, 0.58, 2.4, 0.3, () => armchair(stage, '#e6dccb', p.woodColor))
  for (const [x, z] of [
    [4.8, 2.8],
    [0.4, 1.7],
    [-5, 3],
  ] as const)
    stage.at(x, 0.58, z, x, () => {
      stage.rod(0.22, 0.17, 0.34, paint('#b9704c'), 0, 0.17, 0, {}, 18)
      stage.at(0, 0.3, 0, 0, () => bush(stage, 0.28, p.throwColor))
    })
  stage.at(1.4, 0.58, 3.3, 0, () => {
    for (let i = 0; i < 3; i++)
      stage.box(0.8, 0.05, 0.26, boards('#a08a6c', 14, 0.8), 0, -0.05 - i * 0.24, 0.3 + i * 0.22)
  })
  stage.at(5.6, 0, -1.4, 0.12, () => jetty(stage, 26, 1.5))
  stage.at(8.6, 0.05, 2, 0.35, () => rowingBoat(stage, p.accent))
  if (lit) bulbs(stage, v(-4.6, 3.1, 3.3), v(2.6, 3.1, 3.3), 12, true)
}

function rowingBoat(stage: Stage, color: string): void {
  for (const [inner, look] of [
    [0, paint(color, 0.5)],
    [0.07, wood('#a9805a', 0.6)],
  ] as const)
    stage.add(
      sheet(
        30,
        12,
        (u, t) => {
          const k = u * 2 - 1
          const half = 0.62 * (1 - Math.abs(k) ** 2.4) + 0.02 - inner
          const a = (t - 0.5) * Math.PI
          return [k * (1.6 - inner), 0.36 + 0.16 * k * k - Math.cos(a) * (0.42 - inner), Math.sin(a) * half]
        },
        [3, 1],
      ),
      look,
    )
  for (const x of [-0.6, 0.3]) stage.box(0.26, 0.05, 1, wood('#a9805a', 0.6), x, 0.22, 0)
}

/** A house on the water; `style` barge or float on a canal, raft on a lake. */
export function houseboat(stage: Stage, p: PhotoParams): OpenViewpoint {
  const lit = isLit(p)
  const lake = p.style === 'raft'
  openWater(stage, lake ? -16 : -6.4, lake ? '#2f5a5c' : '#3f5648')
  if (lake) lakeShore(stage, -16)
  else canalSide(stage, -6.4, lit)
  stage.at(0, 0, lake ? -1 : -2.2, lake ? 0.12 : 0, () => {
    if (p.style === 'float') floatingHome(stage, p, lit)
    else if (lake) raftCabin(stage, p, lit)
    else barge(stage, p, lit)
  })
  if (lit) {
    stage.lampAt(3, 2.6, 2.2, 2.2)
    stage.box(0.12, 0.2, 0.12, glowing('#ffc070', 2), 4.2, 2.6, -0.4)
  }
  const side = p.camera === 'left' ? -1 : 1
  const shade = { reach: 20, centre: v(0, 2, -4), fov: 62 }
  if (lake) return { from: v(side * 5.4, 2.3, 13.2), to: v(side * 0.3, 1.9, -2), ...shade }
  return { from: v(side * 7, 2.5, 13.4), to: v(side * -0.2, 2.1, -3), ...shade }
}
