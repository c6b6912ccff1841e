import { stream } from '@/lib/rng'
import type { Line, Point } from './land'

/** A quarter: what lies between its roads, and how its streets run. Kilometres east and north of the centre. */
export interface Cell {
  centre: Point
  outline: Line
  /** How many roads meet the town here: 0 at the centre, 1 where it ends. */
  share: number
  use: 'streets' | 'park' | 'wood' | 'field'
  streets: Line[]
}

export interface CellOptions {
  key: string
  /** Kilometres between centres of quarters, between streets, and from the centre to where the town and the land around it end. */
  spacing: number
  block: number
  townKm: number
  outerKm: number
  parkShare: number
  woodShare: number
}

/** The quarters of a town: uneven cells around jittered points, each with a grid of its own direction. */
export function cellsOf(options: CellOptions): Cell[] {
  const { key, spacing, outerKm } = options
  const reach = Math.ceil(outerKm / spacing) + 1
  const points = new Map<string, Point>()
  for (let row = -reach; row <= reach; row++)
    for (let column = -reach; column <= reach; column++) {
      const draws = stream('map', key, `${column}/${row}`)
      const east = (column + (row % 2) / 2 + (draws.next() - 0.5) * 0.62) * spacing
      points.set(`${column}/${row}`, [east, (row + (draws.next() - 0.5) * 0.62) * spacing])
    }
  const cells: Cell[] = []
  for (let row = 1 - reach; row < reach; row++)
    for (let column = 1 - reach; column < reach; column++) {
      const centre = points.get(`${column}/${row}`)!
      if (Math.hypot(...centre) > outerKm) continue
      let outline: Line = [-1.4, 1.4].flatMap((side) => [
        [centre[0] + side * spacing, centre[1] - side * spacing] as Point,
        [centre[0] + side * spacing, centre[1] + side * spacing] as Point,
      ])
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++) {
          const other = points.get(`${column + dx}/${row + dy}`)
          if (other && other !== centre) outline = halfOf(outline, centre, other)
        }
      cells.push(fill(centre, outline, options))
    }
  return cells
}

/** The part of a convex outline that is nearer to `own` than to `other`. */
function halfOf(outline: Line, own: Point, other: Point): Line {
  const [nx, ny] = [other[0] - own[0], other[1] - own[1]]
  const limit = (nx * (own[0] + other[0]) + ny * (own[1] + other[1])) / 2
  const side = ([x, y]: Point) => nx * x + ny * y - limit
  const kept: Line = []
  let before = outline.at(-1)!
  for (const point of outline) {
    const [a, b] = [side(before), side(point)]
    if (a > 0 !== b > 0) {
      const share = a / (a - b)
      kept.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])])
    }
    if (b <= 0) kept.push(point)
    before = point
  }
  return kept
}

function fill(centre: Point, outline: Line, options: CellOptions): Cell {
  const { key, townKm, parkShare, woodShare, block } = options
  const draws = stream('map', `${key} quarter`, centre.map((km) => km.toFixed(3)).join('/'))
  const share = Math.hypot(...centre) / townKm
  const isTown = share < 0.72 + draws.next() * 0.4
  const land = draws.next() < woodShare ? 'wood' : 'field'
  const use = !isTown ? land : draws.next() < parkShare && share > 0.12 ? 'park' : 'streets'
  // Old quarters at the centre are narrow and uneven, later ones wide and regular.
  const step = block * (0.72 + 0.5 * Math.min(1, share) + draws.next() * 0.25)
  const angle = draws.next() * Math.PI
  const streets =
    use === 'streets'
      ? [...rows(outline, angle, step, draws.next), ...rows(outline, angle + Math.PI / 2, step * 1.45, draws.next)]
      : []
  return { centre, outline, share, use, streets }
}

/** Parallel lines through a convex outline; now and then one is missing, or stops half-way. */
function rows(outline: Line, angle: number, step: number, next: () => number): Line[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const across = outline.map(([x, y]) => -x * sin + y * cos)
  const lines: Line[] = []
  for (let at = Math.min(...across) + step * (0.5 + next() * 0.3); at < Math.max(...across); at += step) {
    const ends: Point[] = []
    outline.forEach((point, i) => {
      const before = outline.at(i - 1)!
      const [a, b] = [across.at(i - 1)! - at, across[i]! - at]
      if (a > 0 === b > 0) return
      const share = a / (a - b)
      ends.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])])
    })
    const [from, to] = ends
    const luck = next()
    if (!from || !to || luck < 0.05) continue
    const stop = luck < 0.14 ? 0.55 : 1
    lines.push([from, [from[0] + (to[0] - from[0]) * stop, from[1] + (to[1] - from[1]) * stop]])
  }
  return lines
}
