import { operation } from '@/fault-injection/operation'
import { newWishlist } from './own-wishlist'

/** A new, empty wishlist. Throws `invalid-input` when the name is empty or too long. */
export const createWishlist = operation<{ name: string }, { wishlistId: number }>(
  {
    name: 'wishlist.change',
    kind: 'write',
    logArgs: ({ name }) => ({ do: 'create', name }),
    logResult: (result) => result,
  },
  async (ctx, { name }) => ({ wishlistId: (await newWishlist(ctx, name)).id }),
)
