import type { OperationContext, ReadRows, RowChange, WorldMemory } from '@/fault-injection/operation'
import { Dictionary } from './dictionary'
import { areasOf, makeGeography, type Geography, type IndexArea } from './geography'
import { makeSegment } from './make-segment'
import { BITS, listingQueries, loadAll, readAll, SHARED_QUERIES, type ListingRows, type SharedRows } from './queries'
import type { Dictionaries, Segment } from './segment'
import { isShared, touchedListings } from './touched-listings'

export interface IndexAmenity {
  key: string
  name: string
  /** essentials, kitchen ... */
  category: string
}

export interface IndexCategory {
  key: string
  name: string
  group: string
  icon: string
}

/** Everything that a search reads, as it was in one database. */
export interface Base {
  geography: Geography
  areas: IndexArea[]
  /** In the order of display; their place is their bit. */
  amenities: IndexAmenity[]
  categories: IndexCategory[]
  segment: Segment
}

/** What a search of one episode reads: what its template has, but for the listings that something happened to. */
export interface WorldIndex extends Base {
  /** Rows of `segment` that do not count any more. */
  stale: ReadonlySet<number>
  /** Those listings as they are now. */
  fresh: Segment | null
}

const inOrder = (rows: unknown[][]) =>
  rows.sort((a, b) => (a[1] as number) - (b[1] as number) || (a[0] as number) - (b[0] as number))
const wordsFor = (count: number) => Math.max(1, Math.ceil(count / BITS))

function makeBase(shared: SharedRows, rows: ListingRows): Base {
  const geography = makeGeography(shared)
  const amenities = (inOrder(shared.amenityList) as [number, number, string, string, string][]).map(
    ([, , key, name, category]) => ({ key, name, category }),
  )
  const categories = (inOrder(shared.categoryList) as [number, number, string, string, string, string][]).map(
    ([, , key, name, group, icon]) => ({ key, name, group, icon }),
  )
  const dictionaries: Dictionaries = {
    ...{ kinds: new Dictionary(), propertyTypes: new Dictionary(), neighbourhoods: new Dictionary() },
    ...{ brands: new Dictionary(), languages: new Dictionary(), currencies: new Dictionary() },
  }
  const [amenityWords, categoryWords] = [wordsFor(amenities.length), wordsFor(categories.length)]
  const segment = makeSegment(rows, { geography, dictionaries, amenityWords, categoryWords })
  return { geography, areas: areasOf(geography, segment), amenities, categories, segment }
}

const buildBase = (read: ReadRows): Base => makeBase(readAll(SHARED_QUERIES, read), readAll(listingQueries(null), read))

/** Builds the index of a template ahead of its first search. */
export const prepareSearch = (memory: Pick<WorldMemory, 'snapshot'>): void =>
  void memory.snapshot('search-index', buildBase)

/** What an episode has found out of its own changes so far. */
interface Corrections {
  /** Changes that have been looked at. */
  seen: number
  /** Ids of listings. */
  touched: Set<number>
  /** This episode's own, where something changed that all listings share. */
  base: Base | null
  index: WorldIndex | null
  db: unknown
}

const none = (): Corrections => ({ seen: 0, touched: new Set(), base: null, index: null, db: null })

/** The index of this episode, right for what is committed (within a transaction: for what it has written). */
export async function openIndex(ctx: OperationContext): Promise<WorldIndex> {
  const changes = ctx.world.changes()
  const known = ctx.world.own('search-index', none)
  // What a transaction sees may be undone, and another database may be behind: neither is remembered.
  const isOwn = !ctx.world.isInTransaction && (known.db === null || known.db === ctx.db)
  if (isOwn && known.index && known.seen === changes.length) return known.index
  const state = isOwn ? known : { ...known, touched: new Set(known.touched), index: null, db: ctx.db }
  await correct(ctx, state, changes)
  const base = state.base ?? ctx.world.snapshot('search-index', buildBase)
  state.index ??= await withFresh(ctx, base, state.touched)
  state.db = ctx.db
  return state.index
}

async function correct(ctx: OperationContext, state: Corrections, changes: readonly RowChange[]): Promise<void> {
  const recent = changes.slice(state.seen)
  if (recent.some(isShared)) {
    state.base = makeBase(await loadAll(SHARED_QUERIES, ctx.db), await loadAll(listingQueries(null), ctx.db))
    state.touched.clear()
    state.index = null
  } else {
    const touched = await touchedListings(ctx.db, recent)
    for (const id of touched) state.touched.add(id)
    if (touched.size > 0) state.index = null
  }
  state.seen = changes.length
}

async function withFresh(ctx: OperationContext, base: Base, touched: ReadonlySet<number>): Promise<WorldIndex> {
  if (touched.size === 0) return { ...base, stale: NOTHING, fresh: null }
  const { geography, segment } = base
  const rows = await loadAll(listingQueries([...touched]), ctx.db)
  const dictionaries = Object.fromEntries(
    Object.entries(segment.dictionaries).map(([name, parent]) => [name, new Dictionary(parent as Dictionary)]),
  ) as unknown as Dictionaries
  const { amenityWords, categoryWords } = segment
  const stale = new Set<number>()
  segment.id.forEach((id, row) => {
    if (touched.has(id)) stale.add(row)
  })
  return { ...base, stale, fresh: makeSegment(rows, { geography, dictionaries, amenityWords, categoryWords }) }
}

const NOTHING: ReadonlySet<number> = new Set()
