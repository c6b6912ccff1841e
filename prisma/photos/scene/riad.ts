import type { PhotoParams } from '../params'
import { stoneWindow } from './battlements'
import { arcade, type CourtLook, fountain, gallery, orangeTree, studdedDoor } from './courtyard'
import { cloth, paint, roughPlaster, wood, zellige } from './kit'
import { floorLantern, lantern } from './lanterns'
import { isLit, type OpenViewpoint, v } from './open-viewpoint'
import { bulbs, outdoorSofa } from './outdoor'
import { bush } from './planting'
import { pottedPlant } from './plants'
import type { Stage } from './stage'
import { BACKDROP } from './stage'
import { coffeeTable, rug } from './tables'
import { tree } from './trees'
import { addView } from './views'

const BAY = 2.5
const HALF = 5
const LOW = 3.7
const HIGH = 3.1

/** The arcade of one side with the gallery over it and the wall behind both. */
function side(stage: Stage, count: number, look: CourtLook): void {
  const w = count * BAY
  arcade(stage, count, BAY, LOW, look)
  const plaster = roughPlaster(look.plaster)
  stage.tag('facade', () => stage.box(w + 7, LOW + HIGH + 1.7, 0.3, plaster, 0, (LOW + HIGH + 1.7) / 2, -2.6))
  stage.tag('zellige', () => stage.box(w + 7, 1.5, 0.06, zellige(look.tile, look.star, 0.9), 0, 0.75, -2.42))
  stage.box(w, 0.2, 2.6, wood(look.cedar, 0.8), 0, LOW - 0.1, -1.3)
  stage.at(0, LOW, 0, 0, () => gallery(stage, w, BAY, HIGH, look))
  stage.box(w + 7, 0.16, 2.9, wood(look.cedar, 0.8), 0, LOW + HIGH + 0.5, -1.3)
  stage.tag('facade', () => stage.box(w + 7, 1.2, 0.4, plaster, 0, LOW + HIGH + 1.2, -0.5))
  stage.box(w + 7, 0.12, 0.54, paint('#efe6d4'), 0, LOW + HIGH + 1.84, -0.5, 0.03)
  for (let i = 0; i < count; i++) {
    const x = -w / 2 + (i + 0.5) * BAY
    if (count % 2 && i === (count - 1) / 2) stage.at(x, 0, -2.38, 0, () => studdedDoor(stage, 1.5, 2.7, look.door))
    else stage.at(x, 2.3, -2.42, 0, () => stoneWindow(stage, 0.7, 1.1, '#efe6d4', look.lit))
    stage.at(x, LOW + 1.7, -2.42, 0, () => stoneWindow(stage, 0.9, 1.6, '#efe6d4', look.lit && i % 2 === 0))
    stage.at(x, LOW - 1.5, -0.7, 0, () => lantern(stage, 0.42, 0.6, look.lit))
    if (look.lit) stage.lampAt(x, LOW - 1.4, -1, 1.6)
  }
}

/** The inner courtyard: a fountain between arcades, orange trees, lanterns. */
function court(stage: Stage, p: PhotoParams, look: CourtLook): OpenViewpoint {
  stage.tag('zellige', () => stage.box(16, 0.1, 22, zellige(look.tile, look.star, 1.5), 0, -0.05, 2))
  stage.box(3.9, 0.02, 3.9, paint('#efe8da', 0.3), 0, 0.005, 0)
  stage.tag('zellige', () => stage.box(3.5, 0.02, 3.5, zellige(look.star, look.tile, 0.8), 0, 0.012, 0))
  stage.at(0, 0, -HALF, 0, () => side(stage, 3, look))
  for (const s of [-1, 1]) stage.at(s * (HALF - 1.1), 0, 0.2, -s * (Math.PI / 2), () => side(stage, 4, look))
  fountain(stage, look)
  const crown = (h: number) => tree(stage, 'broad', h, 0.7, 3)
  for (const [x, z] of [
    [-2.6, -2.7],
    [2.6, -2.7],
    [-2.7, 2.3],
  ] as const)
    stage.at(x, 0, z, 0, () => orangeTree(stage, 2.5, look, crown))
  for (const [x, z, kind, size] of [
    [-3.1, -4.4, 'palm', 1.3],
    [3.1, -4.4, 'monstera', 1.2],
    [1.4, -4.6, 'snake', 0.8],
    [-1.4, -4.6, 'snake', 0.8],
    [3.2, 0.3, 'palm', 1.5],
    [-3.2, -0.2, 'monstera', 1.3],
    [2.9, 2.4, 'palm', 1.2],
  ] as const)
    stage.at(x, 0, z, x * 2, () => pottedPlant(stage, kind, size, p.pot ?? '#b5654a'))
  for (const [x, z] of [
    [-1.75, 0.9],
    [1.75, 0.9],
    [-1.75, -1.2],
    [1.75, -1.2],
  ] as const)
    stage.at(x, 0.02, z, 0.3, () => floorLantern(stage, look.lit))
  stage.at(0, 0, -6.4, 0, () => rug(stage, 'kilim', p.rugColor, 2, 1.2))
  return {
    from: p.camera === 'left' ? v(-1.9, 1.7, 8.2) : p.camera === 'front' ? v(0, 2.2, 8.8) : v(1.7, 1.7, 8.4),
    to: p.camera === 'left' ? v(0.5, 2.5, -2) : p.camera === 'front' ? v(0, 2.6, -2) : v(-0.4, 2.5, -2),
    fov: 74,
    reach: 12,
    centre: v(0, 3, 0),
  }
}

