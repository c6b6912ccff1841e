import { describe, expect, it } from 'vitest'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { listingCalendar } from '../listing/listing-calendar'
import { createHold } from '../hold/create-hold'
import { viewTrip } from '../trip/view-trip'
import { createBooking } from './create-booking'

const hold = async (village: Village, guestId: number, stay: Awaited<ReturnType<Village['freeStay']>>) =>
  (await createHold(village.as(guestId), { ...stay, source: 'typed' })).code

describe('a booking with a card that works', () => {
  it('is confirmed, charged once for the total of the checkout, and closes its nights', async () => {
    const village = await openVillage()
    const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
    const stay = await village.freeStay({ isInstant: true })
    const holdCode = await hold(village, guestId, stay)
    const held = await village.db.hold.findUniqueOrThrow({ where: { code: holdCode } })
    const outcome = await createBooking(village.as(guestId), { holdCode, cardId, noteToHost: '  <b>Hello</b> ' })
    expect(outcome.kind).toBe('confirmed')
    const booking = await village.db.booking.findFirstOrThrow({
      where: { holdId: held.id },
      include: { intents: { include: { captures: true } } },
    })
    expect(booking).toMatchObject({
      ...stay,
      status: 'confirmed',
      totalMinor: held.quotedTotalMinor,
      noteToHost: '<b>Hello</b>',
    })
    expect(booking.code).toMatch(/^LK[A-Z2-9]{6}$/)
    const parts = booking.nightsMinor - booking.discountMinor + booking.cleaningFeeMinor + booking.extraGuestFeeMinor
    expect(parts + booking.petFeeMinor + booking.serviceFeeMinor + booking.taxMinor).toBe(booking.totalMinor)
    expect(booking.intents.flatMap(({ captures }) => captures.map(({ amountMinor }) => amountMinor))).toEqual([
      held.quotedTotalMinor,
    ])
    const { closed } = await listingCalendar(village.as(), {
      ...{ listingId: stay.listingId, rooms: 1 },
      from: stay.checkIn,
      to: stay.checkOut,
    })
    expect(closed).toHaveLength(4)
  })

  it('sends a confirmation and a receipt within two minutes, and never a second pair when the provider reports the payment', async () => {
    const village = await openVillage()
    const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
    const holdCode = await hold(village, guestId, await village.freeStay({ isInstant: true }))
    const outcome = await createBooking(village.as(guestId), { holdCode, cardId })
    await village.advance(25)
    const booking = await village.db.booking.findUniqueOrThrow({ where: { code: (outcome as { code: string }).code } })
    const kinds = async () =>
      (await village.db.mail.findMany({ where: { bookingId: booking.id } })).map(({ kind }) => kind)
    expect(await kinds()).toEqual([])
    await village.advance(3600)
    expect((await kinds()).sort()).toEqual(['booking-confirmed', 'receipt'])
  })

  it('answers a repeated confirmation with the same booking', async () => {
    const village = await openVillage()
    const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
    const holdCode = await hold(village, guestId, await village.freeStay({ isInstant: true }))
    const first = await createBooking(village.as(guestId), { holdCode, cardId })
    expect(await createBooking(village.as(guestId), { holdCode, cardId })).toEqual(first)
    expect(
      await village.db.paymentCapture.count({ where: { intent: { booking: { hold: { code: holdCode } } } } }),
    ).toBe(1)
  })
})

