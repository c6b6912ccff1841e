import type { OperationContext } from '@/fault-injection/operation'
import { keptRows } from '../kept/kept-rows'
import { photoPath } from '../listing/photo-path'
import { nightlyOf, totalOf, type Found, type Match } from './engine/find-matches'
import type { DealFact } from './index/segment'
import { dateOfDay } from './index/day-number'
import { BREAKFAST, mealOf, paymentOf } from './index/stay-words'
import type { WorldIndex } from './index/world-index'
import { jsonRows } from './json-rows'
import type { SearchItem } from './search-result'

const PHOTOS = 5

type CardRow = [id: number, title: string, neighbourhood: string, city: string, country: string, photos: string[]]

/** What only the cards show, as the database of the episode has it. */
async function loadRows(ctx: OperationContext, ids: number[]): Promise<Map<number, CardRow>> {
  const read = () =>
    jsonRows<CardRow>(
      ctx.db,
      `SELECT json_group_array(json_array(l.id, l.title, l.neighbourhood, c.name, c.country, json((
       SELECT json_group_array(photo) FROM (
         SELECT photo FROM ListingPhoto p WHERE p.listingId = l.id AND p.position < ${PHOTOS} ORDER BY p.position))))) AS rows
     FROM json_each(?) j CROSS JOIN Listing l ON l.id = j.value JOIN City c ON c.id = l.cityId`,
      JSON.stringify(ids),
    )
  const rows = await keptRows(ctx, 'found cards', ids.join(), ['Listing', 'City', 'ListingPhoto'], read)
  return new Map(rows.map((row) => [row[0], row]))
}

/** The cards of one page of matches, in their order. */
export async function loadCards(
  ctx: OperationContext,
  index: WorldIndex,
  found: Pick<Found, 'query' | 'distanceOf'>,
  matches: Match[],
): Promise<SearchItem[]> {
  const rows = await loadRows(
    ctx,
    matches.map(({ segment, row }) => segment.id[row]!),
  )
  return matches.flatMap((match): SearchItem[] => {
    const row = rows.get(match.segment.id[match.row]!)
    return row ? [cardOf(index, found, match, row)] : []
  })
}

function cardOf(
  index: WorldIndex,
  found: Pick<Found, 'query' | 'distanceOf'>,
  match: Match,
  [id, title, neighbourhood, city, country, photos]: CardRow,
): SearchItem {
  const { segment: s, row, room, offer } = match
  const { query } = found
  const { city: searched, landmark } = query.destination
  const span = query.dates?.spans[match.span]
  const bits = s.offerBits[offer]!
  const policy = s.offerIsRefundable[offer] === 1 ? 1 << s.policy[row]! : 0
  const isWhole = s.roomId[room] === 0
  const deal = dealFor(s.deals.get(row) ?? [], query.today, span ?? { from: query.today, to: Infinity })
  return {
    ...{ id, title, neighbourhood, city, country },
    kind: s.dictionaries.kinds.name(s.kinds[row]!),
    propertyType: s.dictionaries.propertyTypes.name(s.propertyTypes[row]!),
    starClass: s.stars[row]! || null,
    photos: photos.map(photoPath),
    rating100: s.rating100[row]! < 0 ? null : s.rating100[row]!,
    reviewCount: s.reviewCount[row]!,
    isGuestFavourite: s.isGuestFavourite[row] === 1,
    bedrooms: s.bedrooms[row]!,
    beds: s.beds[row]!,
    maxGuests: s.roomGuests[room]!,
    nightlyMinor: nightlyOf(query, match),
    currency: s.dictionaries.currencies.name(s.currencies[row]!),
    totalMinor: totalOf(index, query, match),
    nights: query.dates?.nights ?? null,
    isFreeCancellation: ((span?.freePolicies ?? query.freePolicies) & policy) !== 0,
    isInstant: s.isInstant[row] === 1,
    hasBreakfast: (bits & BREAKFAST) !== 0,
    roomTypeId: isWhole ? null : s.roomId[room]!,
    roomTypeName: isWhole ? null : s.roomNames[room]!,
    distanceKm: (landmark ?? searched) ? found.distanceOf(match) : null,
    checkIn: span ? dateOfDay(span.from) : null,
    checkOut: span ? dateOfDay(span.to) : null,
    ratePlanId: s.planId[offer]! || null,
    ratePlanName: s.planNames[offer]! || null,
    meal: mealOf(bits) === 'room-only' && bits & BREAKFAST ? 'breakfast' : mealOf(bits),
    payment: paymentOf(bits),
    deal: deal && { name: deal.name, percent: deal.percent },
    lat: s.lat[row]!,
    lng: s.lng[row]!,
    isSuperhost: s.isSuperhost[row] === 1,
  }
}

/** The best deal that can be booked today for some of these nights. */
const dealFor = (deals: DealFact[], today: number, { from, to }: { from: number; to: number }): DealFact | null =>
  deals
    .filter((deal) => deal.bookBy >= today && deal.from < to && deal.to > from)
    .sort((a, b) => b.percent - a.percent || a.from - b.from)[0] ?? null
