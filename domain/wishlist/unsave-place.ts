import { operation } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { columnsOf, type SavedPlace } from './saved-place'

/** Takes a place out of every wishlist of the guest. Gives the names of these lists; none when it was in no list. */
export const unsavePlace = operation<SavedPlace, { names: string[] }>(
  {
    name: 'wishlist.save',
    kind: 'write',
    entity: ({ kind, id }) => `${kind}:${id}`,
    logArgs: (place) => ({ do: 'remove', place }),
    logResult: (result) => result,
  },
  async (ctx, place) => {
    const where = { wishlist: { userId: requireGuest(ctx) }, ...columnsOf(place) }
    const items = await ctx.db.wishlistItem.findMany({
      where,
      select: { id: true, wishlist: { select: { name: true } } },
      orderBy: { id: 'asc' },
    })
    if (items.length > 0) await ctx.db.wishlistItem.deleteMany({ where: { id: { in: items.map(({ id }) => id) } } })
    return { names: items.map(({ wishlist }) => wishlist.name) }
  },
)
