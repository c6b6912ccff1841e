import { CATEGORIES } from '@/prisma/world/category'
import type { Calendar } from '@/prisma/world/calendar'
import { dateAt } from '@/prisma/world/day'
import type { DealFacts } from '@/prisma/world/deal'
import { idsOf } from '@/prisma/world/ids'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { RoomPhoto } from '@/prisma/world/photo-rooms'
import type { Aggregate } from '@/prisma/world/review-aggregate'
import type { ReviewFacts } from '@/prisma/world/review'
import type { WorldFile } from '@/prisma/world/world-file'

export interface ListingTexts {
  title: string
  description: string
  photos: RoomPhoto[]
}

interface Parts extends ListingTexts {
  hostId: number
  aggregate: Aggregate
  popularity: number
  calendar: Calendar
  deal: DealFacts | null
  reviews: { review: ReviewFacts; bookingId: number | null }[]
}

/** Writes a listing with everything that hangs on it, except its bookings. */
export function listingWriter(
  file: WorldFile,
  seed: string,
  { amenityIds, categoryIds }: { amenityIds: ReadonlyMap<string, number>; categoryIds: ReadonlyMap<string, number> },
): (listing: ListingFacts, parts: Parts) => void {
  const nextBlockId = idsOf(seed, 'CalendarBlock')
  const nextOverrideId = idsOf(seed, 'PriceOverride')
  const nextReviewId = idsOf(seed, 'Review')
  const nextDealId = idsOf(seed, 'Deal')
  return (listing, { hostId, title, description, photos, aggregate, popularity, calendar, deal, reviews }) => {
    const {
      index: _index,
      city,
      street: _street,
      amenities,
      roomTypes,
      sleeping,
      quality: _quality,
      spirit: _spirit,
      createdDay,
      ...facts
    } = listing
    const listingId = listing.id
    const isGuestFavourite = aggregate.reviewCount >= 5 && (aggregate.rating100 ?? 0) >= 485
    file.insert('Listing', {
      ...facts,
      ...{ hostId, cityId: city.id, title, description, currency: 'USD', sleeping: JSON.stringify(sleeping) },
      ...aggregate,
      ...{ isGuestFavourite, popularity, createdOn: dateAt(createdDay) },
    })
    photos.forEach((photo, position) => file.insert('ListingPhoto', { listingId, position, ...photo }))
    for (const [key, amenityId] of amenityIds) {
      if ((amenities as ReadonlySet<string>).has(key)) file.insert('ListingAmenity', { listingId, amenityId })
    }
    for (const { key, holds } of CATEGORIES) {
      if (!holds({ ...listing, isGuestFavourite })) continue
      file.insert('ListingCategory', { listingId, categoryId: categoryIds.get(key) as number })
    }
    for (const { plans, ...roomType } of roomTypes) {
      file.insert('RoomType', { ...roomType, listingId })
      for (const plan of plans) file.insert('RatePlan', { ...plan, roomTypeId: roomType.id })
    }
    for (const { from, to, ...block } of calendar.blocks) {
      file.insert('CalendarBlock', {
        id: nextBlockId(),
        listingId,
        ...block,
        fromDate: dateAt(from),
        toDate: dateAt(to),
      })
    }
    for (const { from, to, priceMinor } of calendar.overrides) {
      file.insert('PriceOverride', {
        id: nextOverrideId(),
        listingId,
        fromDate: dateAt(from),
        toDate: dateAt(to),
        priceMinor,
      })
    }
    if (deal !== null) {
      const { name, percent, from, to, bookBy } = deal
      const days = { fromDate: dateAt(from), toDate: dateAt(to), bookBy: dateAt(bookBy) }
      file.insert('Deal', { id: nextDealId(), listingId, name, percent, ...days })
    }
    for (const { review, bookingId } of reviews) {
      const { authorId, rating, scores, language, text, hostReply, day } = review
      file.insert('Review', {
        ...{
          id: nextReviewId(),
          listingId,
          bookingId,
          authorId,
          rating,
          ...scores,
          language,
          text,
          hostReply,
          createdOn: dateAt(day),
        },
      })
    }
  }
}
