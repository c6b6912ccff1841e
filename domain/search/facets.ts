import { countOf } from '@/lib/count-of'
import { RATING_STEPS } from '../review/rating-steps'
import { amenityLabel } from '../listing/amenity-groups'
import type { Dictionary } from './index/dictionary'
import type { WorldIndex } from './index/world-index'
import { BED_WORDS, MEALS, ROOM_WORDS, type SearchCriteria } from './search-criteria'
import type { Tally } from './engine/tally'
import type { AmenityGroup, Facet, SearchFacets } from './search-result'

const KINDS: Record<string, string> = {
  entire: 'Entire place',
  private: 'Private room',
  shared: 'Shared room',
  hotel: 'Hotel room',
}
const ROOM_NAMES: Record<(typeof ROOM_WORDS)[number], string> = {
  ...{ single: 'Single room', double: 'Double room', twin: 'Twin room', suite: 'Suite', studio: 'Studio' },
  ...{ family: 'Family room', dormitory: 'Bed in a dormitory' },
}
const BED_NAMES: Record<(typeof BED_WORDS)[number], string> = {
  ...{ king: 'King bed', queen: 'Queen bed', double: 'Double bed', single: 'Single beds', bunk: 'Bunk bed' },
  sofa: 'Sofa bed',
}
const MEAL_NAMES: Record<(typeof MEALS)[number], string> = {
  ...{ breakfast: 'Breakfast included', 'half-board': 'Half board', 'full-board': 'Full board' },
  'all-inclusive': 'All inclusive',
}

const wordsOf = (key: string) => {
  const words = key.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

type Counts = Map<string, number>

/** Sums of what was counted in each segment, by text. */
function byName(tallies: Tally[], countsOf: (tally: Tally) => Int32Array, dictionary: Dictionary): Counts {
  const sums: Counts = new Map()
  for (const tally of tallies)
    countsOf(tally).forEach((count, code) => {
      const name = dictionary.name(code)
      if (count > 0 && name !== '') sums.set(name, (sums.get(name) ?? 0) + count)
    })
  return sums
}

const sum = (tallies: Tally[], countOf: (tally: Tally) => number) =>
  tallies.reduce((total, tally) => total + countOf(tally), 0)

/** More names than this nobody reads: the neighbourhoods of all the world. */
const MOST_NAMES = 40

/** Those that are found or chosen, the most frequent first. */
const frequentFirst = (counts: Counts, chosen: readonly string[]): Facet[] =>
  [...new Set([...counts.keys(), ...chosen])]
    .map((name) => ({ key: name, name, count: counts.get(name) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .filter(({ key }, i) => i < MOST_NAMES || chosen.includes(key))

/** Hosts who speak several languages count for each. */
function languagesOf(counts: Counts): Counts {
  const sums: Counts = new Map()
  for (const [all, count] of counts)
    for (const one of new Set(all.split(',').map((name) => name.trim()))) sums.set(one, (sums.get(one) ?? 0) + count)
  return sums
}

function groupsOf(index: WorldIndex, amenities: Facet[]): AmenityGroup[] {
  const groups = new Map<string, AmenityGroup>()
  const categoryOf = new Map(index.amenities.map(({ key, category }) => [key, category]))
  for (const facet of amenities) {
    const key = categoryOf.get(facet.key) ?? ''
    const group = groups.get(key) ?? { key, name: amenityLabel(key), items: [] }
    group.items.push(facet)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** What was counted, with names, in the order in which it is shown. */
export function makeFacets(index: WorldIndex, tallies: Tally[], criteria: SearchCriteria): SearchFacets {
  // The dictionaries of changed listings go on where those of the template end.
  const dictionaries = (index.fresh ?? index.segment).dictionaries
  const named = (key: 'kinds' | 'propertyTypes' | 'neighbourhoods' | 'brands' | 'languages') =>
    byName(tallies, (tally) => tally[key], dictionaries[key])
  const kinds = named('kinds')
  const types = named('propertyTypes')
  const words = <W extends string>(
    all: readonly W[],
    names: Record<W, string>,
    key: 'roomTypes' | 'bedTypes' | 'meals',
  ) =>
    all
      .map((word, i) => ({ key: word, name: names[word], count: sum(tallies, (tally) => tally[key][i]!) }))
      .filter(({ key: word, count }) => count > 0 || criteria[key].includes(word))
  const amenities = index.amenities
    .map(({ key, name }, i) => ({ key, name, count: sum(tallies, (tally) => tally.amenity(i)) }))
    .filter(({ key, count }) => count > 0 || criteria.amenities.includes(key))
  const categories = (isTag: boolean) =>
    index.categories.flatMap(({ key, name, group }, i) => {
      const count = sum(tallies, (tally) => (isTag ? tally.tag(i) : tally.category(i)))
      return (group === 'tag') === isTag ? [{ key, name, count }] : []
    })
  return {
    kinds: Object.entries(KINDS).map(([key, name]) => ({ key, name, count: kinds.get(key) ?? 0 })),
    propertyTypes: [...new Set([...types.keys(), ...criteria.propertyTypes])]
      .sort()
      .map((key) => ({ key, name: wordsOf(key), count: types.get(key) ?? 0 })),
    amenities,
    amenityGroups: groupsOf(index, amenities),
    categories: categories(false),
    tags: categories(true),
    neighbourhoods: frequentFirst(named('neighbourhoods'), criteria.neighbourhoods),
    brands: frequentFirst(named('brands'), criteria.brands),
    languages: frequentFirst(languagesOf(named('languages')), criteria.languages),
    roomTypes: words(ROOM_WORDS, ROOM_NAMES, 'roomTypes'),
    bedTypes: words(BED_WORDS, BED_NAMES, 'bedTypes'),
    meals: words(MEALS, MEAL_NAMES, 'meals'),
    stars: [5, 4, 3, 2, 1].map((star) => ({
      key: String(star),
      name: countOf(star, 'star'),
      count: sum(tallies, (tally) => tally.stars[star]!),
    })),
    ratings: RATING_STEPS.map((step, i) => ({
      key: String(step),
      name: `${(step / 10).toFixed(1)} or more`,
      count: sum(tallies, (tally) => tally.ratings[i]!),
    })),
    freeCancellation: sum(tallies, (tally) => tally.freeCancellation),
    instantBook: sum(tallies, (tally) => tally.instantBook),
    breakfast: sum(tallies, (tally) => tally.breakfast),
    payLater: sum(tallies, (tally) => tally.payLater),
    noPrepayment: sum(tallies, (tally) => tally.noPrepayment),
    superhost: sum(tallies, (tally) => tally.superhost),
    deals: sum(tallies, (tally) => tally.deals),
  }
}
