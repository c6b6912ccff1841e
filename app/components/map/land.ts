import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export type Point = [x: number, y: number]
export type Line = Point[]

export interface Box {
  west: number
  south: number
  east: number
  north: number
}

interface Boxed {
  line: Line
  box: Box
}

interface Atlas {
  /** Outlines of land; lakes are outlines within outlines. */
  land: Boxed[]
  borders: Boxed[]
}

let atlas: Atlas | undefined

function boxOf(line: Line): Box {
  const box = { west: 180, south: 90, east: -180, north: -90 }
  for (const [x, y] of line) {
    if (x < box.west) box.west = x
    if (x > box.east) box.east = x
    if (y < box.south) box.south = y
    if (y > box.north) box.north = y
  }
  return box
}

const boxed = (line: Line): Boxed => ({ line, box: boxOf(line) })

/** The coasts and borders of the world in degrees, from world-atlas (Natural Earth, 1:50 million). */
function loadAtlas(): Atlas {
  if (atlas) return atlas
  const file = join(process.cwd(), 'node_modules/world-atlas/countries-50m.json')
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
    countries: GeometryCollection
    land: GeometryCollection
  }>
  const { features } = feature(topology, topology.objects.land)
  const rings = features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
  })
  const inner = mesh(topology, topology.objects.countries, (a, b) => a !== b)
  atlas = {
    land: rings.map((ring) => boxed(ring as Line)),
    borders: inner.coordinates.map((line) => boxed(line as Line)),
  }
  return atlas
}

const touches = (a: Box, b: Box): boolean =>
  a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south

/** The parts of a ring inside the box, as one ring (Sutherland and Hodgman). */
export function clipRing(ring: Line, { west, south, east, north }: Box): Line {
  let points = ring
  const sides: [isIn: (point: Point) => boolean, cut: (a: Point, b: Point) => Point][] = [
    [([x]) => x >= west, (a, b) => [west, along(a, b, 0, west)]],
    [([x]) => x <= east, (a, b) => [east, along(a, b, 0, east)]],
    [([, y]) => y >= south, (a, b) => [along(a, b, 1, south), south]],
    [([, y]) => y <= north, (a, b) => [along(a, b, 1, north), north]],
  ]
  for (const [isIn, cut] of sides) {
    const kept: Line = []
    let before = points.at(-1)
    for (const point of points) {
      if (before && isIn(point) !== isIn(before)) kept.push(cut(before, point))
      if (isIn(point)) kept.push(point)
      before = point
    }
    points = kept
  }
  return points
}

/** The other coordinate where the segment reaches `value` on one axis. */
function along(a: Point, b: Point, axis: 0 | 1, value: number): number {
  const share = (value - a[axis]) / (b[axis] - a[axis])
  return a[1 - axis]! + share * (b[1 - axis]! - a[1 - axis]!)
}

const CELL = 8
const MARGIN = 4
const cells = new Map<string, Boxed[]>()

/** Land around a spot, cut out of the continents once, so that a street map does not walk along all of Eurasia. */
function landNear({ west, south, east, north }: Box): Boxed[] {
  if (east - west > MARGIN || north - south > MARGIN) return loadAtlas().land
  const column = Math.floor((west + east) / 2 / CELL)
  const row = Math.floor((south + north) / 2 / CELL)
  const key = `${column}/${row}`
  const known = cells.get(key)
  if (known) return known
  const box = {
    ...{ west: column * CELL - MARGIN, east: (column + 1) * CELL + MARGIN },
    ...{ south: row * CELL - MARGIN, north: (row + 1) * CELL + MARGIN },
  }
  const near = loadAtlas()
    .land.filter((ring) => touches(ring.box, box))
    .map(({ line }) => boxed(clipRing(line, box)))
    .filter(({ line }) => line.length > 2)
  cells.set(key, near)
  return near
}

/** The outlines of land that touch the box, as rings that go beyond it. */
export const landIn = (box: Box): Line[] =>
  landNear(box)
    .filter((ring) => touches(ring.box, box))
    .map(({ line }) => line)

/** The borders of countries that touch the box. */
export const bordersIn = (box: Box): Line[] =>
  loadAtlas()
    .borders.filter((line) => touches(line.box, box))
    .map(({ line }) => line)

/** Tells for points of the box whether the atlas has land there. */
export function landTest(box: Box): (point: Point) => boolean {
  const rings = landIn(box)
    .map((ring) => clipRing(ring, box))
    .filter((ring) => ring.length > 2)
  return (point) => rings.filter((ring) => isInside(point, ring)).length % 2 === 1
}

/** Whether a point lies within an outline. */
export function isInside([x, y]: Point, ring: Line): boolean {
  let isIn = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!
    const [xj, yj] = ring[j]!
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) isIn = !isIn
  }
  return isIn
}
