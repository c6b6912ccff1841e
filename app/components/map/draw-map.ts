import { cityPlan, REACH_KM, type CityPlan } from './city-plan'
import { drawLabels } from './draw-labels'
import { bordersIn, clipRing, landIn, type Line, type Point } from './land'
import { KM_PER_DEGREE, kmPerDegreeLng, latAt, lngAt, pixelsPerKm, xOf, yOf, type Viewport } from './mercator'
import { destinationPlaces } from './places'
import { roughLine } from './rough-line'

const MAP_COLOURS = {
  ...{ land: '#f4efe4', town: '#ece5d6', field: '#f0ecdb', park: '#cfe3c6', wood: '#dce9d0' },
  ...{ water: '#a9d0d9', border: '#c3b8a0', height: '#e0d8c4' },
  ...{ street: '#ffffff', streetEdge: '#dcd2bf', avenue: '#fdebb9', avenueEdge: '#dfc48a' },
  ...{ label: '#3d4c47', halo: '#fbf8f1' },
}
const C = MAP_COLOURS
const EDGE = 24

/** The map in a viewport as an SVG document: the same bytes for the same viewport, and what crosses an edge goes on in the next one. */
export function drawMap(view: Viewport): string {
  const screen = screenOf(view)
  const plans = view.zoom < 9 ? [] : nearPlans(view).map(cityPlan)
  const body = [
    `<path fill="${C.land}" fill-rule="evenodd" d="${landPath(view, screen)}"/>`,
    ...(view.zoom < 9 ? [borders(view, screen)] : []),
    ...plans.map((plan) => drawPlan(plan, view, screen)),
    drawLabels(view, plans),
  ].join('')
  const { width, height } = view
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${C.water}"/>${body}</svg>`
}

interface Screen {
  toPixels: (point: Point) => Point
  isNear: (point: Point, reach: number) => boolean
  box: { west: number; east: number; south: number; north: number }
}

function screenOf({ zoom, left, top, width, height }: Viewport): Screen {
  return {
    toPixels: ([lng, lat]) => [xOf(lng, zoom) - left, yOf(lat, zoom) - top],
    isNear: ([x, y], reach) =>
      x > -EDGE - reach && y > -EDGE - reach && x < width + EDGE + reach && y < height + EDGE + reach,
    box: {
      ...{ west: lngAt(left - EDGE, zoom), east: lngAt(left + width + EDGE, zoom) },
      ...{ north: latAt(top - EDGE, zoom), south: latAt(top + height + EDGE, zoom) },
    },
  }
}

const nearPlans = (view: Viewport) => {
  const { box } = screenOf(view)
  return destinationPlaces().filter(({ lat, lng }) => {
    const [high, wide] = [REACH_KM / KM_PER_DEGREE, REACH_KM / kmPerDegreeLng(lat)]
    return lat + high > box.south && lat - high < box.north && lng + wide > box.west && lng - wide < box.east
  })
}

const number = (value: number) => String(Math.round(value * 10) / 10)

/** A path of points on the screen; points that stand nearly on one another are left out. */
function pathOf(line: Line, isClosed = false): string {
  let path = ''
  let [px, py] = [Infinity, Infinity]
  line.forEach(([x, y], i) => {
    if (i > 0 && i < line.length - 1 && Math.abs(x - px) + Math.abs(y - py) < 0.8) return
    path += `${i === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`
    ;[px, py] = [x, y]
  })
  return isClosed ? `${path}Z` : path
}

function landPath({ width, height }: Viewport, { box, toPixels, isNear }: Screen): string {
  const frame = { west: -EDGE, east: width + EDGE, south: -EDGE, north: height + EDGE }
  return landIn(box)
    .map((ring) => clipRing(roughLine(ring, toPixels, isNear), frame))
    .filter((ring) => ring.length > 2)
    .map((ring) => pathOf(ring, true))
    .join('')
}

