import type { SiteContext } from '@/episode/site-context'
import { listingCalendar, type ListingCalendar } from '@/domain/listing/listing-calendar'
import { listReviews } from '@/domain/listing/list-reviews'
import type { ReviewPage } from '@/domain/review/review-page'
import type { ListingView, RoomTypeView } from '@/domain/listing/listing-view'
import { nearStays, type NearStay } from '@/domain/listing/near-stays'
import { roomOffers, type RoomOffer } from '@/domain/listing/room-offers'
import { viewListing } from '@/domain/listing/view-listing'
import { createQuote, type Quote } from '@/domain/pricing/create-quote'
import { nightsBetween, type CalendarDate } from '@/lib/calendar-date'
import { StaytwinError } from '@/lib/staytwin-error'
import { packNights, packPrices } from './calendar-texts'
import { showMoney } from './show-money'
import { hasDates, hasRealDates, stayOfQuery, type StayQuery } from './stay-query'

export interface ListingPageData {
  view: ListingView
  chosen: { roomTypeId: number | null; ratePlanId: number | null }
  /** `packNights` and `packPrices` from the first day that can be booked on. */
  closed: string
  prices: string
  quote: Quote | null
  problem: { what: string; fix: string } | null
  /** Whether other dates could help. */
  isDates: boolean
  /** When the chosen dates can not be booked: others that can. */
  near: NearStay[]
  /** What the nights of the stay cost without a price that the host has lowered or raised for them; null without a quote. */
  usualNightsMinor: number | null
  offers: RoomOffer[]
  reviews: ReviewPage
}

const REVIEWS_SHOWN = 6

/** Everything that the page of a stay shows. Throws `not-found`. */
export async function listingPageData(
  site: SiteContext,
  listingId: number,
  query: StayQuery,
): Promise<ListingPageData> {
  const { ctx } = site
  const view = await viewListing(ctx, { listingId })
  const chosen = chosenRoom(view, query)
  const [from, to] = [view.bookableFrom, view.bookableUntil]
  const calendar = await listingCalendar(ctx, { listingId, ...chosen, rooms: query.rooms, from, to })
  const priced = await quoteOrProblem(site, listingId, { ...query, ...chosen })
  const wantsRooms = view.roomTypes.length > 0 && hasRealDates(query)
  return {
    view,
    chosen,
    closed: packNights(from, to, calendar.closed),
    prices: packPrices(inWords(calendar.priceMinor, view.card.currency)),
    ...priced,
    near: priced.isDates ? nearDates(view, calendar.closed, query, ctx.today) : [],
    usualNightsMinor: priced.quote && usualOf(calendar, priced.quote),
    offers: wantsRooms ? await roomOffers(ctx, { ...stayOfQuery(listingId, query), ...chosen }) : [],
    reviews: await listReviews(ctx, { listingId, perPage: REVIEWS_SHOWN }),
  }
}

/** Amounts as the visitor sees them; the same ones come back all year. */
function inWords(minors: readonly number[], currency: string): string[] {
  const words = new Map([...new Set(minors)].map((minor) => [minor, showMoney(minor, currency, true)]))
  return minors.map((minor) => words.get(minor) ?? '')
}

/** The room type that is asked for, or the cheapest that has space, with its plan; nulls for places without room types. */
function chosenRoom({ roomTypes }: ListingView, asked: StayQuery): ListingPageData['chosen'] {
  const byPrice = [...roomTypes].sort((a, b) => a.basePriceMinor - b.basePriceMinor)
  const fits = ({ maxGuests }: RoomTypeView) => maxGuests * asked.rooms >= asked.adults + asked.children
  const room = roomTypes.find(({ id }) => id === asked.roomTypeId) ?? byPrice.find(fits) ?? byPrice[0]
  const plan = room?.plans.find(({ id }) => id !== null && id === asked.ratePlanId) ?? room?.plans[0]
  return { roomTypeId: room?.id ?? null, ratePlanId: plan?.id ?? null }
}

/** Other dates help only where the dates are the problem. */
function nearDates({ rules }: ListingView, closed: CalendarDate[], query: StayQuery, today: CalendarDate): NearStay[] {
  if (!hasRealDates(query) || query.checkOut <= query.checkIn) return []
  const stays = nearStays(rules, new Set(closed), query, today)
  return stays.some(({ checkIn, checkOut }) => checkIn === query.checkIn && checkOut === query.checkOut) ? [] : stays
}

/** What the nights of a quote usually cost; null when the calendar does not reach that far. */
function usualOf({ from, usualMinor }: ListingCalendar, { stay, nightCount }: Quote): number | null {
  const start = nightsBetween(from, stay.checkIn)
  const nights = start < 0 ? [] : usualMinor.slice(start, start + nightCount)
  return nights.length < nightCount ? null : nights.reduce((sum, minor) => sum + minor, 0) * stay.rooms
}

/** The price of the stay that is asked for, or why it can not be booked; neither without dates. */
export async function quoteOrProblem(
  site: SiteContext,
  listingId: number,
  query: StayQuery,
): Promise<Pick<ListingPageData, 'quote' | 'problem' | 'isDates'>> {
  if (!hasDates(query)) return { quote: null, problem: null, isDates: false }
  try {
    return { quote: await createQuote(site.ctx, stayOfQuery(listingId, query)), problem: null, isDates: false }
  } catch (error) {
    if (!StaytwinError.isStaytwinError(error) || error.code === 'internal') throw error
    const { what, fix, seen } = error
    return { quote: null, problem: { what, fix }, isDates: isAboutDates(seen) }
  }
}

/** Refusals show what they saw: the taken nights, or the two dates. */
const isAboutDates = (seen: unknown): boolean =>
  Array.isArray(seen) || (typeof seen === 'object' && seen !== null && 'checkIn' in seen)
