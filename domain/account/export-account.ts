import { operation } from '@/fault-injection/operation'
import { cardView } from '../card/card-view'
import { requireGuest } from './require-guest'

const MONEY = { totalMinor: true, currency: true } as const
const PLACE = { select: { title: true } } as const

/** Everything that is kept about the guest, for them to take away: no secret of the log-in, nothing of other people. */
export const exportAccount = operation<Record<string, never>, Record<string, unknown>>(
  { name: 'account.view', kind: 'read', logArgs: () => ({ do: 'export' }) },
  async (ctx) => {
    const userId = requireGuest(ctx)
    const { db } = ctx
    const { passwordHash: _, ...profile } = await db.user.findUniqueOrThrow({ where: { id: userId } })
    const own = { where: { userId } }
    const booked = { checkIn: true, checkOut: true, adults: true, children: true, infants: true, pets: true } as const
    return {
      exportedAt: ctx.now,
      profile,
      notifications: await db.notificationSetting.findMany(own),
      privacy: await db.privacySetting.findUnique(own),
      devices: await db.trustedDevice.findMany(own),
      identity: await db.identityCheck.findMany(own),
      cards: (await db.paymentCard.findMany(own)).map(cardView),
      stays: await db.booking.findMany({
        where: { guestId: userId },
        select: { code: true, status: true, ...booked, ...MONEY, createdAt: true, noteToHost: true, listing: PLACE },
      }),
      experiences: await db.experienceBooking.findMany({
        where: { guestId: userId },
        select: { code: true, status: true, date: true, adults: true, children: true, ...MONEY, experience: PLACE },
      }),
      wishlists: await db.wishlist.findMany({ ...own, include: { items: true } }),
      credit: await db.creditEntry.findMany(own),
      points: await db.pointsEntry.findMany(own),
      reviews: await db.review.findMany({ where: { authorId: userId }, select: { text: true, createdOn: true } }),
      experienceReviews: await db.experienceReview.findMany({
        where: { authorId: userId },
        select: { text: true, createdOn: true },
      }),
      messages: await db.message.findMany({ where: { authorId: userId } }),
      mails: await db.mail.findMany({ ...own, select: { subject: true, sentAt: true } }),
    }
  },
)
