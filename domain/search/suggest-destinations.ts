import { operation } from '@/fault-injection/operation'
import type { IndexCity } from './index/geography'
import { openIndex } from './index/world-index'
import { editDistance, hasWordPrefix, plainText } from './place-text'

export interface Suggestion {
  kind: 'city' | 'landmark'
  label: string // "Lisbon"
  sublabel: string // "Portugal" or "In Lisbon, Portugal"
  cityId: number
  landmarkId?: number
}

const MAX_SUGGESTIONS = 8
const MAX_TYPOS = 2

const citySuggestion = ({ id, name, country }: IndexCity): Suggestion => ({
  kind: 'city',
  label: name,
  sublabel: country,
  cityId: id,
})

/** Up to 8 places for what was typed so far; the most popular cities for an empty text. */
export const suggestDestinations = operation<{ text: string }, Suggestion[]>(
  { name: 'search.suggest', kind: 'read' },
  async (ctx, args) => {
    const text = plainText(args.text.slice(0, 100))
    const { cities, cityAt, landmarks } = (await openIndex(ctx)).geography
    if (text === '') return cities.slice(0, MAX_SUGGESTIONS).map(citySuggestion)
    const found: Suggestion[] = []
    const isStart = ({ plainName }: IndexCity) => plainName.startsWith(text)
    const isPart = (city: IndexCity) =>
      [city.plainName, city.plainCountry, city.plainRegion].some((name) => hasWordPrefix(name, text))
    found.push(...cities.filter(isStart).map(citySuggestion))
    found.push(...cities.filter((city) => !isStart(city) && isPart(city)).map(citySuggestion))
    for (const { id, name, cityId, plainName } of landmarks) {
      const city = cities[cityAt.get(cityId) ?? -1]
      if (!city || found.length >= MAX_SUGGESTIONS || !hasWordPrefix(plainName, text)) continue
      found.push({
        kind: 'landmark',
        label: name,
        sublabel: `In ${city.name}, ${city.country}`,
        cityId,
        landmarkId: id,
      })
    }
    return (found.length > 0 ? found : nearlyThat(cities, text).map(citySuggestion)).slice(0, MAX_SUGGESTIONS)
  },
)

const nearlyThat = (cities: IndexCity[], text: string): IndexCity[] =>
  cities.filter(
    ({ plainName }) =>
      text.length > 3 && plainName.split(' ').some((word) => editDistance(word, text, MAX_TYPOS) <= MAX_TYPOS),
  )

/** For a place that nobody knows: cities whose name is nearly that, else the most popular ones. */
export function nearestCities(cities: IndexCity[], where: string): Suggestion[] {
  const close = nearlyThat(cities, plainText(where))
  return (close.length > 0 ? close : cities).slice(0, MAX_SUGGESTIONS).map(citySuggestion)
}
