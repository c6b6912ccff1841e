import { describe, expect, it } from 'vitest'
import type { PaymentPlan } from '../payment/payment-plan'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { addDays } from '@/lib/calendar-date'
import { cancelBooking } from '../booking/cancel-booking'
import { createBooking } from '../booking/create-booking'
import { payDue } from '../booking/pay-due'
import { changeCard } from '../card/change-card'
import { listCards } from '../card/list-cards'
import { applyCoupon } from '../coupon/apply-coupon'
import { creditBalance } from '../credit/credit-balance'
import { changeHold } from '../hold/change-hold'
import { createHold } from '../hold/create-hold'
import { viewReceipt } from '../receipt/view-receipt'
import { viewTrip } from '../trip/view-trip'
import { viewCheckout } from './view-checkout'

const FREE = { isInstant: true, cancellationPolicy: 'moderate' }
const CREDIT_ID = 77

interface Wish {
  coupon?: Partial<{ percent: number; isFirstStay: boolean; validTo: string }>
  creditMinor?: number
  plan?: PaymentPlan
  card?: string
}

/** A checkout of a guest with a coupon AUTUMN, with so much credit, and with the way to pay chosen. */
async function checkout(village: Village, { coupon, creditMinor = 0, plan, card = 'ok' }: Wish = {}) {
  const { guestId, cardId } = await village.guestWithCard({ behaviour: card })
  const stay = await village.freeStay(FREE)
  await village.act(async (db) => {
    await db.listing.update({ where: { id: stay.listingId }, data: { hasPayLater: true } })
    await db.creditEntry.deleteMany({ where: { userId: guestId } })
    const createdAt = '2027-03-01T00:00:00Z'
    if (creditMinor > 0)
      await db.creditEntry.create({
        data: { id: CREDIT_ID, userId: guestId, amountMinor: creditMinor, reason: 'goodwill', createdAt },
      })
    const terms = { percent: 10, isFirstStay: false, validFrom: '2027-01-01', validTo: '2027-12-31', ...coupon }
    await db.coupon.create({ data: { id: 5, code: 'AUTUMN', name: 'Autumn', ...terms } })
  })
  const guest = village.as(guestId)
  const { code } = await createHold(guest, { ...stay, source: 'typed' })
  if (coupon) await applyCoupon(guest, { holdCode: code, code: ' autumn ' })
  if (creditMinor > 0) await changeHold(guest, { code, source: 'typed', usesCredit: true })
  if (plan) await changeHold(guest, { code, source: 'typed', paymentPlan: plan })
  return { guest, guestId, cardId, stay, code, view: await viewCheckout(guest, { code }) }
}

async function booked(village: Village, wish: Wish) {
  const all = await checkout(village, wish)
  const outcome = await createBooking(all.guest, { holdCode: all.code, cardId: all.cardId })
  if (outcome.kind !== 'confirmed') throw new Error(`not booked: ${JSON.stringify(outcome)}`)
  const booking = await village.db.booking.findUniqueOrThrow({ where: { code: outcome.code } })
  const captured = async () => {
    const rows = await village.db.paymentCapture.findMany({
      where: { intent: { bookingId: booking.id } },
      orderBy: { createdAt: 'asc' },
    })
    return rows.map(({ amountMinor }) => amountMinor)
  }
  return { ...all, booking, captured }
}

