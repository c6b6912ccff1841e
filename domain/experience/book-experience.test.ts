import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar-date'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { listMails } from '../mail/list-mails'
import { completeChallenge } from '../payment/complete-challenge'
import { listPayments } from '../payment/list-payments'
import { bookExperience, type PaidOrder } from './book-experience'
import { cancelExperience } from './cancel-experience'
import { experienceTotal } from './experience-order'
import { loadExperienceTrips } from './experience-trip'
import { loadSessions } from './load-sessions'
import { viewExperience } from './view-experience'
import { viewExperienceBooking } from './view-experience-booking'

/** A session in some days, with at least four seats left, and what two adults pay for it. */
async function freeOrder(village: Village, cardId: number, cancellationHours = 24): Promise<PaidOrder> {
  const rows = await village.db.experience.findMany({
    where: { isOnline: false, cancellationHours, maxGroup: { lte: 12 } },
    include: { slots: true, city: true },
    orderBy: { id: 'asc' },
  })
  for (const row of rows) {
    const { utcOffsetMinutes } = row.city
    const days = await loadSessions(
      village.as(),
      { utcOffsetMinutes, slots: row.slots },
      addDays(village.as().today, 12),
    )
    const session = days.flatMap(({ sessions }) => sessions).find(({ seatsLeft }) => seatsLeft >= 4)
    if (!session) continue
    const party = { adults: 2, children: 0 }
    const { slotId, date } = session
    return { experienceId: row.id, slotId, date, ...party, cardId, expectedMinor: experienceTotal(row, party) }
  }
  throw new Error('no session has four seats left')
}

async function prepared(card: { behaviour: string; needsChallenge?: boolean } = { behaviour: 'ok' }) {
  const village = await openVillage()
  const { guestId, cardId } = await village.guestWithCard(card)
  const order = await freeOrder(village, cardId)
  return { village, guestId, order, book: () => bookExperience(village.as(guestId), order) }
}

const seatsTaken = async (village: Village, { slotId, date }: PaidOrder) => {
  const rows = await village.db.experienceBooking.findMany({
    where: { slotId, date, status: { in: ['pending', 'confirmed'] } },
  })
  return rows.reduce((sum, { adults, children }) => sum + adults + children, 0)
}

