import { showCard } from '@/app/lib/show-card'
import { showInstant } from '@/app/lib/show-date'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'
import { said } from '@/app/lib/words/said'
import type { PaymentLine } from '@/domain/payment/payment-line'
import { PAYMENT_WORDS } from './payment-words'

/** What was reserved, charged and paid back for one booking; `show` writes an amount. */
export function PaymentLines({
  payments,
  show,
}: {
  payments: PaymentLine[]
  show: (minor: number, currency: string) => string
}) {
  if (payments.length === 0) return <p className="text-ink-soft">{t('Nothing has been charged.')}</p>
  return (
    <ul className="divide-y divide-sand-200">
      {payments.map((line) => {
        const isRefund = line.kind === 'refund'
        return (
          <li key={line.id} className="flex items-start justify-between gap-4 py-3">
            <div className="min-w-0">
              <p className="font-medium">
                {t(PAYMENT_WORDS[line.kind])} · {said(line.statusLabel)}
              </p>
              <p className="text-sm text-ink-soft">{showCard(line)}</p>
              <p className="text-sm text-ink-soft">{showInstant(line.at)}</p>
            </div>
            <p className={isRefund ? 'font-semibold text-pine-600' : 'font-semibold'}>
              {isRefund && '+'}
              {show(line.amountMinor, line.currency)}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** When a booking was made, confirmed and cancelled. */
export function BookingMoments({
  booking,
}: {
  booking: { createdAt: string; confirmedAt: string | null; cancelledAt: string | null }
}) {
  const moments: [PlainPhrase, string | null][] = [
    ['Booked', booking.createdAt],
    ['Confirmed', booking.confirmedAt],
    ['Cancelled', booking.cancelledAt],
  ]
  return (
    <dl className="mt-6 space-y-1 border-t border-sand-200 pt-4 text-sm text-ink-soft">
      {moments.map(
        ([label, at]) =>
          at && (
            <div key={label} className="flex justify-between gap-4">
              <dt>{t(label)}</dt>
              <dd>{showInstant(at)}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
