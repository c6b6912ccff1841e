import { operation, type OperationContext } from '@/fault-injection/operation'
import type { WishlistItem } from '@/generated/prisma/client'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { cleanText } from '../stay/clean-text'
import { ownWishlist } from './own-wishlist'

const LONGEST_NOTE = 250

async function ownItem(ctx: OperationContext, itemId: number): Promise<WishlistItem> {
  const userId = requireGuest(ctx)
  const found = Number.isSafeInteger(itemId)
    ? await ctx.db.wishlistItem.findFirst({ where: { id: itemId, wishlist: { userId } } })
    : null
  if (found) return found
  throw new StaytwinError('not-found', {
    what: 'This is in none of your wishlists any more',
    seen: itemId,
    fix: 'Open the wishlist again.',
  })
}

const item = ({ itemId }: { itemId: number }) => `wishlist-item:${itemId}`

/** Writes what the guest wants to remember about a saved place; an empty text takes the note away. */
export const writeNote = operation<{ itemId: number; note: string }, void>(
  { name: 'wishlist.change', kind: 'write', entity: item },
  async (ctx, { itemId, note }) => {
    const own = await ownItem(ctx, itemId)
    const clean = cleanText(note, 'The note', { max: LONGEST_NOTE })
    if (clean !== own.note) await ctx.db.wishlistItem.update({ where: { id: own.id }, data: { note: clean } })
  },
)

/** Puts a saved place with its note into another list of the guest; when it is there already, it is only taken out of this one. */
export const moveItem = operation<{ itemId: number; wishlistId: number }, { name: string }>(
  { name: 'wishlist.change', kind: 'write', entity: item, logArgs: (args) => ({ do: 'move', ...args }) },
  async (ctx, { itemId, wishlistId }) => {
    const own = await ownItem(ctx, itemId)
    const target = await ownWishlist(ctx, wishlistId)
    if (target.id === own.wishlistId) return { name: target.name }
    const { listingId, experienceId } = own
    const known = await ctx.db.wishlistItem.findFirst({ where: { wishlistId: target.id, listingId, experienceId } })
    if (known) await ctx.db.wishlistItem.delete({ where: { id: own.id } })
    else await ctx.db.wishlistItem.update({ where: { id: own.id }, data: { wishlistId: target.id } })
    return { name: target.name }
  },
)

/** Takes a saved place out of its list. */
export const removeItem = operation<{ itemId: number }, void>(
  { name: 'wishlist.change', kind: 'write', entity: item, logArgs: (args) => ({ do: 'remove', ...args }) },
  async (ctx, { itemId }) => {
    const own = await ownItem(ctx, itemId)
    await ctx.db.wishlistItem.delete({ where: { id: own.id } })
  },
)