describe('a stay with coupon and credit', () => {
  it('is charged what the checkout says, and its lines add up', async () => {
    const village = await openVillage()
    const { guest, guestId, booking, captured, view } = await booked(village, { coupon: {}, creditMinor: 2_500 })
    const { nightsMinor, discountMinor, couponMinor, creditMinor, totalMinor } = booking
    expect([couponMinor, creditMinor]).toEqual([Math.round((nightsMinor - discountMinor) / 10), 2_500])
    const fees = booking.cleaningFeeMinor + booking.extraGuestFeeMinor + booking.petFeeMinor + booking.serviceFeeMinor
    expect(nightsMinor - discountMinor + fees + booking.taxMinor - couponMinor - creditMinor).toBe(totalMinor)
    expect([await captured(), view.breakdown.totalMinor]).toEqual([[totalMinor], totalMinor])
    expect(await creditBalance(guest, guestId)).toBe(0)
    const receipt = await viewReceipt(guest, { code: booking.code })
    expect(receipt).toMatchObject({ number: `RC-${booking.code}`, breakdown: { couponMinor, creditMinor, totalMinor } })
  })

  it('gives both back when it is cancelled in time, and the coupon can be used again', async () => {
    const village = await openVillage()
    const { guest, guestId, booking, stay } = await booked(village, { coupon: {}, creditMinor: 2_500 })
    expect(await cancelBooking(guest, { code: booking.code })).toMatchObject({ refundMinor: booking.totalMinor })
    expect(await creditBalance(guest, guestId)).toBe(2_500)
    const { code } = await createHold(guest, { ...stay, source: 'typed' })
    await expect(applyCoupon(guest, { holdCode: code, code: 'AUTUMN' })).resolves.toMatchObject({
      offMinor: booking.couponMinor,
    })
  })

  it('takes neither when the bank declines, and leaves no trace of the attempt beside it', async () => {
    const village = await openVillage()
    const { guest, guestId, cardId, code } = await checkout(village, {
      coupon: {},
      creditMinor: 2_500,
      card: 'declined',
    })
    expect(await createBooking(guest, { holdCode: code, cardId })).toMatchObject({ kind: 'declined' })
    expect(await creditBalance(guest, guestId)).toBe(2_500)
    expect(await village.db.couponUse.count({ where: { couponId: 5 } })).toBe(0)
    expect(await village.db.creditEntry.count({ where: { userId: guestId } })).toBe(1)
  })

  it('is paid by credit alone when there is enough of it, without a payment', async () => {
    const village = await openVillage()
    const { booking, captured } = await booked(village, { creditMinor: 10_000_000 })
    expect([booking.status, booking.totalMinor, await captured()]).toEqual(['confirmed', 0, []])
    expect(await village.db.paymentIntent.count({ where: { bookingId: booking.id } })).toBe(0)
  })

  it('refuses a code that does not exist, and a coupon a second time', async () => {
    const village = await openVillage()
    const { guest, guestId, cardId, code } = await checkout(village, { coupon: {} })
    await expect(applyCoupon(guest, { holdCode: code, code: 'NOPE' })).rejects.toMatchObject({
      what: 'This coupon code does not exist',
    })
    await createBooking(guest, { holdCode: code, cardId })
    const next = await village.freeStay(FREE, '2027-08-01')
    const { code: second } = await createHold(village.as(guestId), { ...next, source: 'typed' })
    await expect(applyCoupon(guest, { holdCode: second, code: 'AUTUMN' })).rejects.toMatchObject({
      what: 'You have used AUTUMN already',
    })
  })
})

describe('a stay that is paid in two halves', () => {
  it('is charged half now and half a week before check-in, and never again', async () => {
    const village = await openVillage()
    const { guest, stay, booking, captured } = await booked(village, { plan: 'split' })
    const half = Math.ceil(booking.totalMinor / 2)
    expect(await captured()).toEqual([half])
    const trip = () => viewTrip(guest, { code: booking.code })
    const dueOn = addDays(stay.checkIn, -7)
    expect((await trip()).paying).toMatchObject({
      paidMinor: half,
      due: { amountMinor: booking.totalMinor - half, dueOn },
    })
    await advanceTo(village, `${dueOn}T09:00:00Z`)
    expect(await captured()).toEqual([half, booking.totalMinor - half])
    expect((await trip()).paying).toMatchObject({ paidMinor: booking.totalMinor, due: null })
    await village.advance(5 * 86_400)
    expect(await captured()).toHaveLength(2)
    expect((await trip()).status).toBe('confirmed')
  })

  it('gives back only what was paid when it is cancelled, and charges nothing more', async () => {
    const village = await openVillage()
    const { guest, booking, captured } = await booked(village, { plan: 'split' })
    const half = Math.ceil(booking.totalMinor / 2)
    expect(await cancelBooking(guest, { code: booking.code })).toMatchObject({ refundMinor: half })
    await village.advance(70 * 86_400)
    expect(await captured()).toEqual([half])
    expect(await village.db.paymentDue.findFirst({ where: { bookingId: booking.id } })).toMatchObject({
      status: 'cancelled',
    })
  })
})

