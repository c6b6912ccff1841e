import { operation, type OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import type { Wishlist, WishlistItem } from '@/generated/prisma/client'
import { photoPath } from '../listing/photo-path'
import type { ExperienceItem, ItemView, WishlistView } from './item-view'
import { ownWishlist } from './own-wishlist'
import { cardForStay, cardsOf } from './price-listing'

/** A wishlist of the guest, what was saved last first. With dates each stay has its price for them. Throws `not-found`. */
export const viewWishlist = operation<{ wishlistId: number }, WishlistView>(
  { name: 'wishlist.view', kind: 'read', entity: ({ wishlistId }) => `wishlist:${wishlistId}` },
  async (ctx, { wishlistId }) => viewOf(ctx, await ownWishlist(ctx, wishlistId)),
)

/** The wishlist that somebody shared by its link; everybody may read it. Throws `not-found` when it is not shared any more. */
export const viewSharedWishlist = operation<{ shareCode: string }, WishlistView>(
  { name: 'wishlist.view', kind: 'read', logArgs: ({ shareCode }) => ({ shareCode }) },
  async (ctx, { shareCode }) => {
    const list = await ctx.db.wishlist.findUnique({ where: { shareCode } })
    if (list?.isShared) return viewOf(ctx, list)
    throw new StaytwinError('not-found', {
      what: 'This wishlist is not shared any more',
      fix: 'Ask the person who sent you the link.',
    })
  },
)

async function viewOf(ctx: OperationContext, list: Wishlist): Promise<WishlistView> {
  const owner = await ctx.db.user.findUniqueOrThrow({ where: { id: list.userId }, select: { firstName: true } })
  const items = await ctx.db.wishlistItem.findMany({
    where: { wishlistId: list.id },
    orderBy: [{ addedAt: 'desc' }, { id: 'asc' }],
  })
  const { id, name, shareCode, isShared, checkIn, checkOut, adults } = list
  return {
    ...{ id, name, shareCode, isShared, checkIn, checkOut, adults },
    ownerFirstName: owner.firstName,
    items: await itemsOf(ctx, list, items),
  }
}

async function itemsOf(ctx: OperationContext, list: Wishlist, items: WishlistItem[]): Promise<ItemView[]> {
  const listings = await listingsOf(
    ctx,
    list,
    items.flatMap(({ listingId }) => listingId ?? []),
  )
  const experiences = await experiencesOf(
    ctx,
    items.flatMap(({ experienceId }) => experienceId ?? []),
  )
  return items.map((item) => {
    const found = item.listingId === null ? null : listings.get(item.listingId)
    return {
      itemId: item.id,
      note: item.note,
      addedAt: item.addedAt,
      listing: found?.card ?? null,
      experience: item.experienceId === null ? null : (experiences.get(item.experienceId) ?? null),
      refusal: found?.refusal ?? null,
    }
  })
}

type Found = Awaited<ReturnType<typeof cardForStay>>

async function listingsOf(
  ctx: OperationContext,
  { checkIn, checkOut, adults }: Wishlist,
  ids: number[],
): Promise<Map<number, Found>> {
  const found = new Map<number, Found>()
  // Dates that have passed are no dates any more.
  if (checkIn === null || checkOut === null || checkIn < ctx.today)
    for (const card of await cardsOf(ctx, ids)) found.set(card.id, { card, refusal: null })
  else for (const id of ids) found.set(id, await cardForStay(ctx, id, { checkIn, checkOut, adults: adults ?? 1 }))
  return found
}

async function experiencesOf(ctx: OperationContext, ids: number[]): Promise<Map<number, ExperienceItem>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db.experience.findMany({
    where: { id: { in: ids } },
    include: { city: true, photos: { orderBy: { position: 'asc' }, take: 1 } },
  })
  return new Map(
    rows.map(({ id, title, kind, city, photos, durationMinutes, priceMinor, currency, rating100, reviewCount }) => [
      id,
      {
        ...{ id, title, kind, durationMinutes, priceMinor, currency, rating100, reviewCount },
        ...{ city: city.name, country: city.country },
        photo: photos[0] ? photoPath(photos[0].photo) : null,
      },
    ]),
  )
}
