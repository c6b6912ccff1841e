import { operation, type OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { stayRefusal } from '../availability/check-availability'
import { refusalError } from '../availability/refusal'
import { findOwnHold, requireRunningHold } from '../hold/find-own-hold'
import { columnsOf, stayOf } from '../hold/hold-stay'
import { enqueueJob } from '../jobs/enqueue-job'
import { priceHold } from '../checkout/price-hold'
import { bookCredit } from '../credit/credit-balance'
import { newIntent, requireOwnCard } from '../payment/new-intent'
import type { PaymentSchedule } from '../payment/payment-plan'
import type { Breakdown } from '../pricing/breakdown'
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
 * Step one of a booking: looks once more whether the nights are free, and writes the booking with its price and the payment that it waits for (none when nothing is
 * to be paid now). Coupon and credit are used up from here on.
 * The guest pays the total that the hold says; when prices moved since, the difference goes to the line of the nights, so that the lines add up.
 */
export const reserveBooking = operation<Reservation, { bookingId: number; intentId: number | null }>(
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
    const { guestId } = hold
    await requireOwnCard(ctx, guestId, cardId)
    const stay = stayOf(hold)
    const place = await loadPlace(ctx, stay)
    await ctx.point('availability', { listingId: stay.listingId, checkIn: stay.checkIn, checkOut: stay.checkOut })
    const refusal = await stayRefusal(ctx, place, stay, { exceptHoldId: hold.id })
    if (refusal) throw refusalError(refusal)
    const { breakdown: price, coupon, plan, schedules } = await priceHold(ctx, place, stay, hold)
    if (coupon?.problem) throw refusalError(coupon.problem)
    const moved = hold.quotedTotalMinor - price.totalMinor
    // With a coupon or credit the difference could be anything: the guest looks again.
    if (moved !== 0 && (hold.couponId !== null || hold.usesCredit)) throw priceHasChanged(hold.quotedTotalMinor)
    const bookingId = ctx.newId('Booking')
    await ctx.db.booking.create({
      data: {
        ...columnsOf(stay),
        id: bookingId,
        code: `LK${ctx.newCode('booking', 6)}`,
        guestId,
        holdId: hold.id,
        status: 'pending',
        nightsMinor: price.nightsMinor + moved,
        discountMinor: price.discountMinor,
        cleaningFeeMinor: price.cleaningFeeMinor,
        extraGuestFeeMinor: price.extraGuestFeeMinor,
        petFeeMinor: price.petFeeMinor,
        serviceFeeMinor: price.serviceFeeMinor,
        taxMinor: price.taxMinor,
        couponMinor: price.couponMinor,
        creditMinor: price.creditMinor,
        totalMinor: hold.quotedTotalMinor,
        currency: price.currency,
        paymentPlan: plan,
        cancellationPolicy: placePolicy(place.listing, place.roomType, place.ratePlan),
        noteToHost: noteToHost === '' ? null : noteToHost,
        createdAt: ctx.now,
      },
    })
    const { nowMinor, later } = scheduleWithin(schedules[plan], hold.quotedTotalMinor)
    const { currency } = price
    const intentId =
      nowMinor > 0 ? await newIntent(ctx, { guestId, bookingId, cardId, amountMinor: nowMinor, currency }) : null
    if (later)
      await ctx.db.paymentDue.create({
        data: { id: ctx.newId('PaymentDue'), bookingId, cardId, ...later, status: 'due' },
      })
    await useUp(ctx, { guestId, bookingId, couponId: hold.couponId, price })
    await ctx.db.hold.update({ where: { id: hold.id }, data: { status: 'used' } })
    const dueAt = [hold.expiresAt, addSeconds(ctx.now, PAYMENT_MINUTES * 60)].sort().at(-1)!
    await enqueueJob(ctx, { kind: 'hold.expire', dueAt, payload: { holdId: hold.id } })
    return { bookingId, intentId }
  },
)

/** The parts of a total that the page has said, where the price has moved a little since. */
function scheduleWithin(
  { nowMinor, later }: PaymentSchedule,
  totalMinor: number,
): Pick<PaymentSchedule, 'nowMinor' | 'later'> {
  if (nowMinor === 0) return { nowMinor: 0, later: later && { ...later, amountMinor: totalMinor } }
  if (!later) return { nowMinor: totalMinor, later: null }
  const first = Math.ceil(totalMinor / 2)
  return { nowMinor: first, later: { ...later, amountMinor: totalMinor - first } }
}

/** Writes down that coupon and credit are used; `failBooking` and a cancellation undo it. */
async function useUp(
  ctx: OperationContext,
  {
    guestId,
    bookingId,
    couponId,
    price,
  }: { guestId: number; bookingId: number; couponId: number | null; price: Breakdown },
): Promise<void> {
  const { couponMinor, creditMinor } = price
  if (couponId !== null && couponMinor > 0)
    await ctx.db.couponUse.create({
      data: { id: ctx.newId('CouponUse'), couponId, guestId, bookingId, amountMinor: couponMinor, createdAt: ctx.now },
    })
  await bookCredit(ctx, { userId: guestId, amountMinor: -creditMinor, reason: 'stay', bookingId })
}

const priceHasChanged = (seen: number) =>
  new StaytwinError('conflict', {
    what: 'The price has changed while you were paying',
    seen,
    fix: 'Look at the new total and confirm again. Nothing was charged.',
  })
