import { operation } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { photoPath } from '../listing/photo-path'
import { placeOf, type SavedPlace } from './saved-place'

/** A wishlist in the list of them. */
export interface WishlistCard {
  id: number
  name: string
  count: number
  /** Paths of up to 3 first photos, of what was saved last. */
  photos: string[]
  isShared: boolean
  checkIn: string | null
  checkOut: string | null
  adults: number | null
  /** Whether it holds the place that was asked for. */
  hasPlace: boolean
}

const COVERS = 3
const FIRST_PHOTO = { photos: { select: { photo: true }, orderBy: { position: 'asc' as const }, take: 1 } }

/** The wishlists of the guest, the newest first. `place`: to be told which of them hold it. */
export const listWishlists = operation<{ place?: SavedPlace }, WishlistCard[]>(
  { name: 'wishlist.list', kind: 'read' },
  async (ctx, { place }) => {
    const lists = await ctx.db.wishlist.findMany({
      where: { userId: requireGuest(ctx) },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      include: {
        items: {
          orderBy: [{ addedAt: 'desc' }, { id: 'asc' }],
          include: { listing: { select: FIRST_PHOTO }, experience: { select: FIRST_PHOTO } },
        },
      },
    })
    return lists.map(({ id, name, isShared, checkIn, checkOut, adults, items }) => ({
      ...{ id, name, isShared, checkIn, checkOut, adults },
      count: items.length,
      photos: items
        .flatMap(({ listing, experience }) => (listing ?? experience)?.photos ?? [])
        .slice(0, COVERS)
        .map(({ photo }) => photoPath(photo)),
      hasPlace:
        place !== undefined &&
        items.map(placeOf).some(({ kind, id: saved }) => kind === place.kind && saved === place.id),
    }))
  },
)
