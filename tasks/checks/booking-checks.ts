import { overlaps, type CalendarDate } from '@/lib/calendar-date'
import type { Row } from '@/episode/row-change'
import type { Check } from '@/verifiers/check'
import { atMostCaptures } from '@/verifiers/checks/at-most-captures'
import { created } from '@/verifiers/checks/created'
import { failedAttempts } from '@/verifiers/checks/failed-attempts'
import { noDoubleStay } from '@/verifiers/checks/no-double-stay'
import { nothingElse } from '@/verifiers/checks/nothing-else'
import { paidOnce } from '@/verifiers/checks/paid-once'
import type { Evidence } from '@/verifiers/evidence'
import type { Match } from '@/verifiers/row-match'

/** A stay that would be right to book. */
export interface StayOption {
  listingId: number
  roomTypeId: number | null
  /** with all fees and taxes, as it was at the start */
  totalMinor: number
}

export interface BookingGoal {
  guestId: number
  /** ids of the cards that may be charged */
  cards: readonly number[]
  checkIn: CalendarDate
  /** Exclusive. */
  checkOut: CalendarDate
  adults: number
  children: number
  /** The right stay, and those that become right when what comes before them is taken or has become dearer; each total is another one. */
  options: readonly StayOption[]
  /** The most that the stay may cost; no limit if absent. */
  budgetMinor?: number
}

const NO_EXTRAS = { rooms: 1, infants: 0, pets: 0 }

/** Booked exactly the right stay, confirmed, paid exactly once, and nothing else changed. */
export function bookingChecks(goal: BookingGoal): Check[] {
  const isAttempt = (row: Row) =>
    row.guestId === goal.guestId && goal.options.some((option) => option.listingId === row.listingId)
  return [
    created('booked', 'The right stay is booked and confirmed.', 'Booking', (evidence) => wanted(goal, evidence)),
    paidOnce({ isStay: (row) => isAttempt(row) && row.status !== 'failed', cards: goal.cards }),
    atMostCaptures(goal.guestId, 1),
    noDoubleStay(goal.guestId, goal),
    failedAttempts(isAttempt),
    nothingElse(),
  ]
}

function wanted(goal: BookingGoal, evidence: Evidence): Match {
  const { budgetMinor } = goal
  const option = rightOption(goal, evidence)
  return {
    // No option left: no listing is right.
    listingId: option?.listingId ?? (() => false),
    roomTypeId: option?.roomTypeId ?? null,
    guestId: goal.guestId,
    checkIn: goal.checkIn,
    checkOut: goal.checkOut,
    adults: goal.adults,
    children: goal.children,
    ...NO_EXTRAS,
    status: 'confirmed',
    ...(budgetMinor !== undefined && { totalMinor: (total) => Number(total) <= budgetMinor }),
  }
}

/** The cheapest option that the other side has left bookable and within the budget. */
function rightOption(goal: BookingGoal, evidence: Evidence): StayOption | undefined {
  return goal.options
    .filter((option) => !isTaken(goal, option, evidence))
    .map((option) => ({ ...option, totalMinor: totalNow(goal, option, evidence) }))
    .filter((option) => option.totalMinor <= (goal.budgetMinor ?? Infinity))
    .reduce<StayOption | undefined>((best, one) => (best && best.totalMinor <= one.totalMinor ? best : one), undefined)
}

const isTaken = ({ checkIn, checkOut }: BookingGoal, { listingId, roomTypeId }: StayOption, evidence: Evidence) =>
  evidence.diff.some(
    ({ table, kind, by, after }) =>
      table === 'Booking' &&
      kind === 'created' &&
      by.every((actor) => actor === 'counterparty') &&
      after?.listingId === listingId &&
      after.roomTypeId === roomTypeId &&
      overlaps(String(after.checkIn), String(after.checkOut), checkIn, checkOut),
  )

/** What the site last quoted to the guest at the checkout for this stay; the total at the start when they never got there. */
function totalNow(
  { guestId, checkIn, checkOut, ...goal }: BookingGoal,
  option: StayOption,
  evidence: Evidence,
): number {
  const { listingId, roomTypeId } = option
  const holds = evidence.endState
    .rows('Hold', {
      listingId,
      roomTypeId,
      guestId,
      checkIn,
      checkOut,
      adults: goal.adults,
      children: goal.children,
      ...NO_EXTRAS,
    })
    .sort((a, b) => (String(a.createdAt) < String(b.createdAt) ? -1 : 1))
  return Number(holds.at(-1)?.quotedTotalMinor ?? option.totalMinor)
}
