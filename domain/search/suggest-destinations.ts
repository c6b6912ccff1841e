import { operation } from '@/fault-injection/operation'
import { loadCities, loadLandmarks, type GazetteerCity } from './load-gazetteer'
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

const citySuggestion = ({ id, name, country }: GazetteerCity): Suggestion => ({
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
    const cities = await loadCities(ctx.db)
    if (text === '') return cities.slice(0, MAX_SUGGESTIONS).map(citySuggestion)
    const starting = cities.filter(({ plainName }) => plainName.startsWith(text))
    const others = cities.filter((city) => !starting.includes(city))
    const inside = others.filter(({ plainName, country, region }) =>
      [plainName, plainText(country), plainText(region)].some((name) => hasWordPrefix(name, text)),
    )
    const landmarks = (await loadLandmarks(ctx.db)).filter(({ plainName }) => hasWordPrefix(plainName, text))
    const landmarkSuggestions = landmarks.flatMap(({ id, name, cityId }): Suggestion[] => {
      const city = cities.find((one) => one.id === cityId)
      if (!city) return []
      return [{ kind: 'landmark', label: name, sublabel: `In ${city.name}, ${city.country}`, cityId, landmarkId: id }]
    })
    return [...[...starting, ...inside].map(citySuggestion), ...landmarkSuggestions].slice(0, MAX_SUGGESTIONS)
  },
)

/** For a place that nobody knows: cities whose name is nearly that, else the most popular ones. */
export function nearestCities(cities: GazetteerCity[], where: string): Suggestion[] {
  const text = plainText(where)
  const close = cities.filter(
    ({ plainName }) =>
      text.length > 2 && plainName.split(' ').some((word) => editDistance(word, text, MAX_TYPOS) <= MAX_TYPOS),
  )
  return (close.length > 0 ? close : cities).slice(0, MAX_SUGGESTIONS).map(citySuggestion)
}
