import { operation } from '@/fault-injection/operation'
import type { Wishlist } from '@/generated/prisma/client'
import { isCalendarDate } from '@/lib/calendar-date'
import { StaytwinError } from '@/lib/staytwin-error'
import { ownWishlist, wishlistName } from './own-wishlist'

export interface WishlistChange {
  wishlistId: number
  name?: string
  /** The dates that prices are shown for; null takes them away. */
  dates?: { checkIn: string; checkOut: string } | null
  /** Null takes the number away. */
  adults?: number | null
  /** Whether people with the link can read it. */
  isShared?: boolean
}

const MOST_ADULTS = 16

function datesOf(dates: NonNullable<WishlistChange['dates']>, today: string) {
  const { checkIn, checkOut } = dates
  const fix = 'Choose a check-in day from today on, and a later day to check out.'
  if (!isCalendarDate(checkIn) || !isCalendarDate(checkOut))
    throw new StaytwinError('invalid-input', { what: 'These are not two days', seen: `${checkIn} – ${checkOut}`, fix })
  if (checkIn < today || checkOut <= checkIn)
    throw new StaytwinError('invalid-input', {
      what: 'These dates make no stay',
      seen: `${checkIn} – ${checkOut}`,
      fix,
    })
  return { checkIn, checkOut }
}

function adultsOf(adults: number): number {
  if (Number.isSafeInteger(adults) && adults >= 1 && adults <= MOST_ADULTS) return adults
  throw new StaytwinError('invalid-input', {
    what: 'The number of adults is not right',
    seen: adults,
    fix: `Choose 1 to ${MOST_ADULTS}.`,
  })
}

type Columns = Partial<Pick<Wishlist, 'name' | 'checkIn' | 'checkOut' | 'adults' | 'isShared'>>

/** Changes what is said of a wishlist; what is not given, or is as it was, stays. Throws `not-found`, `invalid-input`. */
export const changeWishlist = operation<WishlistChange, void>(
  { name: 'wishlist.change', kind: 'write', entity: ({ wishlistId }) => `wishlist:${wishlistId}` },
  async (ctx, { wishlistId, name, dates, adults, isShared }) => {
    const list = await ownWishlist(ctx, wishlistId)
    const wanted: Columns = {
      ...(name !== undefined && { name: wishlistName(name) }),
      ...(dates !== undefined && (dates === null ? { checkIn: null, checkOut: null } : datesOf(dates, ctx.today))),
      ...(adults !== undefined && { adults: adults === null ? null : adultsOf(adults) }),
      ...(isShared !== undefined && { isShared }),
    }
    const data = Object.fromEntries(
      Object.entries(wanted).filter(([column, value]) => list[column as keyof Columns] !== value),
    )
    if (Object.keys(data).length > 0) await ctx.db.wishlist.update({ where: { id: list.id }, data })
  },
)
