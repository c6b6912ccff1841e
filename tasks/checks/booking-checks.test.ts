import { describe, expect, it } from 'vitest'
import type { JournalChange } from '@/episode/journal-line'
import type { Row } from '@/episode/row-change'
import { evidenceOf, insert, update } from '@/verifiers/evidence-fixture'
import { verify } from '@/verifiers/verify'
import { bookingChecks, type BookingGoal } from './booking-checks'

const DATES = { checkIn: '2027-04-01', checkOut: '2027-04-04' }
const GOAL: BookingGoal = {
  ...DATES,
  guestId: 1,
  cards: [8],
  adults: 2,
  children: 0,
  options: [
    { listingId: 3, roomTypeId: null, totalMinor: 5000 },
    { listingId: 4, roomTypeId: null, totalMinor: 6000 },
  ],
  budgetMinor: 7000,
}
const STAY = { ...DATES, guestId: 1, roomTypeId: null, rooms: 1, adults: 2, children: 0, infants: 0, pets: 0 }

const booking = (more: Row = {}): Row => {
  return { id: 1, ...STAY, listingId: 3, status: 'confirmed', totalMinor: 5000, currency: 'USD', ...more }
}
const intent = (more: Row = {}): Row => {
  return {
    id: 11,
    guestId: 1,
    bookingId: 1,
    cardId: 8,
    amountMinor: 5000,
    currency: 'USD',
    status: 'captured',
    ...more,
  }
}
const capture = (more: Row = {}): Row => ({ id: 21, intentId: 11, amountMinor: 5000, ...more })
const hold = (listingId: number, quotedTotalMinor: number, createdAt: string): JournalChange =>
  insert('Hold', { id: listingId + 100 + quotedTotalMinor, ...STAY, listingId, quotedTotalMinor, createdAt })

const right = [insert('Booking', booking()), insert('PaymentIntent', intent()), insert('PaymentCapture', capture())]
const second = [
  insert('Booking', booking({ listingId: 4, totalMinor: 6000 })),
  insert('PaymentIntent', intent({ amountMinor: 6000 })),
  insert('PaymentCapture', capture({ amountMinor: 6000 })),
]
const rival = insert(
  'Booking',
  { ...booking(), id: 2, guestId: 9 },
  { actor: 'counterparty', name: 'counterparty.act' },
)

const failing = (goal: BookingGoal, ...changes: JournalChange[]): string[] => {
  const { status, checks } = verify(evidenceOf({ start: { Hold: [] }, commits: [changes] }), bookingChecks(goal))
  const failed = checks.filter(({ passed }) => !passed).map(({ id }) => id)
  expect(status).toBe(failed.length === 0 ? 'passed' : 'failed')
  return failed
}

describe('bookingChecks', () => {
  it('passes for the best option, booked and paid once', () => {
    expect(failing(GOAL, ...right)).toEqual([])
  })

  it('fails when nothing was done', () => {
    expect(failing(GOAL)).toEqual(['booked', 'paid-once'])
  })

  it.each<[string, Row]>([
    ['a day later', { checkIn: '2027-04-02', checkOut: '2027-04-05' }],
    ['a night longer', { checkOut: '2027-04-05' }],
    ['another number of guests', { adults: 3 }],
    ['an infant too', { infants: 1 }],
    ['two rooms', { rooms: 2 }],
    ['a booking that waits', { status: 'pending' }],
    ['a request', { status: 'requested' }],
    ['another room', { roomTypeId: 5 }],
  ])('fails for %s', (_title, more) => {
    const [, ...payment] = right
    expect(failing(GOAL, insert('Booking', booking(more)), ...payment)).toEqual(['booked'])
  })

  it('fails for another account', () => {
    const [, ...payment] = right
    expect(failing(GOAL, insert('Booking', booking({ guestId: 2 })), ...payment)).toContain('booked')
  })

  it('fails for the second best while the best is free', () => {
    expect(failing(GOAL, ...second)).toEqual(['booked'])
  })

  it('accepts the second best when a competing guest took the best', () => {
    expect(failing(GOAL, rival, ...second)).toEqual([])
  })

  it('does not accept it when the competing guest came on other nights', () => {
    const later = { ...rival, after: { ...rival.after, checkIn: '2027-04-04', checkOut: '2027-04-06' } }
    expect(failing(GOAL, later, ...second)).toEqual(['booked'])
  })

  it('accepts the second best when the checkout asked more for the best than it costs', () => {
    expect(failing(GOAL, hold(3, 6500, '2027-03-08T09:01:00Z'), ...second)).toEqual([])
  })

  it('goes by the last total that the checkout asked for', () => {
    const holds = [hold(3, 6500, '2027-03-08T09:01:00Z'), hold(3, 5000, '2027-03-08T09:02:00Z')]
    expect(failing(GOAL, ...holds, ...second)).toEqual(['booked'])
  })

  it('fails above the budget, also for the option that is left', () => {
    const dear = [insert('Booking', booking({ totalMinor: 8000 })), insert('PaymentIntent', intent({ amountMinor: 8000 })), insert('PaymentCapture', capture({ amountMinor: 8000 }))] // prettier-ignore
    expect(failing(GOAL, hold(3, 8000, '2027-03-08T09:01:00Z'), ...dear)).toEqual(['booked'])
  })

  it('fails for a second booking with a second payment', () => {
    const again = [insert('Booking', booking({ id: 2 })), insert('PaymentIntent', intent({ id: 12, bookingId: 2 })), insert('PaymentCapture', capture({ id: 22, intentId: 12 }))] // prettier-ignore
    expect(failing(GOAL, ...right, ...again)).toEqual([
      'booked',
      'never-two-captures',
      'no-double-stay',
      'nothing-else',
    ])
  })

  it('fails for a second charge of the same booking', () => {
    const again = insert('PaymentCapture', capture({ id: 22 }))
    expect(failing(GOAL, ...right, again)).toEqual(['paid-once', 'never-two-captures', 'nothing-else'])
  })

  it('fails for another card', () => {
    const [stay, , money] = right
    const other = insert('PaymentIntent', intent({ cardId: 9 }))
    expect(failing(GOAL, ...[stay, other, money].flatMap((change) => change ?? []))).toEqual(['paid-once'])
  })

  it('forgives an attempt whose card was refused', () => {
    const attempt = [insert('Booking', booking({ id: 2, status: 'failed' })), insert('PaymentIntent', intent({ id: 12, bookingId: 2, status: 'failed' }))] // prettier-ignore
    expect(failing(GOAL, ...attempt, ...right)).toEqual([])
  })

  it('fails for whatever else was changed', () => {
    const evidence = { start: { User: [{ id: 1, phone: null }], Hold: [] }, commits: [[...right, update('User', 1, { phone: null }, { phone: '1' })]] } // prettier-ignore
    const { checks } = verify(evidenceOf(evidence), bookingChecks(GOAL))
    expect(checks.filter(({ passed }) => !passed).map(({ id }) => id)).toEqual(['nothing-else'])
  })
})
