import type { Stream } from '@/lib/rng'
import { stream } from '@/lib/rng'
import { agreeWithRules } from '@/prisma/world/agree-amenities'
import type { AmenityKey } from '@/prisma/world/amenity'
import { drawBrand } from '@/prisma/world/brand'
import { chooseAmenities } from '@/prisma/world/choose-amenities'
import type { CityFacts } from '@/prisma/world/city'
import type { Day } from '@/prisma/world/day'
import type { ListingKind, PropertyType, Size } from '@/prisma/world/dwelling'
import { drawKind, drawPropertyType, drawSize, drawStars } from '@/prisma/world/dwelling'
import type { Point } from '@/prisma/world/geography'
import { offsetBy } from '@/prisma/world/geography'
import { drawSizeSqm } from '@/prisma/world/home-size'
import { drawBasePrice } from '@/prisma/world/listing-price'
import type { ListingRules } from '@/prisma/world/listing-rules'
import { drawRules } from '@/prisma/world/listing-rules'
import { addRatePlans } from '@/prisma/world/rate-plan'
import type { RoomTypeFacts } from '@/prisma/world/room-type'
import { drawRoomTypes } from '@/prisma/world/room-type'
import type { Spirit } from '@/prisma/world/spirit'
import { drawSpirit } from '@/prisma/world/spirit'
import { drawStreet } from '@/prisma/world/street'

export interface ListingFacts extends ListingRules, Size, Point {
  id: number
  /** Place in the order of generation; its draws are keyed by it. */
  index: number
  city: CityFacts
  kind: ListingKind
  propertyType: PropertyType
  /** The chain that a hotel belongs to. */
  brand: string | null
  starClass: number | null
  neighbourhood: string
  street: string
  address: string
  basePriceMinor: number
  amenities: Set<AmenityKey>
  hasBreakfast: boolean
  /** It may be booked now and paid before the stay. */
  hasPayLater: boolean
  sizeSqm: number | null
  isSelfCheckIn: boolean
  roomTypes: RoomTypeFacts[]
  /** -1..1, how good the place is; reviews and price follow it. */
  quality: number
  /** What it wants to be known for, beside what can be seen. */
  spirit: ReadonlySet<Spirit>
  createdDay: Day
}

/** Everything about a listing that its texts, photos, reviews and calendar must agree with. */
export function drawListing(
  seed: string,
  { index, id, city, nextRoomTypeId }: { index: number; id: number; city: CityFacts; nextRoomTypeId: () => number },
): ListingFacts {
  const draws = stream(seed, 'listing', index)
  const kind = drawKind(draws, city.setting)
  const propertyType = drawPropertyType(draws, city, kind)
  const starClass = drawStars(draws, propertyType)
  const quality = Math.max(
    -1,
    Math.min(1, 0.25 + draws.normal() * 0.36 + (starClass === null ? 0 : (starClass - 3) * 0.1)),
  )
  const size = kind === 'hotel' ? HOTEL_SIZE : drawSize(draws, kind, propertyType)
  const amenities = chooseAmenities(draws, {
    ...{ city, kind, propertyType, starClass, quality },
    ...{ bedrooms: size.bedrooms, latitude: city.lat },
  })
  const priced = { city, kind, propertyType, starClass, quality, amenities, ...size }
  const basePriceMinor = drawBasePrice(draws, priced)
  const hasBreakfast = amenities.has('breakfast')
  const roomTypes =
    kind === 'hotel'
      ? drawRoomTypes(draws, nextRoomTypeId, {
          propertyType,
          stars: starClass ?? 1,
          doubleMinor: basePriceMinor,
        })
      : []
  const fitted = roomTypes.length > 0 ? sizeOf(roomTypes) : size
  const place = drawPlace(
    seed,
    draws,
    city,
    amenities.has('beachfront') || amenities.has('beach-access') || propertyType === 'beach-hut',
  )
  const rules = drawRules(draws, { kind, propertyType, size: fitted, priceLevel: city.price })
  agreeWithRules(amenities, rules)
  const selling = stream(seed, 'selling', index)
  const brand = drawBrand(selling, { propertyType, starClass, continent: city.nation.continent })
  addRatePlans(
    selling,
    roomTypes,
    {
      ...{ stars: starClass ?? 1, priceLevel: city.price, policy: rules.cancellationPolicy, hasBreakfast },
      hasRestaurant: amenities.has('restaurant'),
      ...{
        hasBar: amenities.has('bar'),
        hasPool: amenities.has('pool'),
        isFullService: FULL_SERVICE.includes(propertyType),
      },
      alwaysFeeds: ALWAYS_FEED.includes(propertyType),
    },
    nextRoomTypeId,
  )
  const hasPayLater =
    kind === 'hotel'
      ? roomTypes.some(({ plans }) => plans.some(({ payment }) => payment === 'later'))
      : selling.chance(['flexible', 'moderate'].includes(rules.cancellationPolicy) ? 0.7 : 0.08)
  const spirit = drawSpirit(selling, { kind, propertyType, quality, partiesAllowed: rules.partiesAllowed })
  return {
    ...{ id, index, city, kind, propertyType, brand, starClass, quality, amenities, hasBreakfast, roomTypes, spirit },
    ...rules,
    ...fitted,
    ...place,
    basePriceMinor: roomTypes[0]?.basePriceMinor ?? basePriceMinor,
    isSelfCheckIn: amenities.has('self-check-in'),
    hasPayLater,
    sizeSqm: drawSizeSqm(selling, { kind, propertyType, bedrooms: size.bedrooms, bathrooms: size.bathrooms }),
    createdDay: -(draws.chance(0.12) ? draws.integer(8, 60) : draws.integer(90, 2400)),
  }
}

const FULL_SERVICE: PropertyType[] = ['resort', 'ryokan', 'riad']
const ALWAYS_FEED: PropertyType[] = ['bed-and-breakfast', 'riad', 'ryokan']

const HOTEL_SIZE: Size = { bedrooms: 1, beds: 1, bathrooms: 1, maxGuests: 2, sleeping: [] }

/** What a hotel as a whole says of itself: its largest room. */
function sizeOf(roomTypes: RoomTypeFacts[]): Size {
  const largest = roomTypes.reduce((best, next) => (next.maxGuests > best.maxGuests ? next : best))
  const beds = largest.bedSetup.split(', ').reduce((sum, beds) => sum + Number(beds[0]), 0)
  const sleeping = roomTypes.map(({ name, bedSetup }) => ({ room: name, beds: bedSetup.split(', ') }))
  return { bedrooms: 1, beds, bathrooms: 1, maxGuests: largest.maxGuests, sleeping }
}

function drawPlace(seed: string, draws: Stream, city: CityFacts, isAtBeach: boolean) {
  const neighbourhood = draws.one(isAtBeach ? city.beachside : city.neighbourhoods)
  const spread = city.setting === 'city' ? 3.2 : 1.8
  const quarter = stream(seed, 'quarter', `${city.slug}/${neighbourhood}`)
  const [east, north] = [quarter.normal() * spread * 0.6, quarter.normal() * spread * 0.6]
  const [aside, up] = [draws.normal() * 0.35, draws.normal() * 0.35]
  // A quarter that is itself a landmark lies where that is.
  const known = city.landmarks.find(({ name }) => name === neighbourhood)
  const point = known === undefined ? offsetBy(city, east + aside, north + up) : offsetBy(known, aside, up)
  return { neighbourhood, ...drawStreet(draws, city.country), ...point }
}
