import * as THREE from 'three'
import type { PhotoParams } from '../params'
import { black, boards, metal, paint, roofing, wood } from './kit'
import { sheet } from './roofs'
import type { Stage } from './stage'

/** Half of the gable's outline, from the eaves to the ridge. */
export type Outline = [x: number, y: number][]
/** How long a barn is, metres. */
export const LONG = 15

/** The slopes over the outline, with boards along their edges, a cupola and a vane. */
export function roofOver(stage: Stage, p: PhotoParams, outline: Outline): void {
  const look = p.style === 'stone' ? roofing(p.rugColor, 'slate') : metal(p.rugColor, 0.6)
  const front = 0.5
  for (const s of [-1, 1])
    for (let i = 0; i + 1 < outline.length; i++) {
      const [x0, y0] = outline[i] as [number, number]
      const [x1, y1] = outline[i + 1] as [number, number]
      const run = Math.hypot(x1 - x0, y1 - y0)
      // the lowest slope hangs over the wall
      const over = i === 0 ? 0.45 : 0
      const [ax, ay] = [x0 + ((x0 - x1) / run) * over, y0 + ((y0 - y1) / run) * over]
      const slope = (lift: number) =>
        sheet(
          1,
          1,
          (u, t) => [
            s * (ax + (x1 - ax) * t),
            ay + (y1 - ay) * t + lift,
            front - (LONG + front * 2) * (s > 0 ? 1 - u : u),
          ],
          [LONG + front * 2, run + over],
        )
      stage.tag('roof', () => stage.add(slope(0.16), look))
      stage.add(slope(0.02), wood('#8a6a4c', 0.9))
      const angle = Math.atan2(y1 - ay, x1 - ax)
      for (const z of [front, -LONG - front])
        stage.box(run + over + 0.06, 0.3, 0.07, paint(p.second), (s * (ax + x1)) / 2, (ay + y1) / 2 + 0.06, z, 0, {
          rz: s * angle,
        })
      if (p.style !== 'stone')
        for (let z = front; z > -LONG - front; z -= 0.62)
          stage.tag('roof', () =>
            stage.box(run + over, 0.06, 0.05, look, (s * (ax + x1)) / 2, (ay + y1) / 2 + 0.2, z, 0, { rz: s * angle }),
          )
    }
  const top = outline.at(-1)?.[1] ?? 8
  stage.box(0.4, 0.12, LONG + front * 2, look, 0, top + 0.18, -LONG / 2)
  if (p.style === 'gable') return
  stage.at(0, top, -LONG * 0.42, 0, () => {
    stage.box(
      1.5,
      1.3,
      1.5,
      boards(p.main === p.rugColor ? '#8a8378' : p.style === 'stone' ? p.woodColor : p.main, 14, 0.8),
      0,
      0.5,
      0,
    )
    for (const s of [-1, 1]) stage.box(0.9, 0.6, 1.56, paint(p.second), 0, 0.62, 0, 0, { ry: s > 0 ? 0 : Math.PI / 2 })
    stage.box(1.8, 0.12, 1.8, paint(p.second), 0, 1.16, 0)
    stage.add(new THREE.ConeGeometry(1.3, 1, 4), look, 0, 1.7, 0, { ry: Math.PI / 4 })
    stage.rod(0.03, 0.03, 1.1, black(), 0, 2.6, 0, {}, 6)
    stage.box(0.8, 0.04, 0.03, black(), 0, 2.9, 0)
    stage.box(0.3, 0.3, 0.03, black(), 0.3, 3.0, 0, 0, { rz: 0.8 })
  })
}
