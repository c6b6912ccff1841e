import type { PhotoParams } from '../params'
import { banner, battlements, roundTower, squareTower, stoneWindow, type TowerLook } from './battlements'
import { gateWall } from './castle-gate'
import { gateLights, ivy, moat, park } from './castle-park'
import { dressedStone, paint, roofing } from './kit'
import { isLit, type OpenViewpoint, v } from './open-viewpoint'
import { bush } from './planting'
import { hipRoof } from './roofs'
import type { Stage } from './stage'

/** Pale walls, slate roofs and pointed towers: a country seat. */
function chateau(stage: Stage, p: PhotoParams, look: TowerLook): void {
  const slate = look.roof ?? roofing(p.rugColor, 'slate')
  const wall = dressedStone(look.wall)
  const [w, h] = [17, 8.6]
  stage.tag('facade', () => {
    stage.box(w, h, 8, wall, 0, h / 2, -4)
    stage.box(w + 0.3, 0.9, 8.3, wall, 0, 0.45, -4)
  })
  for (const y of [4.4, h - 0.1]) stage.box(w + 0.14, 0.26, 8.14, paint(look.trim), 0, y, -4)
  for (const x of [-6.3, -3.6, 3.6, 6.3])
    for (const y of [2.5, 6.5])
      stage.at(x, y, 0, 0, () => stoneWindow(stage, 1.3, 2.1, look.trim, look.lit === true && stage.draw() < 0.7))
  stage.at(0, h, -4, 0, () => hipRoof(stage, { w, d: 8, rise: 5.2, over: 0.35, bend: 0.12 }, slate, paint('#4a5058')))
  for (const x of [-4.9, 0, 4.9])
    stage.at(x, h + 0.2, -0.6, 0, () => {
      stage.tag('facade', () => stage.box(1.9, 2.2, 2.4, wall, 0, 1.1, -0.6))
      stage.at(0, 1.15, 0.6, 0, () => stoneWindow(stage, 0.9, 1.3, look.trim, look.lit === true))
      stage.at(0, 2.2, -0.6, Math.PI / 2, () =>
        hipRoof(stage, { w: 2.6, d: 2, rise: 1.7, over: 0.15, gableAt: 0.02 }, slate, paint('#4a5058'), wall),
      )
    })
  for (const x of [-7, 7]) stage.tag('facade', () => stage.box(1.1, 5, 1.1, wall, x * 0.62, h + 4.6, -4.6))
  stage.at(0, 0, 1.2, 0, () => gateWall(stage, 4.6, 5.4, look, p.accent, 2.5))
  stage.tag('facade', () => {
    stage.box(4.6, 5.4, 1.4, wall, 0, 2.7, -0.6)
    stage.at(0, 5.4, 0.9, 0, () => battlements(stage, 4.9, wall))
  })
  for (const s of [-1, 1])
    stage.at(s * (w / 2 + 0.5), 0, 0.2, 0, () =>
      roundTower(stage, 2.5, 11.8, look, [
        [-s * 0.1, 2.7],
        [s * 0.9, 5.2],
        [-s * 0.1, 9],
        [s * 0.8, 3],
        [s * 1.0, 8.8],
      ]),
    )
  stage.at(5.4, 0, -7.5, 0, () =>
    roundTower(stage, 2.1, 18, look, [
      [0, 15.6],
      [0, 12],
    ]),
  )
  for (let x = 1.9; x < 8; x += 0.9)
    for (const s of [-1, 1])
      stage.at(s * x, 0, 2.3, x, () => bush(stage, 0.45, Math.round(x) % 2 ? p.accent : undefined))
}

/** Curtain walls, a gatehouse between two towers, and a keep behind them. */
function fortress(stage: Stage, p: PhotoParams, look: TowerLook): void {
  const wall = dressedStone(look.wall)
  const square = { ...look, roof: undefined }
  stage.tag('facade', () => {
    for (const s of [-1, 1])
      stage.at(s * 8.2, 0, 0, 0, () => {
        stage.box(9, 6.2, 1.6, wall, 0, 3.1, -0.8)
        stage.box(9, 0.9, 1.9, wall, 0, 0.45, -0.75)
        stage.at(0, 6.2, -0.2, 0, () => battlements(stage, 9, wall))
      })
    for (const s of [-1, 1]) stage.at(s * 12.6, 0, -9, 0, () => stage.box(1.6, 6.2, 18, wall, 0, 3.1, 0))
  })
  for (const x of [-10, -6.6, 6.6, 10])
    stage.at(x, 3.6, 0, 0, () => stoneWindow(stage, x % 2 ? 0.26 : 0.8, 1.3, look.trim, look.lit === true))
  stage.at(0, 0, 1.4, 0, () => {
    gateWall(stage, 4.4, 8, look, p.accent)
    stage.tag('facade', () => stage.box(4.4, 3.4, 1, wall, 0, 6.3, -1.4))
    stage.tag('facade', () => stage.at(0, 8, -0.3, 0, () => battlements(stage, 4.8, wall)))
    stage.at(0, 6.2, 0, 0, () => stoneWindow(stage, 1.2, 1.4, look.trim, look.lit === true))
  })
  for (const s of [-1, 1])
    stage.at(s * 3.4, 0, 1.1, 0, () =>
      roundTower(stage, 1.9, 9.6, look, [
        [s * 0.2, 5.6],
        [s * 0.3, 2.8],
        [s * 0.2, 8],
      ]),
    )
  for (const s of [-1, 1])
    stage.at(s * 12.8, 0, 0, 0, () =>
      roundTower(stage, 2.6, 10.6, look, [
        [-s * 0.3, 6.2],
        [s * 0.2, 3.2],
        [-s * 0.9, 8.6],
        [s * 0.7, 7.6],
      ]),
    )
  stage.at(-3.2, 0, -12, 0, () => {
    squareTower(stage, 9, 8, 16.5, square)
    for (const [x, y] of [
      [-2.6, 13.4],
      [1.8, 13.4],
      [-0.4, 9.6],
      [2.4, 9.6],
    ] as const)
      stage.at(x, y, 4, 0, () => stoneWindow(stage, 1.1, 1.7, look.trim, look.lit === true))
    stage.at(4.4, 0, 3.9, 0, () =>
      roundTower(stage, 1.5, 19.4, look, [
        [0.3, 17.2],
        [0.1, 13],
      ]),
    )
    stage.at(-3.4, 18, 2.6, 0, () => banner(stage, 5.4, p.throwColor ?? '#a8383a'))
  })
  if (p.extra === 'ivy') stage.at(8.4, 0, 0.08, 0, () => ivy(stage, 6.6, 6.4))
}

