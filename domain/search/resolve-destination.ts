import type { OperationContext } from '@/fault-injection/operation'
import { loadCities, loadLandmarks, type GazetteerCity, type GazetteerLandmark } from './load-gazetteer'
import { hasWordPrefix, plainText } from './place-text'
import type { SearchCriteria } from './search-criteria'

export interface Destination {
  /** Where to look; null: everywhere. Empty: the place is not known. */
  cityIds: number[] | null
  /** The city, when it is one. */
  city: GazetteerCity | null
  landmark: GazetteerLandmark | null
  /** "in Lisbon", "near Castle Hill", "in Portugal"; "everywhere". */
  where: string
}

const EVERYWHERE: Destination = { cityIds: null, city: null, landmark: null, where: 'everywhere' }
const MIN_PREFIX = 3

const inCity = (city: GazetteerCity): Destination => ({
  cityIds: [city.id],
  city,
  landmark: null,
  where: `in ${city.name}`,
})

const inCities = (cities: GazetteerCity[], name: string): Destination => ({
  cityIds: cities.map(({ id }) => id),
  city: cities.length === 1 ? cities[0]! : null,
  landmark: null,
  where: `in ${name}`,
})

/** "lisbon", "lisbon portugal", "lisbon coast portugal": everything that names a city and nothing else. */
const labelsOf = ({ plainName, region, country }: GazetteerCity): string[] => {
  const [plainRegion, plainCountry] = [plainText(region), plainText(country)]
  return [
    plainName,
    `${plainName} ${plainCountry}`,
    `${plainName} ${plainRegion}`,
    `${plainName} ${plainRegion} ${plainCountry}`,
  ]
}

/** Finds what the visitor means: the chosen suggestion, or the text: a city, a country, a region, a landmark; exact names before beginnings. */
export async function resolveDestination(ctx: OperationContext, criteria: SearchCriteria): Promise<Destination> {
  const text = plainText(criteria.where)
  if (text === '' && criteria.cityId === undefined && criteria.near === undefined)
    return criteria.where === '' ? EVERYWHERE : unknown(criteria.where)
  const cities = await loadCities(ctx.db)
  const chosen = await resolveIds(ctx, criteria, cities, text)
  return chosen ?? (await resolveText(ctx, criteria.where, text, cities))
}

/** The ids of a suggestion. A text that names another place was typed after it was chosen, so the text counts. */
async function resolveIds(
  ctx: OperationContext,
  { cityId, near }: SearchCriteria,
  cities: GazetteerCity[],
  text: string,
): Promise<Destination | null> {
  const agrees = (name: string) => text === '' || text.includes(name) || hasWordPrefix(name, text)
  if (near !== undefined) {
    const landmark = (await loadLandmarks(ctx.db)).find(({ id }) => id === near)
    const city = cities.find(({ id }) => id === landmark?.cityId)
    if (landmark && city && (agrees(landmark.plainName) || agrees(city.plainName)))
      return { ...inCity(city), landmark, where: `near ${landmark.name}` }
  }
  const city = cities.find(({ id }) => id === cityId)
  if (city && agrees(city.plainName)) return inCity(city)
  return text === '' ? unknown('') : null
}

async function resolveText(
  ctx: OperationContext,
  where: string,
  text: string,
  cities: GazetteerCity[],
): Promise<Destination> {
  // "New York" is the city, although its region has that name too.
  const isMainCity = (city: GazetteerCity) => plainText(city.region) === text && city.plainName.startsWith(text)
  const exact = cities.find((city) => labelsOf(city).includes(text)) ?? cities.find(isMainCity)
  if (exact) return inCity(exact)
  for (const part of ['country', 'region'] as const) {
    const within = cities.filter((city) => plainText(city[part]) === text)
    if (within.length > 0) return inCities(within, within[0]![part])
  }
  const landmarks = await loadLandmarks(ctx.db)
  const cityOf = (landmark: GazetteerLandmark) => cities.find(({ id }) => id === landmark.cityId)
  const named = landmarks.find((one) => [one.plainName, `${one.plainName} ${cityOf(one)?.plainName}`].includes(text))
  const starting = text.length < MIN_PREFIX ? undefined : cities.find(({ plainName }) => plainName.startsWith(text))
  const partly =
    text.length < MIN_PREFIX ? undefined : landmarks.find(({ plainName }) => hasWordPrefix(plainName, text))
  // "Hotels in Lisbon", "Lisbon old town": a city's name among other words.
  const mentioned = cities.find(({ plainName }) => ` ${text} `.includes(` ${plainName} `))
  const landmark = named ?? (starting ? undefined : partly)
  const landmarkCity = landmark && cityOf(landmark)
  if (landmark && landmarkCity) return { ...inCity(landmarkCity), landmark, where: `near ${landmark.name}` }
  const city = starting ?? mentioned
  return city ? inCity(city) : unknown(where)
}

const unknown = (where: string): Destination => ({
  cityIds: [],
  city: null,
  landmark: null,
  where: where === '' ? 'in an unknown place' : `in “${where}”`,
})