describe('a booking that can not be', () => {
  it.each([
    ['declined', 'declined this card'],
    ['insufficient-funds', 'not enough money'],
    ['expired', 'expired'],
  ])(
    'fails with a card that is %s, charges nothing, and leaves the checkout open for another card',
    async (behaviour, words) => {
      const village = await openVillage()
      const { guestId, cardId } = await village.guestWithCard({ behaviour })
      const stay = await village.freeStay({ isInstant: true })
      const holdCode = await hold(village, guestId, stay)
      const outcome = await createBooking(village.as(guestId), { holdCode, cardId })
      expect(outcome).toMatchObject({ kind: 'declined', reason: expect.stringContaining(words) as string })
      const { status, bookings } = await village.db.hold.findUniqueOrThrow({
        where: { code: holdCode },
        include: { bookings: { include: { intents: { include: { captures: true } } } } },
      })
      expect(status).toBe('active')
      expect(bookings).toMatchObject([
        { status: 'failed', intents: [{ status: 'failed', failure: behaviour, captures: [] }] },
      ])
      await expect(hold(village, guestId, stay)).resolves.toMatch(/^[A-Z2-9]{10}$/)
    },
  )

  it('is refused when somebody else took the nights, and nothing is charged', async () => {
    const village = await openVillage()
    const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
    const stay = await village.freeStay({ isInstant: true })
    const holdCode = await hold(village, guestId, stay)
    const rival = await village.guestWithCard({ behaviour: 'declined' })
    await expect(hold(village, rival.guestId, stay)).rejects.toMatchObject({ code: 'conflict' })
    await village.advance(15 * 60)
    await hold(village, rival.guestId, stay)
    await expect(createBooking(village.as(guestId), { holdCode, cardId })).rejects.toMatchObject({
      code: 'conflict',
      what: 'Your time for this checkout has run out',
    })
    expect(await village.db.booking.count({ where: { hold: { code: holdCode } } })).toBe(0)
  })

  it('is unknown for a hold or a card of somebody else', async () => {
    const village = await openVillage()
    const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
    const other = await village.guestWithCard({ behaviour: 'declined' })
    const holdCode = await hold(village, guestId, await village.freeStay({ isInstant: true }))
    const order = createBooking(village.as(other.guestId), { holdCode, cardId: other.cardId })
    await expect(order).rejects.toMatchObject({ code: 'not-found' })
    const withForeignCard = createBooking(village.as(guestId), { holdCode, cardId: other.cardId })
    await expect(withForeignCard).rejects.toMatchObject({ code: 'not-found' })
    await expect(createBooking(village.as(), { holdCode, cardId })).rejects.toMatchObject({ code: 'unauthorized' })
  })
})

describe('a booking whose host answers requests', () => {
  it('is a request until the host answers, and is charged only then', async () => {
    const village = await openVillage()
    const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
    const holdCode = await hold(village, guestId, await village.freeStay({ isInstant: false }))
    const outcome = await createBooking(village.as(guestId), { holdCode, cardId })
    expect(outcome.kind).toBe('requested')
    const { code } = outcome as { code: string }
    expect(await viewTrip(village.as(guestId), { code })).toMatchObject({
      status: 'requested',
      payments: [{ kind: 'authorisation' }],
    })
    await village.advance(19 * 60)
    expect((await viewTrip(village.as(guestId), { code })).status).toBe('requested')
    await village.advance(3 * 3600)
    const trip = await viewTrip(village.as(guestId), { code })
    expect([trip.status, trip.payments.map(({ kind }) => kind)]).toEqual(
      trip.status === 'confirmed' ? ['confirmed', ['charge']] : ['declined', ['failed']],
    )
  })

  it('is declined, without a charge, when the host has closed the nights meanwhile', async () => {
    const village = await openVillage()
    const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok' })
    const stay = await village.freeStay({ isInstant: false })
    const holdCode = await hold(village, guestId, stay)
    const { code } = (await createBooking(village.as(guestId), { holdCode, cardId })) as { code: string }
    await village.act(async (db) => {
      const nights = { fromDate: stay.checkIn, toDate: stay.checkOut, reason: 'owner' }
      await db.calendarBlock.create({ data: { id: 7, listingId: stay.listingId, quantity: 1, ...nights } })
    })
    await village.advance(95 * 60)
    const trip = await viewTrip(village.as(guestId), { code })
    expect(trip).toMatchObject({
      status: 'declined',
      cancelledBy: 'host',
      payments: [{ statusLabel: 'Released, not charged' }],
    })
    const booking = await village.db.booking.findUniqueOrThrow({
      where: { code },
      include: { intents: { include: { captures: true } } },
    })
    expect(booking.intents).toMatchObject([{ status: 'cancelled', captures: [] }])
    expect(await village.db.mail.count({ where: { bookingId: booking.id, kind: 'booking-declined' } })).toBe(1)
  })
})
