import { createEpisode } from '@/control/create-episode'
import { viewHome } from '@/domain/home/view-home'
import { prepareSearch } from '@/domain/search/index/world-index'
import { parseCriteria } from '@/domain/search/search-criteria'
import { searchListings } from '@/domain/search/search-listings'
import { searchPins } from '@/domain/search/search-pins'
import { suggestDestinations } from '@/domain/search/suggest-destinations'
import { openPlace } from './bench-place'
import { figureOf } from './measure'
import type { BenchLine, Section } from './section'

const ROUNDS = 40
const WARM = 15
const DATES = { checkIn: '2027-05-04', checkOut: '2027-05-07', adults: '2' }
const FILTERS = { freeCancellation: '1', amenities: 'wifi,kitchen', priceMax: '300', minRating: '45' }
const SEARCHES: [string, Record<string, string>][] = [
  ['one city', { where: 'Lisbon' }],
  ['one city, dates', { where: 'Lisbon', ...DATES }],
  ['one city, dates, filters', { where: 'Lisbon', ...DATES, ...FILTERS }],
  ['one city, any weekend of two months', { where: 'Lisbon', flex: 'weekend', months: '2027-05,2027-06' }],
  ['one city, nothing found', { where: 'Lisbon', ...DATES, ...FILTERS, priceMax: '5' }],
  ['everywhere', {}],
  ['everywhere, dates', DATES],
  ['everywhere, dates, by price', { ...DATES, sort: 'price', priceBasis: 'total' }],
  ['everywhere, any week of a month', { flex: 'week', months: '2027-06' }],
]

/** The processor's time of this process that some work takes, in ms: other processes do not count. */
async function cpuTimes(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < ROUNDS + WARM; i++) {
    const start = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(start)
    if (i >= WARM) times.push((user + system) / 1000)
  }
  return times
}

/** What searches cost without a page around them, and the index that answers them. */
export const searchBench: Section = async (world) => {
  const place = await openPlace(world)
  const { runtime } = place.services
  try {
    const { id } = await createEpisode(place.services, { seed: 'bench' })
    return await runtime.with(id, async (episode): Promise<BenchLine[]> => {
      const ctx = episode.context({ kind: 'guest' })
      const lines: BenchLine[] = []
      const note = async (what: string, work: () => Promise<unknown>) =>
        lines.push({ what: `search (CPU): ${what}`, unit: 'ms', ...figureOf(await cpuTimes(work)) })
      const before = process.memoryUsage()
      const start = process.cpuUsage()
      prepareSearch(runtime.templates.snapshots(place.template.digest))
      const { user, system } = process.cpuUsage(start)
      const after = process.memoryUsage()
      const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
      lines.push({ what: 'search (CPU): the index of a world', unit: 'ms', median: (user + system) / 1000 })
      lines.push({ what: 'search: the index of a world, at most', unit: 'MB', median: bytes / 1e6 })
      for (const [name, params] of SEARCHES) await note(name, () => searchListings(ctx, parseCriteria(params)))
      await note('pins of a map', () => searchPins(ctx, parseCriteria({ where: 'Lisbon', ...DATES })))
      await note('suggestions', () => suggestDestinations(ctx, { text: 'par' }))
      await note('home page', () => viewHome(ctx, {}))
      return lines
    })
  } finally {
    await place.close()
  }
}
