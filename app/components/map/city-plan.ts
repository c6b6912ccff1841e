import { stream } from '@/lib/rng'
import { cellsOf, type Cell, type CellOptions } from './city-cells'
import { landTest, type Line, type Point } from './land'
import { KM_PER_DEGREE, kmPerDegreeLng, type LatLng } from './mercator'
import type { Place, Setting } from './places'

/** How a town and the land around it lie: everything in degrees. */
export interface CityPlan {
  place: Place
  /** Land for certain, whatever the coarse coast of the atlas says; then the sea before the town. */
  ground: Line
  sea: Line | null
  rivers: { line: Line; widthKm: number }[]
  lakes: Line[]
  quarters: { use: Cell['use']; outline: Line; streets: Line[]; isTown: boolean }[]
  /** Wide roads, over rivers. */
  avenues: Line[]
  heights: Line[]
}

const SHAPES: Record<Setting, Omit<CellOptions, 'key'> & { riverKm: number; riverAt: number }> = {
  city: {
    ...{ spacing: 0.92, block: 0.105, townKm: 6.6, outerKm: 11, parkShare: 0.09, woodShare: 0.3 },
    ...{ riverKm: 0.17, riverAt: 1.1 },
  },
  coast: {
    ...{ spacing: 0.85, block: 0.1, townKm: 5.2, outerKm: 9.5, parkShare: 0.09, woodShare: 0.35 },
    ...{ riverKm: 0, riverAt: 0 },
  },
  countryside: {
    ...{ spacing: 0.95, block: 0.12, townKm: 2.3, outerKm: 9.5, parkShare: 0.06, woodShare: 0.35 },
    ...{ riverKm: 0.05, riverAt: 0.7 },
  },
  mountain: {
    ...{ spacing: 0.95, block: 0.12, townKm: 1.9, outerKm: 9.5, parkShare: 0.05, woodShare: 0.75 },
    ...{ riverKm: 0.03, riverAt: 0.45 },
  },
}

/** Kilometres from the centre to the shore of a town at the sea. Stays lie up to four around the centre; most within three. */
const SHORE_KM = 2.6
const BAY_KM = 6.5
const SEA_KM = 10
/** Nothing of a plan is farther from its centre. */
export const REACH_KM = 28
const plans = new Map<string, CityPlan>()
const MOST_PLANS = 24

/** The plan of a place where stays are; drawn from its coordinates alone, and kept. */
export function cityPlan(place: Place): CityPlan {
  const key = `${place.lat}/${place.lng}`
  const known = plans.get(key)
  if (known) return known
  if (plans.size >= MOST_PLANS) plans.delete(plans.keys().next().value!)
  const plan = makePlan(place, key)
  plans.set(key, plan)
  return plan
}

function makePlan(place: Place, key: string): CityPlan {
  const setting = place.setting ?? 'city'
  const shape = SHAPES[setting]
  const draws = stream('map', 'plan', key)
  const phases = Array.from({ length: 8 }, () => draws.next() * Math.PI * 2)
  const warp = warpOf(phases)
  const toDegrees = degreesFrom(place)
  const isSea = seaOf(place, phases)
  const isGround = ([x, y]: Point) => Math.hypot(x, y) < groundKm(shape.townKm, Math.atan2(y, x), phases) - 0.25
  const [west, south] = toDegrees([-REACH_KM, -REACH_KM])
  const [east, north] = toDegrees([REACH_KM, REACH_KM])
  const isKnownLand = landTest({ west, south, east, north })
  const isLand = (point: Point) => !isSea(point) && (isGround(point) || isKnownLand(toDegrees(point)))
  const finish = (line: Line) => line.map((point) => toDegrees(warp(point)))
  const cells = cellsOf({ ...shape, key }).filter(({ centre }) => isLand(warp(centre)))
  return {
    place,
    ground: circle((angle) => groundKm(shape.townKm, angle, phases)).map(toDegrees),
    sea: place.seaBearing === undefined ? null : seaOutline(place.seaBearing, phases).map(toDegrees),
    rivers:
      shape.riverKm > 0
        ? [
            {
              line: riverLine(shape.riverAt, phases).map(toDegrees),
              widthKm: shape.riverKm * (0.8 + draws.next() * 0.5),
            },
          ]
        : [],
    lakes: setting === 'mountain' ? [lake(phases).map(toDegrees)] : [],
    quarters: cells.map(({ use, outline, streets }) => ({
      use,
      isTown: use === 'streets' || use === 'park',
      outline: finish(dense([...outline, outline[0]!])),
      streets: streets.map((street) => finish(dense(street))),
    })),
    avenues: avenues(shape.townKm, phases)
      .flatMap((line) => partsWhere(dense(line).map(warp), isLand))
      .map((line) => line.map(toDegrees)),
    heights: setting === 'mountain' ? heights(phases, shape.townKm).map((line) => line.map(toDegrees)) : [],
  }
}

const degreesFrom = ({ lat, lng }: LatLng) => {
  const perLng = kmPerDegreeLng(lat)
  return ([x, y]: Point): Point => [lng + x / perLng, lat + y / KM_PER_DEGREE]
}

/** Nothing that people build is quite straight. */
const warpOf =
  ([a = 0, b = 0, c = 0, d = 0]: number[]) =>
  ([x, y]: Point): Point => [
    x + 0.13 * Math.sin(y / 1.15 + a) + 0.035 * Math.sin(y / 0.31 + b),
    y + 0.13 * Math.sin(x / 1.3 + c) + 0.035 * Math.sin(x / 0.35 + d),
  ]

const groundKm = (townKm: number, angle: number, [a = 0, b = 0]: number[]) =>
  townKm + 0.9 + 0.35 * Math.sin(3 * angle + a) + 0.2 * Math.sin(7 * angle + b)

