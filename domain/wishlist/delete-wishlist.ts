import { operation } from '@/fault-injection/operation'
import { ownWishlist } from './own-wishlist'

/** Deletes a wishlist with everything in it. Throws `not-found`. */
export const deleteWishlist = operation<{ wishlistId: number }, { name: string }>(
  {
    name: 'wishlist.change',
    kind: 'write',
    entity: ({ wishlistId }) => `wishlist:${wishlistId}`,
    logArgs: ({ wishlistId }) => ({ do: 'delete', wishlistId }),
  },
  async (ctx, { wishlistId }) => {
    const { id, name } = await ownWishlist(ctx, wishlistId)
    await ctx.db.wishlistItem.deleteMany({ where: { wishlistId: id } })
    await ctx.db.wishlist.delete({ where: { id } })
    return { name }
  },
)