function borders({ width, height }: Viewport, { box, toPixels, isNear }: Screen): string {
  const path = bordersIn(box)
    .flatMap((line) => visibleParts(roughLine(line, toPixels, isNear), width, height))
    .map((line) => pathOf(line))
    .join('')
  return `<path fill="none" stroke="${C.border}" stroke-width="1" stroke-dasharray="4 3" d="${path}"/>`
}

/** The runs of a line that are on the screen, with one point more at each end. */
function visibleParts(line: Line, width: number, height: number): Line[] {
  const parts: Line[] = []
  let part: Line = []
  line.forEach((point, i) => {
    const before = line[i - 1]
    const isSeen =
      before !== undefined &&
      Math.max(point[0], before[0]) > -EDGE &&
      Math.min(point[0], before[0]) < width + EDGE &&
      Math.max(point[1], before[1]) > -EDGE &&
      Math.min(point[1], before[1]) < height + EDGE
    if (isSeen) part.push(...(part.length === 0 ? [before] : []), point)
    else if (part.length > 0) {
      parts.push(part)
      part = []
    }
  })
  if (part.length > 0) parts.push(part)
  return parts
}

function drawPlan(plan: CityPlan, view: Viewport, { toPixels }: Screen): string {
  const { zoom, width, height } = view
  const scale = pixelsPerKm(plan.place.lat, zoom)
  const isSeen = (line: Line) => {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const [x, y] of line) {
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
    return right > -EDGE && left < width + EDGE && bottom > -EDGE && top < height + EDGE
  }
  const areas = (lines: Line[], colour: string, extra = '') => {
    const path = lines
      .map((line) => line.map(toPixels))
      .filter(isSeen)
      .map((line) => pathOf(line, true))
      .join('')
    return path && `<path fill="${colour}"${extra} d="${path}"/>`
  }
  const roads = (lines: Line[], colour: string, wide: number, edge?: string) => {
    const path = lines
      .flatMap((line) => visibleParts(line.map(toPixels), width, height))
      .map((line) => pathOf(line))
      .join('')
    if (!path) return ''
    const stroke = (paint: string, size: number) =>
      `<path stroke="${paint}" stroke-width="${number(size)}" d="${path}"/>`
    return `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${edge ? stroke(edge, wide + 1.6) : ''}${stroke(colour, wide)}</g>`
  }
  const near = plan.quarters.filter(({ outline }) => isSeen(outline.map(toPixels)))
  const outlines = (use: string) => near.filter((quarter) => quarter.use === use).map(({ outline }) => outline)
  const seam = (colour: string) => ` stroke="${colour}" stroke-width="0.7"`
  const streetWidth = Math.min(9, Math.max(0.9, scale * 0.011))
  const avenueWidth = Math.min(14, Math.max(1.4, scale * 0.019))
  return [
    areas([plan.ground], C.land),
    areas(outlines('wood'), C.wood, seam(C.wood)),
    areas(outlines('field'), C.field, seam(C.field)),
    areas(outlines('streets'), C.town, seam(C.town)),
    zoom >= 11 ? roads(plan.heights, C.height, 1) : '',
    zoom >= 13
      ? roads(
          near.flatMap(({ streets }) => streets),
          C.street,
          streetWidth,
          zoom >= 15 ? C.streetEdge : undefined,
        )
      : '',
    areas(outlines('park'), C.park, seam(C.park)),
    zoom >= 13 ? roads(outlines('field'), C.street, Math.max(0.8, streetWidth * 0.8)) : '',
    zoom >= 12
      ? roads(
          near.filter(({ isTown }) => isTown).map(({ outline }) => outline),
          C.street,
          streetWidth * 1.5,
          zoom >= 14 ? C.streetEdge : undefined,
        )
      : '',
    ...plan.rivers.map(({ line, widthKm }) => roads([line], C.water, Math.max(1.2, widthKm * scale))),
    areas(plan.lakes, C.water),
    plan.sea ? areas([plan.sea], C.water) : '',
    zoom >= 10 ? roads(plan.avenues, C.avenue, avenueWidth, zoom >= 12 ? C.avenueEdge : undefined) : '',
  ].join('')
}
