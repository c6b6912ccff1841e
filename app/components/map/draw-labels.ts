import type { CityPlan } from './city-plan'
import { isInside } from './land'
import { latAt, lngAt, xOf, yOf, type Viewport } from './mercator'
import { places, type Place } from './places'

interface Label {
  place: Place
  x: number
  y: number
  size: number
  isBold: boolean
}

/** From this many people on a town has its name on the map, by zoom; places where stays are come two zooms earlier. */
const LEAST_PEOPLE = [...[Infinity, Infinity, 9e6, 4e6, 2.5e6, 1e6], ...[4e5, 1.5e5, 6e4, 2e4, 6000, 0, 0]]
const WIDEST = 130
const LAST_ZOOM = 13

const leastPeople = (zoom: number) => LEAST_PEOPLE[Math.min(zoom, LEAST_PEOPLE.length - 1)] ?? 0

const isNamed = (place: Place, zoom: number): boolean =>
  place.setting ? zoom >= 3 : place.population >= leastPeople(zoom)

/** Which of two names stays when both do not fit: where stays are first, then the larger town. */
const weight = ({ setting, population }: Place): number => population + (setting ? 1e8 : 0)

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The names of towns. Whether a name is shown depends on its neighbours, not on the tile, so that names that cross an edge are whole. */
export function drawLabels(view: Viewport, plans: CityPlan[]): string {
  const { zoom, width, height } = view
  if (zoom > LAST_ZOOM + 1) return ''
  const candidates = around(view, WIDEST * 3).filter(({ place }) => place.setting || !isAtSea(place, plans))
  const shown = candidates.filter(
    (label) =>
      !candidates.some(
        (other) =>
          other !== label &&
          weight(other.place) > weight(label.place) &&
          Math.abs(other.y - label.y) < 22 &&
          Math.abs(other.x - label.x) < (widthOf(other) + widthOf(label)) / 2 + 8,
      ),
  )
  const seen = shown.filter(
    (label) => label.x > -widthOf(label) && label.x < width + widthOf(label) && label.y > -30 && label.y < height + 30,
  )
  if (seen.length === 0) return ''
  const texts = seen.map(({ place, x, y, size, isBold }) => {
    const at = `x="${x.toFixed(1)}" y="${(y - (zoom < 11 ? 6 : 0)).toFixed(1)}"`
    const dot =
      zoom < 11 ? `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${isBold ? 2.6 : 1.8}" stroke-width="1"/>` : ''
    return `${dot}<text ${at} font-size="${size}"${isBold ? ' font-weight="600"' : ''}>${escape(place.name)}</text>`
  })
  return `<g font-family="Figtree Variable,Figtree,Segoe UI,Roboto,Helvetica,Arial,sans-serif" text-anchor="middle" fill="#3d4c47" stroke="#fbf8f1" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${texts.join('')}</g>`
}

/** A suburb whose ground is under the sea that the plan of the city has drawn. */
const isAtSea = ({ lng, lat }: Place, plans: CityPlan[]) => plans.some(({ sea }) => sea && isInside([lng, lat], sea))

const widthOf = ({ place, size }: Label) => place.name.length * size * 0.56

function around({ zoom, left, top, width, height }: Viewport, margin: number): Label[] {
  const [west, east] = [lngAt(left - margin, zoom), lngAt(left + width + margin, zoom)]
  const [north, south] = [latAt(top - margin, zoom), latAt(top + height + margin, zoom)]
  const labels: Label[] = []
  for (const place of places()) {
    const { lat, lng } = place
    if (lat < south || lat > north || lng < west || lng > east || !isNamed(place, zoom)) continue
    const isBold = place.setting !== undefined
    const size = isBold ? (zoom >= 10 ? 17 : 13) : zoom >= 10 ? 13 : 12
    labels.push({ place, isBold, size, x: xOf(lng, zoom) - left, y: yOf(lat, zoom) - top })
  }
  return labels
}
