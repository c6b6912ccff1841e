import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { stayRefusal } from '../availability/check-availability'
import { refusalError } from '../availability/refusal'
import { findOwnHold, requireRunningHold } from '../hold/find-own-hold'
import { columnsOf, stayOf } from '../hold/hold-stay'
import { enqueueJob } from '../jobs/enqueue-job'
import { pricePlace } from '../pricing/price-place'
import { addSeconds } from '@/lib/instant'
import { loadPlace } from '../stay/load-place'
import { placePolicy } from './place-policy'

export interface Reservation {
  holdCode: string
  cardId: number
  noteToHost: string
  /** The hold was used before and this order must not know it. */
  isRepeat: boolean
}

/** A payment that is not done after this time lets the nights go. */
const PAYMENT_MINUTES = 15

/**
 * Step one of a booking: looks once more whether the nights are free, and writes the booking with its price and the payment that it waits for.
 * The guest pays the total that the hold says; when prices moved since, the difference goes to the line of the nights, so that the lines add up.
 */
export const reserveBooking = operation<Reservation, { bookingId: number; intentId: number }>(
  {
    name: 'booking.reserve',
    kind: 'write',
    entity: (args) => `hold:${args.holdCode}`,
    logArgs: ({ holdCode, cardId }) => ({ holdCode, cardId }),
    logResult: (ids) => ids,
  },
  async (ctx, { holdCode, cardId, noteToHost, isRepeat }) => {
    const hold = await findOwnHold(ctx, holdCode)
    if (!(isRepeat && hold.status === 'used')) requireRunningHold(ctx, hold)
    const card = await ctx.db.paymentCard.findUnique({ where: { id: cardId } })
    if (card?.userId !== hold.guestId)
      throw new StaytwinError('not-found', {
        what: 'There is no such card',
        seen: cardId,
        fix: 'Choose one of your cards.',
      })
    const stay = stayOf(hold)
    const place = await loadPlace(ctx, stay)
    await ctx.point('availability', { listingId: stay.listingId, checkIn: stay.checkIn, checkOut: stay.checkOut })
    const refusal = await stayRefusal(ctx, place, stay, { exceptHoldId: hold.id })
    if (refusal) throw refusalError(refusal)
    const price = await pricePlace(ctx, place, stay)
    const moved = hold.quotedTotalMinor - price.totalMinor
    const bookingId = ctx.newId('Booking')
    await ctx.db.booking.create({
      data: {
        ...columnsOf(stay),
        id: bookingId,
        code: `LK${ctx.newCode('booking', 6)}`,
        guestId: hold.guestId,
        holdId: hold.id,
        status: 'pending',
        nightsMinor: price.nightsMinor + moved,
        discountMinor: price.discountMinor,
        cleaningFeeMinor: price.cleaningFeeMinor,
        extraGuestFeeMinor: price.extraGuestFeeMinor,
        petFeeMinor: price.petFeeMinor,
        serviceFeeMinor: price.serviceFeeMinor,
        taxMinor: price.taxMinor,
        totalMinor: hold.quotedTotalMinor,
        currency: price.currency,
        cancellationPolicy: placePolicy(place.listing, place.roomType, place.ratePlan),
        noteToHost: noteToHost === '' ? null : noteToHost,
        createdAt: ctx.now,
      },
    })
    const intentId = ctx.newId('PaymentIntent')
    await ctx.db.paymentIntent.create({
      data: {
        id: intentId,
        reference: `pi_${ctx.newCode('intent', 16).toLowerCase()}`,
        guestId: hold.guestId,
        bookingId,
        cardId,
        amountMinor: hold.quotedTotalMinor,
        currency: price.currency,
        status: 'created',
        createdAt: ctx.now,
      },
    })
    await ctx.db.hold.update({ where: { id: hold.id }, data: { status: 'used' } })
    const dueAt = [hold.expiresAt, addSeconds(ctx.now, PAYMENT_MINUTES * 60)].sort().at(-1)!
    await enqueueJob(ctx, { kind: 'hold.expire', dueAt, payload: { holdId: hold.id } })
    return { bookingId, intentId }
  },
)
