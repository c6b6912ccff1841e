import type { OperationContext } from '@/fault-injection/operation'
import type { IndexArea, IndexCity, IndexLandmark } from './index/geography'
import { openIndex, type WorldIndex } from './index/world-index'
import { homeCity } from './home-city'
import { isAnywhere, isHere, readPlacePhrase } from './place-phrase'
import { editDistance, hasWordPrefix, plainText } from './place-text'
import type { SearchCriteria } from './search-criteria'

export interface Destination {
  /** Where to look; null: everywhere. Empty: the place is not known. */
  cityIds: number[] | null
  /** The city, when it is one. */
  city: IndexCity | null
  landmark: IndexLandmark | null
  /** Only this part of the city. */
  neighbourhood: string | null
  /** "in Lisbon", "near Castle Hill", "in Portugal"; "everywhere". */
  where: string
}

export const EVERYWHERE: Destination = {
  cityIds: null,
  city: null,
  landmark: null,
  neighbourhood: null,
  where: 'everywhere',
}
const MIN_PREFIX = 3
/** Shorter names have too many others near. */
const MIN_TYPO = 4
const MIN_TWO_TYPOS = 9

const inCity = (city: IndexCity): Destination => ({
  ...EVERYWHERE,
  cityIds: [city.id],
  city,
  where: `in ${city.name}`,
})

const inCities = (cities: IndexCity[], name: string): Destination => ({
  ...EVERYWHERE,
  cityIds: cities.map(({ id }) => id),
  city: cities.length === 1 ? cities[0]! : null,
  where: `in ${name}`,
})

const unknown = (where: string): Destination => ({
  ...EVERYWHERE,
  cityIds: [],
  where: where === '' ? 'in an unknown place' : `in “${where}”`,
})

/** Finds what the visitor means: the chosen suggestion, or the text. */
export async function resolveDestination(
  ctx: OperationContext,
  criteria: Pick<SearchCriteria, 'where' | 'cityId' | 'near'>,
): Promise<Destination> {
  const index = await openIndex(ctx)
  const text = plainText(criteria.where)
  const hasIds = criteria.cityId !== undefined || criteria.near !== undefined
  if (text === '' && !hasIds) return criteria.where === '' ? EVERYWHERE : unknown(criteria.where)
  if (isHere(text)) return inCity(await homeCity(ctx, index))
  return (hasIds ? resolveIds(index, criteria, text) : null) ?? resolveText(index, criteria.where, text)
}

/** The ids of a suggestion. A text that names another place was typed after it was chosen, so the text counts. */
function resolveIds(
  { geography }: WorldIndex,
  { cityId, near }: Pick<SearchCriteria, 'cityId' | 'near'>,
  text: string,
): Destination | null {
  const cityOf = (id: number | undefined) => geography.cities[geography.cityAt.get(id ?? -1) ?? -1]
  const agrees = (name: string) => text === '' || text.includes(name) || hasWordPrefix(name, text)
  const landmark = near === undefined ? undefined : geography.landmarks.find(({ id }) => id === near)
  const landmarkCity = cityOf(landmark?.cityId)
  if (landmark && landmarkCity && (agrees(landmark.plainName) || agrees(landmarkCity.plainName)))
    return nearLandmark(landmark, landmarkCity)
  const city = cityOf(cityId)
  if (city && agrees(city.plainName)) return inCity(city)
  return text === '' ? unknown('') : null
}

const nearLandmark = (landmark: IndexLandmark, city: IndexCity): Destination => ({
  ...inCity(city),
  landmark,
  where: `near ${landmark.name}`,
})

function resolveText(index: WorldIndex, where: string, text: string): Destination {
  if (isAnywhere(text)) return EVERYWHERE
  const { named, isNear, tries } = readPlacePhrase(text)
  for (const one of tries) {
    const found = exactly(index, one, isNear)
    if (found) return found
  }
  for (const one of tries.toReversed()) {
    const found = partly(index, one) ?? mentioned(index, one)
    if (found) return found
  }
  return misspelt(index, named) ?? unknown(where)
}

/** "lisbon", "lisbon portugal", "lisbon coast portugal": everything that names a city and nothing else. */
const labelsOf = ({ plainName, plainRegion, plainCountry }: IndexCity): string[] => [
  plainName,
  `${plainName} ${plainCountry}`,
  `${plainName} ${plainRegion}`,
  `${plainName} ${plainRegion} ${plainCountry}`,
]

