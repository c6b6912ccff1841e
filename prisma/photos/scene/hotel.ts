import type { PhotoParams } from '../params'
import { bed, type BedSpec, nightstand } from './beds'
import { black, brass, chrome, cloth, glowing, metal, paint, shiny, wood } from './kit'
import { floorLamp, pendant, tableLamp } from './lighting'
import { roomCamera, roomShell, type Viewpoint } from './living'
import { pottedPlant, vase } from './plants'
import { armchair, sofa } from './seating'
import { buildRoom, wallFrame } from './shell'
import type { Stage } from './stage'
import { books, coffeeTable, picture, rug, shelves, television } from './tables'

function desk(stage: Stage, w: number, color: string, screen: boolean): void {
  const look = wood(color)
  stage.tag('desk', () => {
    stage.box(w, 0.04, 0.62, look, 0, 0.74, 0.33, 0.01)
    stage.box(w * 0.34, 0.14, 0.54, look, w * 0.3, 0.65, 0.32, 0.01)
    for (const x of [-1, 1])
      for (const z of [0.06, 0.6]) stage.rod(0.02, 0.014, 0.72, black(), x * (w / 2 - 0.06), 0.36, z)
  })
  if (screen) {
    stage.box(0.66, 0.4, 0.02, shiny('#101114', 0.1), -0.1, 1.08, 0.2, 0.006)
    stage.box(0.62, 0.36, 0.004, glowing('#9fb9cf', 0.35), -0.1, 1.08, 0.212)
    stage.rod(0.018, 0.018, 0.14, chrome(), -0.1, 0.83, 0.17)
    stage.box(0.24, 0.012, 0.18, chrome(), -0.1, 0.766, 0.2, 0.004)
    stage.box(0.42, 0.014, 0.13, paint('#e9e6e0'), -0.1, 0.768, 0.45, 0.005)
    stage.soft(0.06, 0.03, 0.1, paint('#e9e6e0', 0.4), 0.2, 0.776, 0.45, 0)
  } else {
    stage.box(0.32, 0.014, 0.22, metal('#b9bcc0', 0.35), -0.05, 0.768, 0.36, 0.004)
    stage.box(0.32, 0.21, 0.01, metal('#b9bcc0', 0.35), -0.05, 0.87, 0.24, 0.003, { rx: -0.2 })
    stage.box(0.3, 0.19, 0.004, glowing('#9fb9cf', 0.3), -0.05, 0.872, 0.247, 0, { rx: -0.2 })
  }
  books(stage, w / 2 - 0.3, 0.76, 0.3, ['#5d7184', '#d9cdb9', '#b06a4c'])
}

function officeChair(stage: Stage, color: string): void {
  stage.tag('chairs', () => {
    stage.soft(0.5, 0.09, 0.48, cloth(color), 0, 0.48, 0, 0.015)
    stage.soft(0.46, 0.56, 0.08, cloth(color), 0, 0.83, -0.24, 0.02, { rx: -0.12 }, 0.46)
  })
  for (const s of [-1, 1]) stage.soft(0.05, 0.04, 0.3, black(), s * 0.28, 0.66, -0.02, 0)
  stage.rod(0.025, 0.025, 0.34, chrome(), 0, 0.27, 0)
  for (let i = 0; i < 5; i++)
    stage.at(0, 0, 0, (i * 6.283) / 5, () => {
      stage.box(0.3, 0.03, 0.045, chrome(), 0.15, 0.09, 0, 0.01)
      stage.rod(0.03, 0.03, 0.025, black(), 0.29, 0.03, 0, { rx: Math.PI / 2 }, 14)
    })
}

