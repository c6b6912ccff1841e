import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { CARD_INCLUDE, cardOf } from './card-of'
import type { ListingCard } from './listing-card'

const LOOKED_AT = 60
const SHOWN = 8

/** Places of the same kind in the same city whose price and size are nearest. Throws `not-found`. */
export async function similarListings(
  ctx: OperationContext,
  listingId: number,
): Promise<{ title: string; items: ListingCard[] }> {
  const own = await ctx.db.listing.findUnique({ where: { id: listingId } })
  if (!own) throw new StaytwinError('not-found', { what: 'This place does not exist', seen: listingId })
  const others = await ctx.db.listing.findMany({
    where: { cityId: own.cityId, kind: own.kind, id: { not: own.id } },
    orderBy: [{ popularity: 'desc' }, { id: 'asc' }],
    take: LOOKED_AT,
    select: { id: true, basePriceMinor: true, maxGuests: true, propertyType: true },
  })
  const unlike = (other: (typeof others)[number]) =>
    Math.abs(Math.log(other.basePriceMinor / own.basePriceMinor)) +
    Math.abs(other.maxGuests - own.maxGuests) / 4 +
    (other.propertyType === own.propertyType ? 0 : 0.4)
  const ids = others
    .sort((a, b) => unlike(a) - unlike(b) || a.id - b.id)
    .slice(0, SHOWN)
    .map(({ id }) => id)
  const rows = await ctx.db.listing.findMany({ where: { id: { in: ids } }, include: CARD_INCLUDE })
  const items = ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  return { title: own.title, items: items.map((listing) => cardOf(ctx, { listing, roomType: null })) }
}