/** Places whose whole name it is: a city, then a country, region or continent, then a sight or a neighbourhood; near something, sights first. */
function exactly(index: WorldIndex, text: string, isNear: boolean): Destination | null {
  const { cities } = index.geography
  const sight = () => sightOf(index, (names) => names.includes(text))
  if (isNear) {
    const near = sight()
    if (near) return near
  }
  // "New York" is the city, although its region has that name too.
  const isMainCity = (city: IndexCity) => city.plainRegion === text && city.plainName.startsWith(text)
  const city = cities.find((one) => labelsOf(one).includes(text)) ?? cities.find(isMainCity)
  if (city) return inCity(city)
  const parts = [
    ['plainCountry', 'country'],
    ['plainRegion', 'region'],
    ['plainContinent', 'continent'],
  ] as const
  for (const [plain, name] of parts) {
    const within = cities.filter((one) => one[plain] === text)
    if (within.length > 0) return inCities(within, within[0]![name])
  }
  return sight() ?? areaOf(index, (names) => names.includes(text))
}

function sightOf({ geography }: WorldIndex, isIt: (names: string[]) => boolean): Destination | null {
  for (const landmark of geography.landmarks) {
    const city = geography.cities[geography.cityAt.get(landmark.cityId) ?? -1]
    if (city && isIt([landmark.plainName, `${landmark.plainName} ${city.plainName}`]))
      return nearLandmark(landmark, city)
  }
  return null
}

function areaOf({ geography, areas }: WorldIndex, isIt: (names: string[]) => boolean): Destination | null {
  const cityOf = ({ cityId }: IndexArea) => geography.cities[geography.cityAt.get(cityId) ?? -1]
  for (const area of areas) {
    const city = cityOf(area)
    const { plainName, plainCountry } = city ?? { plainName: '', plainCountry: '' }
    const names = [area.plainName, `${area.plainName} ${plainName}`, `${area.plainName} ${plainName} ${plainCountry}`]
    if (city && isIt(names))
      return { ...inCity(city), neighbourhood: area.name, where: `in ${area.name}, ${city.name}` }
  }
  return null
}

/** Beginnings: "lisb", "sagrada". */
function partly(index: WorldIndex, text: string): Destination | null {
  if (text.length < MIN_PREFIX) return null
  const city = index.geography.cities.find(({ plainName }) => plainName.startsWith(text))
  if (city) return inCity(city)
  const starts = ([name = '']: string[]) => hasWordPrefix(name, text)
  return sightOf(index, starts) ?? areaOf(index, starts)
}

/** "Lisbon old town by the sea": a place among other words; the longest name counts. */
function mentioned(index: WorldIndex, text: string): Destination | null {
  const { cities } = index.geography
  const isIn = (name: string) => name.length >= MIN_PREFIX && ` ${text} `.includes(` ${name} `)
  const city = cities.filter(({ plainName }) => isIn(plainName)).sort((a, b) => b.name.length - a.name.length)[0]
  const sight = sightOf(index, ([name = '']) => isIn(name) && name !== city?.plainName)
  if (sight && (!city || sight.city === city)) return sight
  if (city) return inCity(city)
  const country = cities.find(({ plainCountry }) => isIn(plainCountry))?.plainCountry
  return country === undefined ? null : exactly(index, country, false)
}

/** The place whose name is nearly that, when a slip of the finger explains it. */
function misspelt(index: WorldIndex, text: string): Destination | null {
  const { cities, landmarks } = index.geography
  if (text.length < MIN_TYPO) return null
  const limit = text.length >= MIN_TWO_TYPOS ? 2 : 1
  const names = [
    ...cities.map(({ plainName }) => plainName),
    ...cities.map(({ plainCountry }) => plainCountry),
    ...cities.map(({ plainRegion }) => plainRegion),
    ...cities.map(({ plainContinent }) => plainContinent),
    ...landmarks.map(({ plainName }) => plainName),
    ...index.areas.map(({ plainName }) => plainName),
  ]
  let best: { name: string; typos: number } | null = null
  for (const name of names) {
    if (name.length < MIN_TYPO) continue
    const typos = editDistance(name, text, limit)
    if (typos <= limit && (!best || typos < best.typos)) best = { name, typos }
  }
  return best && exactly(index, best.name, false)
}