describe('a stay that is paid later', () => {
  it('is confirmed without a charge, and the guest can pay before the day with another card', async () => {
    const village = await openVillage()
    const { guest, booking, captured } = await booked(village, { plan: 'later' })
    expect(await captured()).toEqual([])
    const challenged = (
      await village.db.paymentCard.findFirstOrThrow({
        where: { userId: booking.guestId, needsChallenge: true },
      })
    ).id
    expect(await payDue(guest, { code: booking.code, cardId: challenged })).toEqual({ kind: 'paid' })
    expect(await captured()).toEqual([booking.totalMinor])
    await expect(payDue(guest, { code: booking.code, cardId: challenged })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is cancelled after the bank has refused twice, with a mail each time', async () => {
    const village = await openVillage()
    const { guest, stay, booking, captured } = await booked(village, { plan: 'later', card: 'insufficient-funds' })
    const trip = () => viewTrip(guest, { code: booking.code })
    const dueOn = (await trip()).paying.due!.dueOn
    await advanceTo(village, `${dueOn}T12:00:00Z`)
    expect((await trip()).paying.due).toMatchObject({ isRefused: true })
    await village.advance(2 * 86_400)
    expect(await trip()).toMatchObject({ status: 'cancelled', cancelledBy: 'system', refundMinor: 0 })
    expect(await captured()).toEqual([])
    const kinds = (
      await village.db.mail.findMany({ where: { bookingId: booking.id }, orderBy: { sentAt: 'asc' } })
    ).map(({ kind }) => kind)
    expect(kinds).toEqual(['booking-confirmed', 'payment-failed', 'booking-cancelled'])
    expect(stay.checkIn > dueOn).toBe(true)
  })

  it('is refused at once with a card that the bank will not keep', async () => {
    const village = await openVillage()
    const { guest, cardId, code } = await checkout(village, { plan: 'later', card: 'declined' })
    expect(await createBooking(guest, { holdCode: code, cardId })).toMatchObject({ kind: 'declined' })
    expect(await village.db.paymentDue.count()).toBe(0)
  })

  it('keeps its card until it is paid', async () => {
    const village = await openVillage()
    const { guest, cardId } = await booked(village, { plan: 'later' })
    await expect(changeCard(guest, { cardId, action: 'remove' })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('a room that is paid on arrival', () => {
  it('is confirmed without any payment, and takes neither coupon nor credit', async () => {
    const village = await openVillage()
    const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
    const guest = village.as(guestId)
    const stay = await village.freeStay({ kind: 'hotel', isInstant: true, cancellationPolicy: 'moderate' })
    await village.act(async (db) => {
      const data = { payment: 'at-property', isRefundable: true }
      await db.ratePlan.updateMany({ where: { roomTypeId: stay.roomTypeId! }, data })
      await db.coupon.create({
        data: { id: 5, code: 'AUTUMN', name: 'Autumn', percent: 10, validFrom: '2027-01-01', validTo: '2027-12-31' },
      })
    })
    const plan = await village.db.ratePlan.findFirstOrThrow({
      where: { roomTypeId: stay.roomTypeId! },
      orderBy: { percent: 'asc' },
    })
    const plain = await createHold(guest, { ...stay, source: 'typed' })
    expect((await viewCheckout(guest, plain)).paying.plan).toBe('now')
    const { code } = await createHold(guest, { ...stay, ratePlanId: plan.id, source: 'typed' })
    const { paying, breakdown } = await viewCheckout(guest, { code })
    expect([paying.plan, paying.schedules['at-property'].atPropertyMinor]).toEqual([
      'at-property',
      breakdown.totalMinor,
    ])
    await expect(applyCoupon(guest, { holdCode: code, code: 'AUTUMN' })).rejects.toMatchObject({ code: 'conflict' })
    expect(await createBooking(guest, { holdCode: code, cardId })).toMatchObject({ kind: 'confirmed' })
    const booking = await village.db.booking.findFirstOrThrow({ where: { hold: { code } }, include: { intents: true } })
    expect(booking).toMatchObject({ status: 'confirmed', paymentPlan: 'at-property', intents: [], creditMinor: 0 })
    expect(await cancelBooking(guest, { code: booking.code })).toMatchObject({ refundMinor: 0 })
  })
})

describe('the cards of a guest', () => {
  it('have one default, which goes to the next when it is removed; a removed one pays for nothing', async () => {
    const village = await openVillage()
    const { guestId } = await village.guestWithCard({ behaviour: 'ok' })
    const guest = village.as(guestId)
    const [first, second] = await listCards(guest)
    await changeCard(guest, { cardId: second!.id, action: 'make-default' })
    expect((await listCards(guest)).filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([second!.id])
    await changeCard(guest, { cardId: second!.id, action: 'remove' })
    const left = await listCards(guest)
    expect(left.map(({ id }) => id)).not.toContain(second!.id)
    expect(left.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([first!.id])
    const again = changeCard(guest, { cardId: second!.id, action: 'make-default' })
    await expect(again).rejects.toMatchObject({ code: 'not-found' })
  })
})

async function advanceTo(village: Village, at: string): Promise<void> {
  await village.advance((Date.parse(at) - Date.parse(village.as().now)) / 1000)
}
