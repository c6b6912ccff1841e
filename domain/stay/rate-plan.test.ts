import { describe, expect, it } from 'vitest'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { createBooking } from '../booking/create-booking'
import { createHold } from '../hold/create-hold'
import { createQuote } from '../pricing/create-quote'
import { viewTrip } from '../trip/view-trip'
import type { Stay } from './stay'

/** A room of a hotel that is sold in two ways. */
async function sold(village: Village) {
  const stay = await village.freeStay({ kind: 'hotel', isInstant: true })
  const roomTypeId = stay.roomTypeId!
  const [plain, full] = [987_654_321, 987_654_322]
  await village.act(async (db) => {
    await db.booking.updateMany({ where: { roomTypeId }, data: { ratePlanId: null } })
    await db.ratePlan.deleteMany({ where: { roomTypeId } })
    const common = { roomTypeId, meal: 'room-only', payment: 'now' }
    await db.ratePlan.create({
      data: { ...common, id: plain, name: 'Room only, non-refundable', percent: 100, isRefundable: false },
    })
    await db.ratePlan.create({
      data: { ...common, id: full, name: 'Full board', meal: 'full-board', percent: 133, isRefundable: true },
    })
  })
  return { stay, plain, full }
}

const quote = (village: Village, stay: Stay) => createQuote(village.as(), stay)

describe('a room that is sold in several ways', () => {
  it('comes under its plainest plan when none is asked for', async () => {
    const village = await openVillage()
    const { stay, plain } = await sold(village)
    const [asked, unasked] = [
      await quote(village, { ...stay, ratePlanId: plain }),
      await quote(village, { ...stay, ratePlanId: null }),
    ]
    expect(unasked).toEqual(asked)
    expect(unasked.stay.ratePlanId).toBe(plain)
    expect(unasked.cancellationPolicy).toBe('non-refundable')
  })

  it('costs the share of its plan in whole units, night by night', async () => {
    const village = await openVillage()
    const { stay, full } = await sold(village)
    const room = await village.db.roomType.findUniqueOrThrow({ where: { id: stay.roomTypeId! } })
    const rate = Math.round((room.basePriceMinor * 1.33) / 100) * 100
    await village.act(async (db) => {
      await db.roomType.update({ where: { id: room.id }, data: { basePriceMinor: rate } })
    })
    const dearer = await quote(village, { ...stay, ratePlanId: null })
    await village.act(async (db) => {
      await db.roomType.update({ where: { id: room.id }, data: { basePriceMinor: room.basePriceMinor } })
    })
    expect((await quote(village, { ...stay, ratePlanId: full })).breakdown).toEqual(dearer.breakdown)
  })

  it('keeps plan, ages and policy from the hold to the trip', async () => {
    const village = await openVillage()
    const { stay, full } = await sold(village)
    const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
    await village.act(async (db) => {
      await db.listing.update({ where: { id: stay.listingId }, data: { childrenAllowed: true } })
      await db.roomType.update({ where: { id: stay.roomTypeId! }, data: { maxGuests: 4 } })
    })
    const wish = { ...stay, ratePlanId: full, children: 2, childAges: [4, 9], source: 'typed' as const }
    const { code: holdCode } = await createHold(village.as(guestId), wish)
    const outcome = await createBooking(village.as(guestId), { holdCode, cardId })
    const trip = await viewTrip(village.as(guestId), { code: (outcome as { code: string }).code })
    expect(trip).toMatchObject({ status: 'confirmed', ratePlanName: 'Full board', childAges: [4, 9] })
    expect(trip.cancellationPolicy).not.toBe('non-refundable')
  })

  it('is refused under a plan of another room', async () => {
    const village = await openVillage()
    const { stay } = await sold(village)
    await expect(quote(village, { ...stay, ratePlanId: 5 })).rejects.toMatchObject({
      code: 'invalid-input',
      what: 'This room is not sold in this way',
    })
  })
})
