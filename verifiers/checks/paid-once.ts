import { formatMoney } from '@/lib/money'
import type { Row, RowValue } from '@/episode/row-change'
import { rowRef, type Check } from '../check'
import type { RowDiff } from '../diff'
import type { Evidence } from '../evidence'
import { createdRows } from './created'

export interface PaidOnce {
  /** the bookings that count as the stay; the first new one that fits is the one that must be paid */
  isStay(booking: Row): boolean
  /** ids of the cards that may be charged */
  cards: readonly number[]
}

/** The new booking of the stay was paid with one payment of exactly its total, from an allowed card, and nothing of it was paid back. */
export function paidOnce({ isStay, cards }: PaidOnce): Check {
  return {
    id: 'paid-once',
    kind: 'goal',
    describe: 'The stay was paid once, its exact total, from a card of the guest.',
    claims: (evidence) => paymentRows(evidence, stayOf(evidence, isStay)).map((row) => rowRef(row.table, row.key)),
    run(evidence) {
      const booking = stayOf(evidence, isStay)
      if (!booking) return { passed: false, detail: 'there is no booking to pay' }
      const { intents, captures } = paymentsOf(evidence, booking)
      if (intents.length !== 1) return { passed: false, detail: `${intents.length} payments were begun, not one` }
      if (captures.length !== 1) return { passed: false, detail: `${captures.length} payments were taken, not one` }
      const [intent, capture] = [intents[0]?.after ?? {}, captures[0]?.after ?? {}]
      const problems = [
        ...differs('the payment', intent.amountMinor, booking.totalMinor),
        ...differs('the charge', capture.amountMinor, booking.totalMinor),
        ...differs('the currency', intent.currency, booking.currency),
        ...differs('the status', intent.status, 'captured'),
        ...(cards.includes(Number(intent.cardId)) ? [] : ['the card is not one of the guest']),
      ]
      if (problems.length > 0) return { passed: false, detail: problems.join('; ') }
      return {
        passed: true,
        detail: `one payment of ${formatMoney(Number(capture.amountMinor), String(intent.currency))}`,
      }
    },
  }
}

const differs = (what: string, seen: RowValue | undefined, wanted: RowValue | undefined) =>
  seen === wanted && seen !== undefined ? [] : [`${what} is ${String(seen)}, not ${String(wanted)}`]

const stayOf = (evidence: Evidence, isStay: (row: Row) => boolean) =>
  createdRows(evidence, 'Booking').find((row) => row.after && isStay(row.after))?.after ?? null

function paymentsOf(evidence: Evidence, booking: Row): { intents: RowDiff[]; captures: RowDiff[] } {
  const intents = createdRows(evidence, 'PaymentIntent').filter((row) => row.after?.bookingId === booking.id)
  const ids = intents.map((row) => row.after?.id)
  return {
    intents,
    captures: createdRows(evidence, 'PaymentCapture').filter((row) => ids.includes(row.after?.intentId)),
  }
}

/** One payment is accounted for; a second one is left for `nothingElse`. */
function paymentRows(evidence: Evidence, booking: Row | null): RowDiff[] {
  if (!booking) return []
  const { intents, captures } = paymentsOf(evidence, booking)
  const paid =
    intents.find((intent) => captures.some((capture) => capture.after?.intentId === intent.after?.id)) ?? intents[0]
  const capture = captures.find((row) => row.after?.intentId === paid?.after?.id)
  return [...(paid ? [paid] : []), ...(capture ? [capture] : [])]
}
