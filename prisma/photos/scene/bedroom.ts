import type { PhotoParams } from '../params'
import { bed, type BedSpec, bunkBed, nightstand } from './beds'
import { pendant } from './lighting'
import { roomCamera, roomShell, type Viewpoint } from './living'
import { pottedPlant, vase } from './plants'
import { armchair } from './seating'
import { buildRoom, wallFrame } from './shell'
import type { Stage } from './stage'
import { picture, rug, sideboard } from './tables'

/** Furnishes a bedroom; `beds` is 'double', 'twin', 'single' or 'bunk'. */
export function bedroom(stage: Stage, p: PhotoParams): Viewpoint {
  const room = roomShell(p)
  buildRoom(stage, room)
  const lit = p.light === 'evening' || p.light === 'sunset'
  const side = room.windows[0]?.wall === 'right' ? -1 : 1
  const back = -room.d / 2
  const x = side * 0.5
  const spec = (width: number): BedSpec => ({
    width,
    headboard: p.style as BedSpec['headboard'],
    headColor: p.main,
    linen: '#f6f3ec',
    duvet: p.second,
    accent: p.accent,
    frame: p.woodColor,
  })
  const stand = (dx: number) =>
    stage.at(x + dx, 0, back, 0, () => nightstand(stage, p.woodColor, p.lamp ?? 'ceramic', lit, p.table === 'round'))
  if (p.beds === 'twin') {
    for (const s of [-1, 1]) stage.at(x + s * 0.82, 0, back, 0, () => bed(stage, spec(0.98)))
    stand(0)
  } else if (p.beds === 'bunk') {
    stage.at(x + side * 0.9, 0, back + 0.02, 0, () => bunkBed(stage, p.woodColor, '#f6f3ec', [p.second, p.accent]))
  } else {
    const width = p.beds === 'single' ? 1.0 : (p.size ?? 1.7)
    stage.at(x, 0, back, 0, () => bed(stage, spec(width)))
    stand(width / 2 + 0.38)
    stand(-width / 2 - 0.38)
  }
  stage.at(x, 0, back + 1.75, 0, () =>
    rug(stage, p.rugPattern ?? 'plain', p.rugColor, p.beds === 'bunk' ? 2.2 : 3.0, p.beds === 'bunk' ? 1.5 : 1.8),
  )
  const n = p.pictures ?? 2
  if (room.panelling !== 'slats' && p.beds !== 'bunk')
    stage.at(x, 0, back, 0, () => {
      for (let i = 0; i < n; i++)
        picture(
          stage,
          n === 1 ? 0.95 : 0.5,
          n === 1 ? 0.68 : 0.66,
          (i - (n - 1) / 2) * 0.7,
          1.78,
          [p.accent, p.main, p.rugColor, '#d9b98c'],
          p.frame ?? p.woodColor,
        )
    })
  if (p.plant)
    stage.at(-side * (room.w / 2 - 0.5), 0, back + 0.5, 0, () =>
      pottedPlant(stage, p.plant ?? 'fiddle', 1, p.pot ?? '#e8e2d8'),
    )
  if (p.extra === 'chair') stage.at(-side * (room.w / 2 - 0.95), 0, 0.4, side * 0.9, () => armchair(stage, p.accent))
  const f = wallFrame(room, side > 0 ? 'right' : 'left')
  stage.at(f.x, 0, f.z, f.ry, () =>
    stage.at(side * 0.5, 0, 0, 0, () => {
      sideboard(stage, 1.3, p.woodColor, 2)
      stage.at(-0.3, 0.67, 0.22, 0, () => vase(stage, p.vase ?? 'pampas', '#cfc3b2', p.accent))
      picture(stage, 0.6, 0.75, 0.15, 1.5, [p.accent, p.main, '#d9b98c'], p.frame ?? p.woodColor)
    }),
  )
  if (p.pendant)
    stage.at(x, 0, back + 1.5, 0, () => pendant(stage, p.pendant ?? 'dome', p.accent, room.h, room.h - 0.6, lit))
  return roomCamera(p, room, 0.78)
}
