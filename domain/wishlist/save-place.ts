import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { newWishlist, ownWishlist } from './own-wishlist'
import { columnsOf, requirePlace, type SavedPlace } from './saved-place'

export interface SaveWish {
  place: SavedPlace
  /** One of the guest's wishlists, or the name of a new one. */
  into: { wishlistId: number } | { name: string }
  /** A list that it was saved in by mistake: it leaves that one. */
  insteadOf?: number
}

export interface Saved {
  wishlistId: number
  wishlistName: string
  title: string
}

const LONGEST = 200

/** Saves a place in a wishlist. Saving it there again changes nothing. Throws `not-found`, and `conflict` when the list is full. */
export const savePlace = operation<SaveWish, Saved>(
  {
    name: 'wishlist.save',
    kind: 'write',
    entity: ({ place }) => `${place.kind}:${place.id}`,
    logResult: ({ wishlistId }) => ({ wishlistId }),
  },
  async (ctx, { place, into, insteadOf }) => {
    const { title } = await requirePlace(ctx, place)
    const list = 'wishlistId' in into ? await ownWishlist(ctx, into.wishlistId) : await newWishlist(ctx, into.name)
    const columns = columnsOf(place)
    const known = await ctx.db.wishlistItem.findFirst({ where: { wishlistId: list.id, ...columns } })
    if (!known) {
      if ((await ctx.db.wishlistItem.count({ where: { wishlistId: list.id } })) >= LONGEST)
        throw new StaytwinError('conflict', {
          what: `A wishlist holds at most ${LONGEST} places`,
          fix: 'Remove some, or save this one in another list.',
        })
      const data = { id: ctx.newId('WishlistItem'), wishlistId: list.id, ...columns, addedAt: ctx.now }
      await ctx.db.wishlistItem.create({ data })
    }
    if (insteadOf !== undefined && insteadOf !== list.id) {
      const left = await ownWishlist(ctx, insteadOf)
      await ctx.db.wishlistItem.deleteMany({ where: { wishlistId: left.id, ...columns } })
    }
    return { wishlistId: list.id, wishlistName: list.name, title }
  },
)
