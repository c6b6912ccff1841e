import { stream } from '@/lib/rng'
import { dateAt } from '@/prisma/world/day'
import { codesOf, idsOf } from '@/prisma/world/ids'
import type { PersonFacts } from '@/prisma/world/people'
import type { WorldFile } from '@/prisma/world/world-file'
import type { WrittenBooking } from '@/prisma/world/write-booking'
import type { mailWriter } from '@/prisma/world/write-mail'
import type { PaymentWriter } from '@/prisma/world/write-payment'

const WELCOME_POINTS = 250
const THEMES = ['birthday', 'thank-you', 'holidays', 'travel'] as const
const WISHES: Record<(typeof THEMES)[number], string> = {
  birthday: 'Happy birthday! Go somewhere with good cake.',
  'thank-you': 'Thank you for looking after the cats all those weeks.',
  holidays: 'Happy holidays. Spend a little of them somewhere else.',
  travel: 'For the trip that you keep talking about.',
}

/** What a stay that is over has earned: a point for each whole dollar of its nights. */
const pointsFor = ({ amounts }: WrittenBooking) => Math.floor((amounts.nightsMinor - amounts.discountMinor) / 100)

/**
 * Writes what account holders have beside cards: points for joining and for stays that are over; for some a gift card in the mailbox that waits
 * to be redeemed, one that was redeemed, or an amount given after a complaint.
 */
export function creditWriter(
  file: WorldFile,
  seed: string,
  { payments, mails }: { payments: PaymentWriter; mails: ReturnType<typeof mailWriter> },
) {
  const nextPointsId = idsOf(seed, 'PointsEntry')
  const nextCreditId = idsOf(seed, 'CreditEntry')
  const nextGiftId = idsOf(seed, 'GiftCard')
  const nextCode = codesOf(seed, 'GiftCard')
  const points = (userId: number, amount: number, reason: string, bookingId: number | null, createdAt: string) =>
    file.insert('PointsEntry', { id: nextPointsId(), userId, points: amount, reason, bookingId, createdAt })
  const credit = (userId: number, amountMinor: number, reason: string, giftCardId: number | null, createdAt: string) =>
    file.insert('CreditEntry', { id: nextCreditId(), userId, amountMinor, reason, giftCardId, createdAt })

  function gift(from: PersonFacts, cardId: number, to: PersonFacts, isRedeemed: boolean): void {
    const draws = stream(seed, 'gift card', to.id)
    const theme = draws.one(THEMES)
    const amountMinor = draws.one([2_500, 5_000, 7_500, 10_000, 15_000])
    const day = -draws.integer(3, 40)
    const [id, code] = [nextGiftId(), `LKG-${nextCode()}-${nextCode()}`]
    const createdAt = `${dateAt(day)}T14:2${draws.integer(0, 9)}:00Z`
    const redeemedAt = isRedeemed ? `${dateAt(day + 2)}T19:12:00Z` : null
    file.insert('GiftCard', {
      ...{ id, code, theme, amountMinor, currency: 'USD', buyerId: from.id },
      ...{ recipientName: to.firstName, recipientEmail: to.email, message: WISHES[theme], sendOn: dateAt(day) },
      ...{ status: isRedeemed ? 'redeemed' : 'sent', redeemedById: isRedeemed ? to.id : null, redeemedAt, createdAt },
    })
    payments.ofGiftCard({ id, guestId: from.id, amountMinor, createdAt }, cardId)
    mails.ofGiftCard(to, { from, code, amountMinor, message: WISHES[theme], sentAt: `${dateAt(day)}T15:02:00Z` })
    if (redeemedAt !== null) credit(to.id, amountMinor, 'gift-card', id, redeemedAt)
  }

  return {
    ofStay(booking: WrittenBooking): void {
      const { stay } = booking
      if (stay.cancelledDay !== null || stay.to >= 0) return
      points(stay.guestId, pointsFor(booking), 'stay', booking.id, `${dateAt(stay.to)}T12:00:00Z`)
    },
    /** All accounts at once: people give gift cards to each other. */
    ofAccounts(accounts: readonly PersonFacts[], cardOf: (userId: number) => number): void {
      accounts.forEach((person, i) => {
        points(person.id, WELCOME_POINTS, 'welcome', null, `${dateAt(person.joinedDay)}T12:00:00Z`)
        const giver = accounts[(i + 1) % accounts.length] as PersonFacts
        const draws = stream(seed, 'credit', person.id)
        if (giver !== person && i % 3 !== 2) gift(giver, cardOf(giver.id), person, i % 3 === 1)
        if (draws.chance(0.3)) credit(person.id, 2_000, 'goodwill', null, `${dateAt(-draws.integer(5, 90))}T10:05:00Z`)
      })
    },
  }
}