/** Kilometres towards the sea at which the shore lies, by the distance along it. */
const shoreAt = (along: number, [a = 0, b = 0, c = 0]: number[]) =>
  SHORE_KM +
  0.22 * Math.sin(along / 1.3 + a) +
  0.09 * Math.sin(along / 0.42 + b) +
  0.03 * Math.sin(along / 0.11 + c) -
  0.02 * along * along * Math.sign(Math.cos(c))

function seaOf({ seaBearing }: Place, phases: number[]): (point: Point) => boolean {
  if (seaBearing === undefined) return () => false
  const turn = (seaBearing * Math.PI) / 180
  return ([x, y]) => {
    const out = x * Math.sin(turn) + y * Math.cos(turn)
    const along = x * Math.cos(turn) - y * Math.sin(turn)
    return out > shoreAt(along, phases) && Math.abs(along) < seaHalfWidth(out)
  }
}

/** The bay is widest at the shore and closes far out, where the sea of the atlas goes on. */
const seaHalfWidth = (out: number) => {
  const share = Math.max(0, out - SHORE_KM) / (SEA_KM - SHORE_KM)
  return share >= 1 ? 0 : BAY_KM * Math.sqrt(1 - share * share) + 0.25 * Math.sin(out / 0.9)
}

function seaOutline(seaBearing: number, phases: number[]): Line {
  const turn = (seaBearing * Math.PI) / 180
  const place = (out: number, along: number): Point => [
    out * Math.sin(turn) + along * Math.cos(turn),
    out * Math.cos(turn) - along * Math.sin(turn),
  ]
  const line: Line = []
  for (let along = -BAY_KM; along <= BAY_KM; along += 0.05) line.push(place(shoreAt(along, phases), along))
  for (let out = SHORE_KM + 0.3; out < SEA_KM; out += 0.1) line.push(place(out, seaHalfWidth(out)))
  for (let out = SEA_KM - 0.1; out > SHORE_KM + 0.3; out -= 0.1) line.push(place(out, -seaHalfWidth(out)))
  return line
}

function circle(radius: (angle: number) => number): Line {
  return Array.from({ length: 90 }, (_, i): Point => {
    const angle = (i / 90) * Math.PI * 2
    return [radius(angle) * Math.cos(angle), radius(angle) * Math.sin(angle)]
  })
}

/** Past the centre, from one end of the map of the town to the other. */
function riverLine(at: number, [a = 0, b = 0, c = 0]: number[]): Line {
  const line: Line = []
  const turn = a
  for (let s = -24; s <= 24; s += 0.12) {
    const off = at + 0.75 * Math.sin(s / 2.3 + b) + 0.3 * Math.sin(s / 0.9 + c) + 0.015 * s * s * Math.sin(c)
    line.push([s * Math.cos(turn) - off * Math.sin(turn), s * Math.sin(turn) + off * Math.cos(turn)])
  }
  return line
}

function lake([a = 0, b = 0, c = 0]: number[]): Line {
  const [x, y] = [6.2 * Math.cos(b), 6.2 * Math.sin(b)]
  return circle((angle) => 1.5 + 0.35 * Math.sin(2 * angle + a) + 0.2 * Math.sin(5 * angle + c)).map(
    ([dx, dy]): Point => [x + dx * 1.3, y + dy],
  )
}

function avenues(townKm: number, [a = 0, b = 0, c = 0]: number[]): Line[] {
  const spokes = townKm > 4 ? 7 : 5
  const lines: Line[] = Array.from({ length: spokes }, (_, i) => {
    const angle = a + ((i + 0.35 * Math.sin(i * 2.1 + b)) / spokes) * Math.PI * 2
    const line: Line = []
    for (let r = townKm > 4 ? 0.9 : 0.3; r < townKm + 14; r += 0.2) {
      const bent = angle + 0.16 * Math.sin(r / 2.2 + i + c)
      line.push([r * Math.cos(bent), r * Math.sin(bent)])
    }
    return line
  })
  const rings = townKm > 4 ? [0.9, 2.4, townKm * 0.8] : [townKm * 0.9]
  for (const ring of rings) {
    const round = circle((angle) => ring * (1 + 0.07 * Math.sin(3 * angle + b) + 0.04 * Math.sin(5 * angle + c)))
    lines.push([...round, round[0]!])
  }
  return lines
}

/** Lines of height around a valley. */
function heights([a = 0, b = 0, c = 0]: number[], townKm: number): Line[] {
  return Array.from({ length: 9 }, (_, i) => {
    const line = circle(
      (angle) =>
        (townKm + 1.1 + i * 0.75) *
        (1 +
          0.2 * Math.cos(2 * (angle - a)) +
          0.07 * Math.sin(5 * angle + b + i * 0.35) +
          0.03 * Math.sin(11 * angle + c)),
    )
    return [...line, line[0]!]
  })
}

const STEP_KM = 0.3

/** The same line with a point at least every 300 m, so that it can bend. */
function dense(line: Line): Line {
  const out: Line = []
  line.forEach((point, i) => {
    const before = line[i - 1]
    if (before) {
      const count = Math.floor(Math.hypot(point[0] - before[0], point[1] - before[1]) / STEP_KM)
      for (let n = 1; n <= count; n++) {
        const share = n / (count + 1)
        out.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share])
      }
    }
    out.push(point)
  })
  return out
}

function partsWhere(line: Line, holds: (point: Point) => boolean): Line[] {
  const parts: Line[] = []
  let part: Line = []
  for (const point of line) {
    if (holds(point)) part.push(point)
    else {
      if (part.length > 1) parts.push(part)
      part = []
    }
  }
  if (part.length > 1) parts.push(part)
  return parts
}
