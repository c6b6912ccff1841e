import type { SiteContext } from '@/episode/site-context'
import { closedNights } from '@/domain/availability/closed-nights'
import { listReviews, type ReviewPage } from '@/domain/listing/list-reviews'
import type { ListingView } from '@/domain/listing/listing-view'
import { viewListing } from '@/domain/listing/view-listing'
import { createQuote, type Quote } from '@/domain/pricing/create-quote'
import { addDays, type CalendarDate } from '@/lib/calendar-date'
import { StaytwinError } from '@/lib/staytwin-error'
import { hasDates, stayOfQuery, type StayQuery } from './stay-query'

export interface ListingPageData {
  view: ListingView
  chosenRoomTypeId: number | null
  closed: CalendarDate[]
  quote: Quote | null
  problem: { what: string; fix: string } | null
  reviews: ReviewPage
}

const REVIEWS_SHOWN = 6

/** Everything that the page of a stay shows. Throws `not-found`. */
export async function listingPageData(
  site: SiteContext,
  listingId: number,
  query: StayQuery,
): Promise<ListingPageData> {
  const view = await viewListing(site.ctx, { listingId })
  const chosenRoomTypeId = chosenRoomType(view, query.roomTypeId)
  const closed = await closedNights(site.ctx, {
    listingId,
    roomTypeId: chosenRoomTypeId,
    rooms: query.rooms,
    from: site.ctx.today,
    to: addDays(view.bookableUntil, 1),
  })
  const priced = await quoteOrProblem(site, listingId, { ...query, roomTypeId: chosenRoomTypeId })
  const reviews = await listReviews(site.ctx, { listingId, perPage: REVIEWS_SHOWN })
  return { view, chosenRoomTypeId, closed, reviews, ...priced }
}

/** The room type that is asked for, or the cheapest; null for places without room types. */
function chosenRoomType({ roomTypes }: ListingView, asked: number | null): number | null {
  const cheapest = [...roomTypes].sort((a, b) => a.basePriceMinor - b.basePriceMinor)[0]
  return (roomTypes.find(({ id }) => id === asked) ?? cheapest)?.id ?? null
}

/** The price of the stay that is asked for, or why it can not be booked; neither without dates. */
export async function quoteOrProblem(
  site: SiteContext,
  listingId: number,
  query: StayQuery,
): Promise<Pick<ListingPageData, 'quote' | 'problem'>> {
  if (!hasDates(query)) return { quote: null, problem: null }
  try {
    return { quote: await createQuote(site.ctx, stayOfQuery(listingId, query)), problem: null }
  } catch (error) {
    if (!StaytwinError.isStaytwinError(error) || error.code === 'internal') throw error
    return { quote: null, problem: { what: error.what, fix: error.fix } }
  }
}
