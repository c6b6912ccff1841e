import { clsx } from 'clsx'
import { showCard } from '@/app/lib/show-card'
import { showInstant } from '@/app/lib/show-date'
import type { ExperienceBookingView } from '@/domain/experience/view-experience-booking'
import { formatMoney } from '@/lib/money'
import { Card } from '../card'
import { PAYMENT_WORDS } from '../payments/payment-words'

/** What the booking costs and what was paid. */
export function ExperiencePayment({ booking }: { booking: ExperienceBookingView }) {
  const moments: [string, string | null][] = [
    ['Booked', booking.createdAt],
    ['Confirmed', booking.confirmedAt],
    ['Cancelled', booking.cancelledAt],
  ]
  return (
    <Card className="min-w-0">
      <h2 className="text-xl font-semibold">Payment</h2>
      <p className="mt-3 flex justify-between border-b border-sand-200 pb-3 font-semibold">
        <span>Total ({booking.currency})</span>
        <span>{formatMoney(booking.totalMinor, booking.currency)}</span>
      </p>
      {booking.payments.length === 0 ? (
        <p className="mt-3 text-ink-soft">Nothing has been charged.</p>
      ) : (
        <ul className="divide-y divide-sand-200">
          {booking.payments.map((line) => (
            <li key={line.id} className="flex justify-between gap-4 py-3">
              <span className="min-w-0">
                <span className="block font-medium">
                  {PAYMENT_WORDS[line.kind]} · {line.statusLabel}
                </span>
                <span className="block text-sm text-ink-soft">{showCard(line)}</span>
                <span className="block text-sm text-ink-soft">{showInstant(line.at)}</span>
              </span>
              <span className={clsx('font-semibold', line.kind === 'refund' && 'text-pine-600')}>
                {line.kind === 'refund' && '+'}
                {formatMoney(line.amountMinor, line.currency)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4 text-sm">
        <a href="/payments" className="text-link">
          All payments
        </a>
      </p>
      <dl className="mt-6 space-y-1 border-t border-sand-200 pt-4 text-sm text-ink-soft">
        {moments.map(
          ([label, at]) =>
            at && (
              <div key={label} className="flex justify-between gap-4">
                <dt>{label}</dt>
                <dd>{showInstant(at)}</dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  )
}
