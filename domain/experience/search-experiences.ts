import { operation, type OperationContext } from '@/fault-injection/operation'
import { distanceKm } from '../listing/distance-km'
import { openIndex } from '../search/index/world-index'
import { plainText } from '../search/place-text'
import { resolveDestination, type Destination } from '../search/resolve-destination'
import { parseCriteria } from '../search/search-criteria'
import { nearestCities, type Suggestion } from '../search/suggest-destinations'
import { loadExperienceCards, type ExperienceCard } from './experience-card'
import type { ExperienceCriteria, ExperienceSort } from './experience-criteria'
import { chosenDays, type DaySpan } from './experience-days'
import { loadCandidates, loadTaken, type Candidate } from './load-candidates'
import { matchExperiences, type ExperienceFacets } from './match-experiences'

const EXPERIENCE_PAGE_SIZE = 20

export interface ExperienceResult {
  total: number
  page: number
  pages: number
  items: ExperienceCard[]
  /** "Experiences in Lisbon", "Online experiences". */
  heading: string
  /** Why nothing was found, as a sentence; null when something was. */
  reason: string | null
  /** Other places when this one is not known. */
  suggestions: Suggestion[]
  facets: ExperienceFacets | null
  priceRange: { minMinor: number; maxMinor: number } | null
  /** The days that were looked at. */
  span: DaySpan | null
}

/** One page of the experiences that match, with the counts for the filters. Bad days give no results and a reason. */
export const searchExperiences = operation<ExperienceCriteria, ExperienceResult>(
  {
    name: 'experience.search',
    kind: 'read',
    entity: (criteria) => (criteria.cityId ? `city:${criteria.cityId}` : undefined),
    logResult: ({ total, items }) => ({ total, ids: items.map(({ id }) => id) }),
  },
  async (ctx, criteria) => {
    const place = await placeOf(ctx, criteria)
    const heading = `${place.isOnline ? 'Online experiences' : 'Experiences'}${place.where === '' ? '' : ` ${place.where}`}`
    const nothing = { total: 0, page: 1, pages: 1, items: [], facets: null, priceRange: null, suggestions: [], heading }
    if (place.cityIds?.length === 0) {
      const suggestions = nearestCities((await openIndex(ctx)).geography.cities, criteria.where)
      return { ...nothing, span: null, suggestions, reason: 'We do not know this place. Try one of these.' }
    }
    const { span, problem } = chosenDays(criteria, ctx.today)
    if (problem !== null) return { ...nothing, span, reason: problem }
    const candidates = await loadCandidates(ctx.db, place)
    // The seats of a few slots are found by the index; those of all are read in one go.
    const slotIds = place.cityIds === null ? undefined : candidates.flatMap(({ slots }) => slots.map(({ id }) => id))
    const taken = span ? await loadTaken(ctx.db, span, slotIds) : new Map<string, number>()
    const moment = { now: ctx.now, today: ctx.today, span, taken }
    const { matches, facets, priceRange } = matchExperiences(candidates, criteria, moment)
    const { landmark } = place
    matches.sort(byOrder(criteria.sort, landmark?.id ?? null))
    const pages = Math.max(1, Math.ceil(matches.length / EXPERIENCE_PAGE_SIZE))
    const page = Math.min(criteria.page, pages)
    const shown = matches.slice((page - 1) * EXPERIENCE_PAGE_SIZE, page * EXPERIENCE_PAGE_SIZE)
    const cards = await loadExperienceCards(
      ctx.db,
      shown.map(({ id }) => id),
    )
    const items = landmark
      ? cards.map((card, i) => ({ ...card, distanceKm: distanceKm(landmark, shown[i] as Candidate) }))
      : cards
    const reason = matches.length > 0 ? null : whyNothing(candidates.length, span !== null)
    return { total: matches.length, page, pages, items, heading, reason, suggestions: [], facets, priceRange, span }
  },
)

type Place = Pick<Destination, 'cityIds' | 'landmark' | 'where'> & { isOnline: boolean | null }

/** Where to look. Online ones are at no place: they are found by "online", by their switch, and where no place is named. */
async function placeOf(ctx: OperationContext, { where, cityId, near, online }: ExperienceCriteria): Promise<Place> {
  if (/^online( experiences?)?$/.test(plainText(where)))
    return { cityIds: null, landmark: null, where: '', isOnline: true }
  const asked = parseCriteria(new URLSearchParams({ where, cityId: `${cityId ?? ''}`, near: `${near ?? ''}` }))
  const found = await resolveDestination(ctx, asked)
  const isOnline = online ? true : found.cityIds === null ? null : false
  const words = found.cityIds === null ? '' : online ? found.where.replace(/^in /, 'from ') : found.where
  return { cityIds: found.cityIds, landmark: found.landmark, where: words, isOnline }
}

/** A ticket to the sight that was searched for comes first where nothing else is asked for. */
function byOrder(sort: ExperienceSort, landmarkId: number | null): (a: Candidate, b: Candidate) => number {
  const isIt = (one: Candidate) => Number(landmarkId !== null && one.landmarkId === landmarkId)
  const known = (a: Candidate, b: Candidate) => b.popularity - a.popularity || a.id - b.id
  const orders: Record<ExperienceSort, (a: Candidate, b: Candidate) => number> = {
    recommended: (a, b) => isIt(b) - isIt(a),
    price: (a, b) => a.priceMinor - b.priceMinor,
    'price-desc': (a, b) => b.priceMinor - a.priceMinor,
    rating: (a, b) => (b.rating100 ?? 0) - (a.rating100 ?? 0) || b.reviewCount - a.reviewCount,
    duration: (a, b) => a.minutes - b.minutes,
    popular: (a, b) => b.reviewCount - a.reviewCount,
  }
  return (a, b) => orders[sort](a, b) || known(a, b)
}

function whyNothing(count: number, hasDays: boolean): string {
  if (count === 0) return 'Nothing is offered here yet. Try a city near by, or an online experience.'
  return hasDays
    ? 'Nothing that fits has seats left on these days. Try other days or fewer filters.'
    : 'Nothing fits all of this. Take a filter away.'
}
