import { operation, type OperationContext } from '@/fault-injection/operation'
import { POLICY_NAMES } from '../booking/cancellation-policy'
import { placePolicy } from '../booking/place-policy'
import { generalPolicyText } from '../booking/policy-text'
import { distanceKm } from '../listing/distance-km'
import type { ListingCard } from '../listing/listing-card'
import { listingScores, type ListingScores } from '../listing/listing-scores'
import { cardForStay, cardsOf, type WantedStay } from './price-listing'

export const MOST_COMPARED = 4

/** One of the stays that are compared. */
export interface ComparedStay {
  card: ListingCard
  /** Why it can not be had on the dates; null when it can, or without dates. */
  refusal: string | null
  bathrooms: number
  sizeSqm: number | null
  /** To the centre of the city. */
  centreKm: number
  scores: ListingScores
  policyName: string
  policyText: string
  checkInFrom: string
  checkOutBy: string
  petsAllowed: boolean
  /** Names of amenities, in the order of display. */
  amenities: string[]
}

export interface Comparison {
  stays: ComparedStay[]
  /** Amenities that some have and others have not, each with one mark a stay. */
  differing: { name: string; has: boolean[] }[]
  /** Amenities that all of them have. */
  common: string[]
}

/** Up to four stays side by side, in the order that was asked for; unknown ones are left out. */
export const compareListings = operation<{ ids: number[]; stay: WantedStay | null }, Comparison>(
  { name: 'listing.compare', kind: 'read' },
  async (ctx, { ids, stay }) => {
    const known = await cardsOf(ctx, [...new Set(ids)].slice(0, MOST_COMPARED))
    const stays: ComparedStay[] = []
    for (const card of known) stays.push(await comparedStay(ctx, card, stay))
    const names = await orderedNames(ctx, stays)
    const marks = names.map((name) => ({ name, has: stays.map(({ amenities }) => amenities.includes(name)) }))
    return {
      stays,
      differing: marks.filter(({ has }) => has.includes(false)),
      common: marks.filter(({ has }) => !has.includes(false)).map(({ name }) => name),
    }
  },
)

async function comparedStay(ctx: OperationContext, card: ListingCard, stay: WantedStay | null): Promise<ComparedStay> {
  const listing = await ctx.db.listing.findUniqueOrThrow({
    where: { id: card.id },
    include: { city: true, amenities: { include: { amenity: { select: { name: true } } } } },
  })
  const priced = stay && (await cardForStay(ctx, card.id, stay))
  const policy = placePolicy(listing, null)
  return {
    card: priced?.card ?? card,
    refusal: priced?.refusal ?? null,
    bathrooms: listing.bathrooms,
    sizeSqm: listing.sizeSqm,
    centreKm: distanceKm(listing, listing.city),
    scores: listingScores(listing),
    policyName: POLICY_NAMES[policy],
    policyText: generalPolicyText(policy),
    checkInFrom: listing.checkInFrom,
    checkOutBy: listing.checkOutBy,
    petsAllowed: listing.petsAllowed,
    amenities: listing.amenities.map(({ amenity }) => amenity.name),
  }
}

/** Every amenity of any of them, once, as the pages order them. */
async function orderedNames(ctx: OperationContext, stays: ComparedStay[]): Promise<string[]> {
  const names = [...new Set(stays.flatMap(({ amenities }) => amenities))]
  const rows = await ctx.db.amenity.findMany({
    where: { name: { in: names } },
    orderBy: [{ rank: 'asc' }, { id: 'asc' }],
  })
  return [...new Set(rows.map(({ name }) => name))]
}