describe('booking an experience', () => {
  it('takes the seats and the money once, writes mails, and stands under trips and payments', async () => {
    const { village, guestId, order, book } = await prepared()
    const before = await seatsTaken(village, order)
    const outcome = await book()
    if (outcome.kind !== 'confirmed') throw new Error(`expected a confirmation, got ${outcome.kind}`)
    expect(await book()).toEqual(outcome)
    expect(await seatsTaken(village, order)).toBe(before + 2)
    await village.advance(200)
    const { mails } = await listMails(village.as(guestId), {})
    expect(mails.filter(({ subject }) => subject.includes(outcome.code))).toHaveLength(2)
    const { lines } = await listPayments(village.as(guestId), {})
    expect(lines.filter(({ subject }) => subject.code === outcome.code)).toMatchObject([
      { kind: 'charge', amountMinor: order.expectedMinor, subject: { kind: 'experience', from: order.date } },
    ])
    const { upcoming } = await loadExperienceTrips(village.as(guestId))
    expect(upcoming.map(({ code }) => code)).toContain(outcome.code)
  })

  it('never sells more seats than there are, and says how many are left', async () => {
    const { village, guestId, order } = await prepared()
    const { seats } = await village.db.experienceSlot.findUniqueOrThrow({ where: { id: order.slotId } })
    const left = seats - (await seatsTaken(village, order))
    const price = order.expectedMinor / 2
    const many = { ...order, adults: left + 1, expectedMinor: price * (left + 1) }
    await expect(bookExperience(village.as(guestId), many)).rejects.toMatchObject({ code: 'conflict' })
    await bookExperience(village.as(guestId), { ...order, adults: left, expectedMinor: price * left })
    expect(await seatsTaken(village, order)).toBe(seats)
    const other = await village.db.paymentCard.findFirstOrThrow({
      where: { behaviour: 'ok', needsChallenge: false, userId: { not: guestId } },
    })
    const late = { ...order, adults: 1, expectedMinor: price, cardId: other.id }
    await expect(bookExperience(village.as(other.userId), late)).rejects.toMatchObject({ what: 'This session is full' })
    const { days } = await viewExperience(village.as(), { id: order.experienceId, from: order.date })
    const sessions = days[0]?.sessions ?? []
    expect(sessions.find(({ slotId }) => slotId === order.slotId)?.seatsLeft).toBe(0)
  })

  it.each([
    ['a session of the past', { date: '2027-03-01' }, 'This session has begun already'],
    ['a day without one', { date: '2030-01-01' }, 'There is no such session'],
    ['nobody', { adults: 0 }, 'An adult has to come along'],
    ['another price than the page said', { expectedMinor: 1 }, 'The price has changed'],
  ])('refuses %s', async (_, change, what) => {
    const { village, guestId, order } = await prepared()
    const { fromDate, weekdays } = await village.db.experienceSlot.findUniqueOrThrow({ where: { id: order.slotId } })
    // A past session must be one that took place.
    const past = [1, 2, 3, 4, 5, 6, 7]
      .map((n) => addDays('2027-03-08', -n))
      .find((day) => weekdays.includes(String(new Date(day).getUTCDay())))
    expect(fromDate <= past!).toBe(true)
    const wish = { ...order, ...change, ...(what.includes('begun') && { date: past! }) }
    const before = await village.db.experienceBooking.count({ where: { guestId } })
    await expect(bookExperience(village.as(guestId), wish)).rejects.toMatchObject({ code: 'conflict', what })
    expect(await village.db.experienceBooking.count({ where: { guestId } })).toBe(before)
  })

  it('lets a declined card keep nothing', async () => {
    const { village, guestId, order, book } = await prepared({ behaviour: 'declined' })
    const [before, trips] = [await seatsTaken(village, order), await loadExperienceTrips(village.as(guestId))]
    expect(await book()).toMatchObject({ kind: 'declined' })
    expect(await seatsTaken(village, order)).toBe(before)
    const { cancelled } = await loadExperienceTrips(village.as(guestId))
    expect(cancelled).toHaveLength(trips.cancelled.length + 1)
    expect(cancelled.filter(({ status }) => status === 'failed')).toMatchObject([{ date: order.date }])
  })

  it('waits for the code of the bank, and lets the seats go when none comes', async () => {
    const { village, guestId, order, book } = await prepared({ behaviour: 'ok', needsChallenge: true })
    const outcome = await book()
    if (outcome.kind !== 'challenge') throw new Error(`expected a challenge, got ${outcome.kind}`)
    await village.advance(10)
    const { mails } = await listMails(village.as(guestId), {})
    const code = /\d{6}/.exec(mails.find(({ kind }) => kind === 'payment-code')?.subject ?? '')?.[0] ?? ''
    const { reference } = outcome
    expect(await completeChallenge(village.as(guestId), { reference, code })).toMatchObject({
      kind: 'paid',
      subject: { href: `/experiences/bookings/${outcome.code}` },
    })
    const next = { ...order, date: addDays(order.date, 7) }
    const second = await bookExperience(village.as(guestId), next)
    expect(second.kind).toBe('challenge')
    expect(await seatsTaken(village, next)).toBeGreaterThanOrEqual(2)
    const held = await seatsTaken(village, next)
    await village.advance(16 * 60)
    expect(await seatsTaken(village, next)).toBe(held - 2)
  })
})

describe('cancelling an experience', () => {
  it.each([
    [30, 1],
    [20, 0.5],
    [5, 0],
  ])('%i hours before the start gives back %f of the price', async (hours, share) => {
    const { village, guestId, order, book } = await prepared()
    const outcome = await book()
    if (outcome.kind !== 'confirmed') throw new Error(`expected a confirmation, got ${outcome.kind}`)
    const { code } = outcome
    const { slot, experience } = await village.db.experienceBooking.findUniqueOrThrow({
      where: { code },
      include: { slot: true, experience: { include: { city: true } } },
    })
    const start = Date.parse(`${order.date}T${slot.startTime}:00Z`) - experience.city.utcOffsetMinutes * 60_000
    await village.advance((start - Date.parse(village.as().now)) / 1000 - hours * 3600)
    const refundMinor = order.expectedMinor * share
    const view = await viewExperienceBooking(village.as(guestId), { code })
    expect(view.refundNow?.refundMinor).toBe(refundMinor)
    expect(await cancelExperience(village.as(guestId), { code })).toEqual({ code, refundMinor })
    await expect(cancelExperience(village.as(guestId), { code })).rejects.toMatchObject({ code: 'conflict' })
    expect(await village.db.paymentRefund.count({ where: { intent: { experienceBooking: { code } } } })).toBe(
      share > 0 ? 1 : 0,
    )
  })

  it('is for the guest who booked, and not for a session that has begun', async () => {
    const { village, guestId, order, book } = await prepared()
    const outcome = await book()
    if (outcome.kind !== 'confirmed') throw new Error(`expected a confirmation, got ${outcome.kind}`)
    const { guestId: other } = await village.guestWithCard({ behaviour: 'declined' })
    const { code } = outcome
    await expect(cancelExperience(village.as(other), { code })).rejects.toMatchObject({ code: 'not-found' })
    await village.advance((Date.parse(`${order.date}T23:59:00Z`) - Date.parse(village.as().now)) / 1000 + 86_400)
    await expect(cancelExperience(village.as(guestId), { code })).rejects.toMatchObject({ code: 'conflict' })
    const trips = await loadExperienceTrips(village.as(guestId))
    expect(trips.past[0]?.code).toBe(code)
  })
})
