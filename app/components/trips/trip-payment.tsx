import { showCard } from '@/app/lib/show-card'
import { showInstant } from '@/app/lib/show-date'
import { showMoney } from '@/app/lib/show-money'
import type { PaymentLine } from '@/domain/payment/payment-line'
import type { TripView } from '@/domain/trip/trip-view'
import { Card } from '../card'
import { PriceBreakdown } from '../price-breakdown'
import { PAYMENT_WORDS } from '../payments/payment-words'
import { DuePayment } from './due-payment'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

/** What the stay costs and what was paid, beside the rest. */
export function TripPayment({ trip }: { trip: TripView }) {
  return (
    <Card className="min-w-0">
      <h2 className="mb-2 text-xl font-semibold">{t('Price')}</h2>
      <PriceBreakdown price={{ ...trip.breakdown, nightCount: trip.nightCount, rooms: trip.rooms }} />
      <h2 className="mt-7 mb-1 text-xl font-semibold">{t('Payment')}</h2>
      <DuePayment trip={trip} />
      {trip.payments.length === 0 ? (
        <p className="text-ink-soft">{t('Nothing has been charged.')}</p>
      ) : (
        <ul className="divide-y divide-sand-200">
          {trip.payments.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm print:hidden">
        {trip.hasReceipt && (
          <a href={`/trips/${trip.code}/receipt`} className="text-link">
            {t('Receipt')}
          </a>
        )}
        <a href="/payments" className="text-link">
          {t('All payments')}
        </a>
      </p>
      <dl className="mt-6 space-y-1 border-t border-sand-200 pt-4 text-sm text-ink-soft">
        <Moment label={t('Booked')} at={trip.createdAt} />
        {trip.confirmedAt && <Moment label={t('Confirmed')} at={trip.confirmedAt} />}
        {trip.cancelledAt && <Moment label={t('Cancelled')} at={trip.cancelledAt} />}
      </dl>
    </Card>
  )
}

function Line({ line }: { line: PaymentLine }) {
  const isRefund = line.kind === 'refund'
  return (
    <li className="flex items-start justify-between gap-4 py-3">
      <div className="min-w-0">
        <p className="font-medium">
          {t(PAYMENT_WORDS[line.kind])} · {said(line.statusLabel)}
        </p>
        <p className="text-sm text-ink-soft">{showCard(line)}</p>
        <p className="text-sm text-ink-soft">{showInstant(line.at)}</p>
      </div>
      <p className={isRefund ? 'font-semibold text-pine-600' : 'font-semibold'}>
        {isRefund && '+'}
        {showMoney(line.amountMinor, line.currency)}
      </p>
    </li>
  )
}

const Moment = ({ label, at }: { label: string; at: string }) => (
  <div className="flex justify-between gap-4">
    <dt>{label}</dt>
    <dd>{showInstant(at)}</dd>
  </div>
)