/** A hotel room: a made bed with wall lights, a desk with a screen on the wall, a chair by the window. */
export function hotelRoom(stage: Stage, p: PhotoParams): Viewpoint {
  const room = roomShell(p)
  buildRoom(stage, room)
  const lit = p.light === 'evening' || p.light === 'sunset'
  const side = room.windows[0]?.wall === 'right' ? -1 : 1
  const back = -room.d / 2
  const x = side * 0.35
  const spec = (width: number): BedSpec => ({
    width,
    headboard: p.style as BedSpec['headboard'],
    headColor: p.main,
    linen: '#f8f6f1',
    duvet: '#f4f1ea',
    accent: p.accent,
    frame: p.woodColor,
  })
  stage.at(x, 0, back, 0, () => {
    stage.box(4.2, 1.35, 0.04, p.extra === 'cloth' ? cloth(p.second, 2) : wood(p.woodColor, 0.5), 0, 0.68, 0.02, 0.008)
    stage.box(4.2, 0.03, 0.07, brass(), 0, 1.37, 0.035, 0.008)
  })
  if (p.beds === 'twin') {
    for (const s of [-1, 1]) stage.at(x + s * 0.78, 0, back + 0.04, 0, () => bed(stage, spec(1.0)))
    stage.at(x, 0, back + 0.04, 0, () => nightstand(stage, p.woodColor, p.lamp ?? 'brass', lit))
  } else {
    const w = p.size ?? 1.8
    stage.at(x, 0, back + 0.04, 0, () => bed(stage, spec(w)))
    for (const s of [-1, 1])
      stage.at(x + s * (w / 2 + 0.4), 0, back + 0.04, 0, () =>
        nightstand(stage, p.woodColor, p.lamp ?? 'brass', lit, p.table === 'round'),
      )
  }
  stage.at(x, 0, back, 0, () => {
    const n = p.pictures ?? 1
    for (let i = 0; i < n; i++)
      picture(
        stage,
        n === 1 ? 1.2 : 0.55,
        0.7,
        (i - (n - 1) / 2) * 0.75,
        1.9,
        [p.accent, p.main, p.rugColor, '#d9b98c'],
        'brass',
      )
  })
  stage.at(x, 0, back + 1.7, 0, () => rug(stage, p.rugPattern ?? 'border', p.rugColor, 3.4, 2.2))
  const f = wallFrame(room, side > 0 ? 'right' : 'left')
  stage.at(f.x, 0, f.z, f.ry, () =>
    stage.at(side * 0.2, 0, 0, 0, () => {
      desk(stage, 1.4, p.woodColor, false)
      stage.at(-0.55, 0.76, 0.25, 0, () => tableLamp(stage, 'brass', lit))
      television(stage, 1.1, 1.5)
    }),
  )
  stage.at(-side * (room.w / 2 - 0.9), 0, -0.1, side * 0.95, () => armchair(stage, p.main, p.woodColor))
  stage.at(-side * (room.w / 2 - 0.6), 0, 0.95, 0, () => coffeeTable(stage, 'round', p.woodColor))
  if (p.plant)
    stage.at(-side * (room.w / 2 - 0.5), 0, back + 0.5, 0, () =>
      pottedPlant(stage, p.plant ?? 'palm', 1, p.pot ?? '#e8e2d8'),
    )
  stage.at(-side * 1.55, 0, back + 0.5, 0, () => floorLamp(stage, 'straight', lit))
  return roomCamera(p, room, 0.8)
}

/** A place to work: a desk under pictures or a window, shelves, a small sofa. */
export function workspace(stage: Stage, p: PhotoParams): Viewpoint {
  const room = roomShell(p)
  buildRoom(stage, room)
  const lit = p.light === 'evening' || p.light === 'sunset'
  const side = room.windows[0]?.wall === 'right' ? -1 : 1
  const back = -room.d / 2
  const x = side * 0.1
  stage.at(x, 0, back + 0.02, 0, () => {
    desk(stage, 1.8, p.woodColor, true)
    stage.at(0.05, 0, 1.0, Math.PI + 0.35, () => officeChair(stage, p.main))
    stage.at(-0.72, 0.76, 0.28, 0, () => tableLamp(stage, p.lamp ?? 'brass', lit))
    stage.at(0.55, 0.76, 0.4, 0, () => vase(stage, 'branch', '#d9cfc0', p.accent, 0.7))
    if (p.shell !== 'back')
      for (const k of [-0.45, 0.45])
        picture(stage, 0.6, 0.75, k, 1.75, [p.accent, p.main, p.rugColor, '#d9b98c'], p.frame ?? 'black')
  })
  stage.at(x + side * 1.75, 0, back, 0, () => shelves(stage, 1.2, 2.1, 5, p.woodColor))
  stage.at(x, 0, back + 1.5, 0, () => rug(stage, p.rugPattern ?? 'plain', p.rugColor, 2.8, 1.9))
  if (p.extra === 'sofa')
    stage.at(side * (room.w / 2 - 0.6), 0, 0.3, -side * Math.PI * 0.5, () =>
      sofa(stage, { color: p.second, accents: [p.accent, '#efe6d8'], width: 1.5, style: 'slim' }),
    )
  if (p.plant)
    stage.at(-side * (room.w / 2 - 0.55), 0, back + 0.55, 0, () =>
      pottedPlant(stage, p.plant ?? 'fiddle', 1.1, p.pot ?? '#e8e2d8'),
    )
  if (p.pendant)
    stage.at(x, 0, back + 1.3, 0, () => pendant(stage, p.pendant ?? 'dome', p.accent, room.h, room.h - 0.6, lit))
  return roomCamera(p, room, 0.9)
}