/** The terrace on the roof, over the old town. */
function roof(stage: Stage, p: PhotoParams, look: CourtLook): OpenViewpoint {
  const plaster = roughPlaster(look.plaster)
  stage.tag('zellige', () => stage.box(12, 0.1, 10, zellige(look.tile, look.star, 1.4), 0, -0.05, 0))
  stage.tag('facade', () => {
    stage.box(12, 0.9, 0.3, plaster, 0, 0.45, -4)
    stage.box(0.3, 0.9, 8, plaster, 5.2, 0.45, 0)
    stage.box(2.4, 3.6, 4, plaster, -5.6, 1.8, -2.4)
  })
  for (let x = -4.4; x < 5.4; x += 1.1) stage.box(0.5, 0.35, 0.32, plaster, x, 1.05, -4)
  for (let z = -3.4; z < 4; z += 1.1) stage.box(0.32, 0.35, 0.5, plaster, 5.2, 1.05, z)
  stage.at(-4.39, 0, -2.2, Math.PI / 2, () => studdedDoor(stage, 1.3, 2.5, look.door))
  const cedar = wood(look.cedar, 0.7)
  for (const x of [-2.9, 2.5]) for (const z of [-3.3, -0.3]) stage.box(0.14, 2.7, 0.14, cedar, x, 1.35, z, 0.02)
  for (const z of [-3.3, -0.3]) stage.box(5.8, 0.16, 0.12, cedar, -0.2, 2.72, z)
  for (let x = -3; x < 2.8; x += 0.34) stage.box(0.07, 0.1, 3.6, cedar, x, 2.86, -1.8)
  stage.at(-0.2, 0, -2.7, 0, () => outdoorSofa(stage, 3.2, p.main, p.second, look.cedar))
  stage.at(1.9, 0, -1.3, -Math.PI / 2, () => outdoorSofa(stage, 1.4, p.main, p.accent, look.cedar))
  stage.at(-0.1, 0, -1.3, 0, () => coffeeTable(stage, 'round', look.cedar))
  stage.at(-0.2, 0, -1.2, 0, () => rug(stage, 'kilim', p.rugColor, 3, 2))
  for (const [x, z] of [
    [-1.9, -0.7],
    [3, -3.2],
    [3.6, 0.2],
  ] as const)
    stage.at(x, 0, z, 0.4, () => floorLantern(stage, look.lit))
  for (const x of [-1.6, 0, 1.4]) stage.at(x, 2.2, -1.8, x, () => lantern(stage, 0.36, 0.24, look.lit))
  if (look.lit) stage.lampAt(0, 2.1, -1.6, 3)
  for (const [x, z, kind, size] of [
    [-3.6, -3.3, 'palm', 1.5],
    [3.9, -3.3, 'palm', 1.4],
    [4.5, -1.5, 'olive', 1.2],
    [-3.6, 0.8, 'monstera', 1.1],
    [4.5, 1.2, 'snake', 1],
  ] as const)
    stage.at(x, 0, z, x, () => pottedPlant(stage, kind, size, p.pot ?? '#b5654a'))
  for (const x of [-2.6, 1.2, 2.2]) stage.at(x, 0, -3.65, x, () => bush(stage, 0.4, p.accent))
  stage.box(0.5, 0.2, 0.5, cloth(p.second), -1.6, 0.12, 0, 0.08)
  bulbs(stage, v(-4.4, 3.2, -2), v(5, 2.4, -3.8), 14, look.lit)
  stage.onLayer(BACKDROP, () => stage.at(0, 0, -6, 0, () => addView(stage, 'city', 0, 9, look.lit)))
  return { from: v(1.9, 1.75, 5.4), to: v(-0.3, 1.35, -3), fov: 66, reach: 9, centre: v(0, 1, -1) }
}

/** A town house around a courtyard; `style` court or roof, for where one stands. */
export function riad(stage: Stage, p: PhotoParams): OpenViewpoint {
  const look: CourtLook = {
    plaster: p.wall,
    tile: p.main,
    star: p.second,
    cedar: p.woodColor,
    door: p.accent,
    lit: isLit(p),
  }
  return p.style === 'roof' ? roof(stage, p, look) : court(stage, p, look)
}
