import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { bookableDays } from '../availability/date-refusal'
import { POLICY_NAMES, policyOf } from '../booking/cancellation-policy'
import { generalPolicyText } from '../booking/policy-text'
import { amenityGroups } from './amenity-groups'
import { cardOf } from './card-of'
import { cityView } from './city-view'
import { dealView } from './deal-view'
import { distanceKm } from './distance-km'
import { hostView } from './host-view'
import { listingScores } from './listing-scores'
import type { ListingView } from './listing-view'
import { loadListing, type FullListing } from './load-listing'
import { missingAmenities } from './missing-amenities'
import { photoPath } from './photo-path'
import { roomTypeViews } from './room-type-views'

/** Where a place is, as exact as it is told before a booking: about 300 m. */
const roughly = (degrees: number) => Math.round(degrees * 300) / 300

function readSleeping(text: string): ListingView['sleeping'] {
  try {
    return JSON.parse(text) as ListingView['sleeping']
  } catch (cause) {
    throw new StaytwinError('internal', { what: 'The rooms of this place can not be read', seen: text, cause })
  }
}

const rulesOf = (listing: FullListing): ListingView['rules'] => ({
  minNights: listing.minNights,
  weekendMinNights: listing.weekendMinNights,
  maxNights: listing.maxNights,
  noticeDays: listing.noticeDays,
  windowDays: listing.windowDays,
  petsAllowed: listing.petsAllowed,
  childrenAllowed: listing.childrenAllowed,
  smokingAllowed: listing.smokingAllowed,
  partiesAllowed: listing.partiesAllowed,
  checkInFrom: listing.checkInFrom,
  checkInTo: listing.checkInTo,
  checkOutBy: listing.checkOutBy,
  isSelfCheckIn: listing.isSelfCheckIn,
})

/** Everything for the page of a listing. Throws `not-found`. */
export const viewListing = operation<{ listingId: number }, ListingView>(
  { name: 'listing.view', kind: 'read', entity: (args) => `listing:${args.listingId}` },
  async (ctx, { listingId }) => {
    const listing = await loadListing(ctx, listingId)
    const { city } = listing
    const bookable = bookableDays(listing, ctx.today)
    const policy = policyOf(listing.cancellationPolicy)
    const landmarks = city.landmarks.map(({ cityId: _, ...landmark }) => ({
      ...landmark,
      distanceKm: distanceKm(listing, landmark),
    }))
    return {
      card: cardOf(ctx, { listing: { ...listing, photos: listing.photos.slice(0, 5) }, roomType: null }),
      description: listing.description,
      address: [...new Set([listing.neighbourhood, city.name, city.country])].join(', '),
      lat: roughly(listing.lat),
      lng: roughly(listing.lng),
      bathrooms: listing.bathrooms,
      sizeSqm: listing.sizeSqm,
      brand: listing.brand,
      hasPayLater: listing.hasPayLater,
      deal: dealView(listing.deals, ctx.today),
      sleeping: readSleeping(listing.sleeping),
      photos: listing.photos.map(({ photo, room }) => ({ id: photo, path: photoPath(photo), room })),
      amenities: amenityGroups(listing.amenities.map(({ amenity }) => amenity)),
      amenityCount: listing.amenities.length,
      missing: missingAmenities(listing.amenities.map(({ amenity }) => amenity.key)),
      categories: listing.categories.map(({ category: { key, name, icon } }) => ({ key, name, icon })),
      host: await hostView(ctx, listing.host),
      roomTypes: roomTypeViews(listing),
      fees: {
        cleaningFeeMinor: listing.cleaningFeeMinor,
        petFeeMinor: listing.petFeeMinor,
        extraGuestFeeMinor: listing.extraGuestFeeMinor,
        guestsIncluded: listing.guestsIncluded,
      },
      discounts: { weeklyPercent: listing.weeklyDiscount, monthlyPercent: listing.monthlyDiscount },
      rules: rulesOf(listing),
      bookableFrom: bookable.from,
      bookableUntil: bookable.until,
      cancellationPolicy: policy,
      policyName: POLICY_NAMES[policy],
      policyText: generalPolicyText(policy),
      scores: listingScores(listing),
      city: cityView(city),
      landmarks: landmarks.sort((a, b) => a.distanceKm - b.distanceKm || a.id - b.id),
    }
  },
)
