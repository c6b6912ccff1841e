import { describe, expect, it } from 'vitest'
import { parsePlan } from '@/fault-injection/plan'
import { addDays } from '@/lib/calendar-date'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { createBooking } from '../booking/create-booking'
import { viewCheckout } from '../checkout/view-checkout'
import { createQuote } from '../pricing/create-quote'
import { changeHold } from './change-hold'
import { createHold } from './create-hold'

async function held(village: Village, where: Parameters<Village['freeStay']>[0] = { isInstant: true }) {
  const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
  const stay = await village.freeStay(where)
  const { code } = await createHold(village.as(guestId), { ...stay, source: 'typed' })
  return { guestId, cardId, stay, code }
}

describe('a hold', () => {
  it('keeps the total of the quote and counts down a quarter of an hour', async () => {
    const village = await openVillage()
    const { guestId, stay, code } = await held(village)
    const { breakdown } = await createQuote(village.as(guestId), stay)
    await village.advance(60)
    const checkout = await viewCheckout(village.as(guestId), { code })
    expect(checkout).toMatchObject({ status: 'active', secondsLeft: 14 * 60, stay, earlierTotalMinor: null })
    expect(checkout.breakdown).toEqual(breakdown)
    expect(checkout.cards.length).toBeGreaterThan(0)
    await village.advance(14 * 60)
    expect(await viewCheckout(village.as(guestId), { code })).toMatchObject({ status: 'expired', secondsLeft: 0 })
    expect((await village.db.hold.findUniqueOrThrow({ where: { code } })).status).toBe('expired')
  })

  it('is charged as the checkout says after the host has changed the price, and the lines of the booking still add up', async () => {
    const village = await openVillage()
    const { guestId, cardId, stay, code } = await held(village)
    const first = await viewCheckout(village.as(guestId), { code })
    const raise = (percent: number) =>
      village.act(async (db) => {
        const listing = await db.listing.findUniqueOrThrow({ where: { id: stay.listingId } })
        const basePriceMinor = Math.round((listing.basePriceMinor * (100 + percent)) / 10_000) * 100
        await db.listing.update({ where: { id: stay.listingId }, data: { basePriceMinor } })
      })
    await raise(20)
    const second = await viewCheckout(village.as(guestId), { code })
    expect(second.earlierTotalMinor).toBe(first.breakdown.totalMinor)
    expect(second.breakdown.totalMinor).toBeGreaterThan(first.breakdown.totalMinor)
    await raise(50)
    await createBooking(village.as(guestId), { holdCode: code, cardId })
    const booking = await village.db.booking.findFirstOrThrow({ where: { hold: { code } }, include: { intents: true } })
    expect(booking.totalMinor).toBe(second.breakdown.totalMinor)
    expect(booking.intents[0]!.amountMinor).toBe(second.breakdown.totalMinor)
    const fees = booking.cleaningFeeMinor + booking.extraGuestFeeMinor + booking.petFeeMinor + booking.serviceFeeMinor
    expect(booking.nightsMinor - booking.discountMinor + fees + booking.taxMinor).toBe(booking.totalMinor)
  })

  it('takes other dates and guests at the checkout, and refuses those that can not be', async () => {
    const village = await openVillage()
    const { guestId, code } = await held(village, { isInstant: true, childrenAllowed: true })
    const change = (over: object) => changeHold(village.as(guestId), { code, source: 'typed', ...over })
    await change({ infants: 1 })
    const { quotedTotalMinor, infants } = await village.db.hold.findUniqueOrThrow({ where: { code } })
    expect(infants).toBe(1)
    expect((await viewCheckout(village.as(guestId), { code })).breakdown.totalMinor).toBe(quotedTotalMinor)
    await expect(change({ adults: 30 })).rejects.toMatchObject({ code: 'conflict' })
    await expect(change({ checkIn: '2027-02-30' })).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(change({ checkIn: '2027-03-01' })).rejects.toMatchObject({ what: 'The check-in date is in the past' })
    expect((await village.db.hold.findUniqueOrThrow({ where: { code } })).quotedTotalMinor).toBe(quotedTotalMinor)
  })

  it('is somebody’s: others can not see it, a visitor has to log in, and a host can not book their own place', async () => {
    const village = await openVillage()
    const { stay, code } = await held(village)
    const { guestId: other } = await village.guestWithCard({ behaviour: 'declined' })
    await expect(viewCheckout(village.as(other), { code })).rejects.toMatchObject({ code: 'not-found' })
    await expect(changeHold(village.as(other), { code, source: 'typed' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(createHold(village.as(), { ...stay, source: 'typed' })).rejects.toMatchObject({ code: 'unauthorized' })
    const { hostId } = await village.db.listing.findUniqueOrThrow({ where: { id: stay.listingId } })
    await expect(createHold(village.as(hostId), { ...stay, source: 'typed' })).rejects.toMatchObject({
      what: 'This is your own place',
    })
  })

  it('of the last room keeps the next guest out, and lets the guest’s own second one in', async () => {
    const village = await openVillage()
    const { guestId, stay } = await held(village, { kind: 'hotel' })
    const { guestId: other } = await village.guestWithCard({ behaviour: 'declined' })
    const { quantity } = await village.db.roomType.findUniqueOrThrow({ where: { id: stay.roomTypeId! } })
    const rooms = (count: number) => ({ ...stay, rooms: count, source: 'typed' as const })
    await expect(createHold(village.as(other), rooms(quantity))).rejects.toMatchObject({
      what: 'There are not enough free rooms on these dates',
    })
    await expect(createHold(village.as(guestId), rooms(1))).resolves.toHaveProperty('code')
    const noRoom = { ...stay, roomTypeId: null, source: 'typed' as const }
    await expect(createHold(village.as(other), noRoom)).rejects.toMatchObject({ what: 'No room has been chosen' })
  })
})

it('keeps typed dates as they are while picked ones are moved on their way', async () => {
  const plan = parsePlan({ version: 1, plan: [{ id: 'r1', fault: 'cal-tz-off-by-one' }] })
  const village = await openVillage({ plan })
  const { guestId } = await village.guestWithCard({ behaviour: 'ok' })
  const stay = await village.freeStay({ isInstant: true })
  const typed = await createHold(village.as(guestId), { ...stay, source: 'typed' })
  const nights = async ({ code }: { code: string }) => (await viewCheckout(village.as(guestId), { code })).stay.checkIn
  expect(await nights(typed)).toBe(stay.checkIn)
  const dayAfter = { ...stay, checkIn: addDays(stay.checkIn, 1), checkOut: addDays(stay.checkOut, 1) }
  expect(await nights(await createHold(village.as(guestId), { ...dayAfter, source: 'calendar' }))).toBe(stay.checkIn)
})