/** A slim tower house with corner turrets under pointed roofs. */
function towerHouse(stage: Stage, p: PhotoParams, look: TowerLook): void {
  const wall = dressedStone(look.wall)
  const slate = look.roof ?? roofing(p.rugColor, 'slate')
  const part = (w: number, d: number, h: number, rise: number, columns: number[], rows: number[]) => {
    stage.tag('facade', () => {
      stage.box(w, h, d, wall, 0, h / 2, -d / 2)
      stage.box(w + 0.3, 1, d + 0.3, wall, 0, 0.5, -d / 2)
    })
    stage.box(w + 0.16, 0.24, d + 0.16, paint(look.trim), 0, h - 0.1, -d / 2)
    stage.at(0, h, -d / 2, 0, () => hipRoof(stage, { w, d, rise, over: 0.3, bend: 0.1 }, slate, paint('#4a5058')))
    for (const x of columns)
      for (const y of rows)
        stage.at(x, y, 0, 0, () => stoneWindow(stage, 1.1, 1.7, look.trim, look.lit === true && stage.draw() < 0.7))
  }
  const turret = (x: number, y: number, z: number, h: number) =>
    stage.at(x, y, z, 0, () => {
      for (let i = 0; i < 4; i++)
        stage.tag('facade', () =>
          stage.rod(0.45 + i * 0.25, 0.32 + i * 0.25, 0.32, wall, 0, -1.2 + i * 0.32, 0, {}, 24),
        )
      roundTower(stage, 1.15, h, look, [[x > 0 ? 0.4 : -0.2, h * 0.55]])
    })
  part(9.5, 8.5, 14, 4.2, [-2.4, 1.8], [4.6, 8.2, 11.6])
  turret(-4.75, 10.6, 0, 4.6)
  turret(4.75, 10.6, 0, 4.6)
  stage.at(9.2, 0, -1.4, 0, () => part(9, 7, 7.6, 3.6, [-1.6, 1.6], [2.6, 5.8]))
  stage.at(-7.4, 0, 0.4, 0, () =>
    roundTower(stage, 2.7, 9.4, look, [
      [0.2, 3.2],
      [-0.5, 5.4],
      [0.2, 7.4],
      [0.9, 4],
    ]),
  )
  stage.at(4.9, 0, 0.6, 0, () =>
    roundTower(stage, 1.7, 9.4, look, [
      [0.4, 4.4],
      [0.2, 2.4],
      [0.2, 7.4],
    ]),
  )
  stage.at(-0.3, 0, 1, 0, () => {
    gateWall(stage, 3.4, 4, look, p.accent, 2)
    stage.tag('facade', () => stage.box(3.4, 1.1, 1, wall, 0, 3.4, -0.6))
    stage.tag('facade', () => stage.at(0, 4, -0.3, 0, () => battlements(stage, 3.6, wall)))
  })
  if (p.extra === 'ivy') stage.at(9.4, 0, -1.34, 0, () => ivy(stage, 7, 6))
  for (const x of [-4, -3.2, 2.2, 3, 6.5, 7.4, 8.3, 11, 12])
    stage.at(x, 0, 1 + (x % 2) * 0.3, x, () => bush(stage, 0.5, x > 6 ? p.second : undefined))
}

/** A castle in its park; `style` chateau, fortress or tower. */
export function castle(stage: Stage, p: PhotoParams): OpenViewpoint {
  const roof = p.style === 'fortress' && p.shell !== 'roofs' ? undefined : roofing(p.rugColor, 'slate')
  const look: TowerLook = { wall: p.main, trim: p.wall, roof, lit: isLit(p) }
  park(stage, p)
  if (p.style === 'chateau') chateau(stage, p, look)
  else if (p.style === 'tower') towerHouse(stage, p, look)
  else fortress(stage, p, look)
  if (p.extra === 'moat') moat(stage, look)
  if (isLit(p)) gateLights(stage, p.style === 'fortress' ? 3.4 : 2.4)
  const shade = { reach: 26, centre: v(0, 5, -3), fov: 62 }
  if (p.extra === 'moat') return { from: v(8, 4.6, 35), to: v(-0.4, 6.2, 0), ...shade }
  if (p.camera === 'left') return { from: v(-12, 1.9, 34), to: v(0.4, 7.2, -2), ...shade }
  if (p.camera === 'front') return { from: v(5, 2.4, 36), to: v(0, 7.4, -2), ...shade }
  return { from: v(14, 1.9, 33), to: v(-0.4, 7.2, -2), ...shade }
}
