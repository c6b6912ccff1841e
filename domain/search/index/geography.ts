import type { SeasonPrices } from '../../pricing/night-price'
import { plainText } from '../place-text'
import type { SharedRows } from './queries'
import type { Segment } from './segment'

export interface IndexCity {
  id: number
  name: string
  region: string
  country: string
  continent: string
  lat: number
  lng: number
  popularity: number
  taxBasisPoints: number
  cityTaxMinor: number
  slug: string
  heroPhoto: string
  blurb: string
  plainName: string
  plainRegion: string
  plainCountry: string
  plainContinent: string
  season: SeasonPrices
}

export interface IndexLandmark {
  id: number
  cityId: number
  name: string
  lat: number
  lng: number
  plainName: string
}

export interface IndexArea {
  name: string
  cityId: number
  plainName: string
}

export interface Geography {
  /** The most popular first. */
  cities: IndexCity[]
  /** Where a city stands in `cities`, by its id. */
  cityAt: ReadonlyMap<number, number>
  /** By id. */
  landmarks: IndexLandmark[]
}

const NEUTRAL = Array.from({ length: 12 }, () => 100)

/** The neighbourhoods that have listings, those of the most popular city first. */
export function areasOf({ cities }: Geography, { size, city, neighbourhoods, dictionaries }: Segment): IndexArea[] {
  const seen = new Set<number>()
  const areas: IndexArea[] = []
  for (let row = 0; row < size; row++) {
    const key = city[row]! * 65_536 + neighbourhoods[row]!
    if (seen.has(key)) continue
    seen.add(key)
    const name = dictionaries.neighbourhoods.name(neighbourhoods[row]!)
    areas.push({ name, cityId: cities[city[row]!]!.id, plainName: plainText(name) })
  }
  return areas
}

export function makeGeography(rows: SharedRows): Geography {
  const cities = rows.cities.map((row): IndexCity => {
    const [id, name, region, country, continent, lat, lng, popularity, taxBasisPoints, cityTaxMinor, ...words] =
      row as [number, string, string, string, string, number, number, number, number, number, string, string, string]
    const [slug, heroPhoto, blurb] = words
    return {
      ...{ id, name, region, country, continent, lat, lng, popularity, taxBasisPoints, cityTaxMinor },
      ...{ slug, heroPhoto, blurb },
      ...{ plainName: plainText(name), plainRegion: plainText(region), plainCountry: plainText(country) },
      plainContinent: plainText(continent),
      season: { months: [...NEUTRAL], events: [] },
    }
  })
  cities.sort((a, b) => b.popularity - a.popularity || a.id - b.id)
  const cityAt = new Map(cities.map(({ id }, i) => [id, i]))
  const cityOf = (id: unknown) => cities[cityAt.get(id as number) ?? -1]
  for (const [cityId, month, percent] of rows.seasons) {
    const city = cityOf(cityId)
    if (city) city.season.months[(month as number) - 1] = percent as number
  }
  for (const [cityId, fromDate, toDate, percent] of rows.events as [number, string, string, number][])
    cityOf(cityId)?.season.events.push({ fromDate, toDate, percent })
  const landmarks = (rows.landmarks as [number, number, string, number, number][])
    .map(([id, cityId, name, lat, lng]) => ({ id, cityId, name, lat, lng, plainName: plainText(name) }))
    .sort((a, b) => a.id - b.id)
  return { cities, cityAt, landmarks }
}
