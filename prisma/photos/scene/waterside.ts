import * as THREE from 'three'
import { black, boards, glowing, ground, paint, roughPlaster, surfaceGlass, tiling, wood } from './kit'
import { bush } from './planting'
import { BACKDROP, type Stage } from './stage'
import { forestOf, tree } from './trees'
import { addView } from './views'

/** Open water around the origin, its surface at y = 0, as far as the bank at z = `bank`. */
export function openWater(stage: Stage, bank: number, tint: string): void {
  stage.pool = { x0: -120, z0: bank, x1: 120, z1: 60, level: 0, tint, calm: 0.05 }
  stage.tag('water', () => stage.box(240, 0.1, 60 - bank, paint('#1c2a2a'), 0, -2.2, (60 + bank) / 2))
}

const FRONTS = ['#a8604a', '#7a4638', '#d9cdb9', '#8f5544', '#5a4a44', '#c9b08a', '#b5705a', '#e3ddd2']

/** A narrow house with a stepped or pointed gable, its front at z = 0. */
function canalHouse(stage: Stage, w: number, h: number, n: number, lit: boolean): void {
  const color = FRONTS[n % FRONTS.length] ?? '#a8604a'
  const wall = n % 3 === 2 ? roughPlaster(color) : tiling(color, '#cbbfae', 1.5, 6, 20, true, 0.85, 0.14)
  const white = paint('#f1ece2')
  const shape = new THREE.Shape([v2(-w / 2, 0), v2(w / 2, 0), v2(w / 2, h)])
  const steps = 4
  if (n % 2)
    for (let i = 0; i < steps; i++) {
      const x = (w / 2) * (1 - i / steps)
      shape.lineTo(x, h + i * 0.8)
      shape.lineTo((w / 2) * (1 - (i + 1) / steps) + 0.1, h + i * 0.8)
    }
  else shape.lineTo(w * 0.26, h + 1.9)
  shape.lineTo(w * 0.14, h + 3.2)
  shape.lineTo(-w * 0.14, h + 3.2)
  if (n % 2)
    for (let i = steps - 1; i >= 0; i--) {
      shape.lineTo(-(w / 2) * (1 - (i + 1) / steps) - 0.1, h + i * 0.8)
      shape.lineTo(-(w / 2) * (1 - i / steps), h + i * 0.8)
    }
  else shape.lineTo(-w * 0.26, h + 1.9)
  shape.lineTo(-w / 2, h)
  stage.add(new THREE.ExtrudeGeometry(shape, { depth: 0.4, bevelEnabled: false }), wall, 0, 0, -0.4)
  stage.box(w, h, 9, wall, 0, h / 2, -4.9)
  stage.box(w * 0.34, 0.18, 0.5, white, 0, h + 3.2, -0.15)
  const columns = w > 5 ? 3 : 2
  const floors = Math.floor(h / 3)
  for (let f = 0; f <= floors; f++)
    for (let c = 0; c < (f === floors ? 1 : columns); c++) {
      const x = f === floors ? 0 : ((c + 0.5) / columns - 0.5) * w * 0.94
      const tall = f === 0 ? 2.1 : 1.8
      const y = f * 3 + 0.6 + tall / 2
      const isDoor = f === 0 && c === n % columns
      stage.box(1.16, tall + 0.2, 0.08, white, x, y, 0.02)
      stage.box(
        0.96,
        tall,
        0.08,
        isDoor
          ? paint(n % 2 ? '#2f4a3f' : '#5a2a2a')
          : lit && stage.draw() < 0.5
            ? glowing('#ffc078', 0.7)
            : surfaceGlass(),
        x,
        y,
        0.04,
      )
      if (isDoor) continue
      stage.box(0.06, tall, 0.06, white, x, y, 0.08)
      stage.box(1, 0.06, 0.06, white, x, y + tall * 0.16, 0.08)
    }
}

/** A city canal's far side: the quay, trees and lamps on it, and a row of houses. */
export function canalSide(stage: Stage, bank: number, lit: boolean): void {
  const brick = tiling('#7a5a4c', '#a89a8a', 1.5, 6, 20, true, 0.9, 0.12)
  stage.tag('quay', () => {
    stage.box(240, 3.6, 0.6, brick, 0, -0.6, bank - 0.3)
    stage.box(240, 0.22, 0.9, paint('#b8b0a2'), 0, 1.28, bank - 0.35)
  })
  stage.box(240, 0.2, 9, tiling('#9a8f84', '#6f665c', 1.4, 8, 8, true, 0.9, 0.1), 0, 1.1, bank - 5)
  let x = -44
  for (let n = 0; x < 44; n++) {
    const w = 4.4 + 2 * stage.draw()
    const h = 7.6 + 3 * Math.floor(stage.draw() * 2) + stage.draw()
    stage.at(x + w / 2, 1.2, bank - 8.6, 0, () => canalHouse(stage, w - 0.08, h, n, lit))
    x += w
  }
  stage.tag('tree', () => {
    for (const [tx, h] of [
      [-17, 8],
      [-9.5, 7.4],
      [7.5, 7.8],
      [15.5, 8.2],
    ] as const)
      stage.at(tx, 1.2, bank - 2.4, tx, () => tree(stage, 'broad', h, 0.75, Math.round(h * 10)))
  })
  for (const lx of [-13, -2.4, 11.5]) {
    stage.at(lx, 1.2, bank - 1.2, 0, () => {
      stage.rod(0.05, 0.08, 3.4, black(), 0, 1.7, 0, {}, 8)
      stage.box(0.34, 0.44, 0.34, glowing('#ffd08a', lit ? 3 : 0.2), 0, 3.6, 0)
      stage.rod(0.04, 0.3, 0.2, black(), 0, 3.92, 0, {}, 4)
      if (lit) stage.lampAt(0, 3.3, 0.6, 5)
    })
  }
}

/** A lake's far shore: reeds, a wooded bank, hills. */
export function lakeShore(stage: Stage, bank: number): void {
  stage.add(new THREE.PlaneGeometry(300, 60), ground('#74874a', 2.6, 0.14), 0, 0.35, bank - 30, { rx: -Math.PI / 2 })
  stage.box(300, 3.2, 0.5, ground('#5f6a40', 2, 0.14), 0, -1.22, bank - 0.1)
  for (let x = -34; x < 34; x += 1.15 + stage.draw())
    stage.at(x, 0.1, bank + 0.1 + stage.draw() * 0.5, x, () => bush(stage, 0.5 + 0.4 * stage.draw()))
  stage.onLayer(BACKDROP, () => {
    stage.at(0, 0.3, bank, 0, () => {
      forestOf(stage, 'conifer', 26, { near: 4, far: 34, width: 96, drop: 0 })
      forestOf(stage, 'broad', 14, { near: 3, far: 20, width: 80, drop: 0 })
    })
    stage.at(0, -4, bank - 30, 0, () => addView(stage, 'mountains', 0, 0))
  })
}

/** A pontoon of planks on piles, w long from the origin along +x, d wide. */
export function jetty(stage: Stage, w: number, d: number): void {
  stage.box(w, 0.14, d, boards('#a08a6c', 14, 0.8), w / 2, 0.5, 0)
  for (let x = 0.3; x <= w; x += 2.4)
    for (const s of [-1, 1]) stage.rod(0.12, 0.12, 2.6, wood('#6f5a44', 0.9), x, -0.2, s * (d / 2), {}, 10)
}

const v2 = (x: number, y: number) => new THREE.Vector2(x, y)
