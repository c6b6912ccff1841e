import type { OperationContext } from '@/fault-injection/operation'
import type { Wishlist } from '@/generated/prisma/client'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { cleanText } from '../stay/clean-text'

export const LONGEST_NAME = 50

/** A wishlist of the signed-in guest. Throws `unauthorized`, `not-found` also for another guest's. */
export async function ownWishlist(ctx: OperationContext, wishlistId: number): Promise<Wishlist> {
  const userId = requireGuest(ctx)
  const found = Number.isSafeInteger(wishlistId)
    ? await ctx.db.wishlist.findFirst({ where: { id: wishlistId, userId } })
    : null
  if (found) return found
  throw new StaytwinError('not-found', {
    what: 'You have no such wishlist',
    seen: wishlistId,
    fix: 'Open one of your wishlists.',
  })
}

/** The name of a wishlist as it is stored. Throws `invalid-input`. */
export const wishlistName = (text: string): string =>
  cleanText(text.replace(/\s+/g, ' '), 'The name', { min: 1, max: LONGEST_NAME })

/** Within a write: a new wishlist of the guest, empty and private. */
export function newWishlist(ctx: OperationContext, name: string): Promise<Wishlist> {
  const userId = requireGuest(ctx)
  const data = { id: ctx.newId('Wishlist'), userId, name: wishlistName(name), createdAt: ctx.now }
  return ctx.db.wishlist.create({ data: { ...data, shareCode: ctx.newCode('wishlist', 10) } })
}
