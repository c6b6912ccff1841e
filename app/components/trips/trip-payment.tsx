import { showMoney } from '@/app/lib/show-money'
import type { TripView } from '@/domain/trip/trip-view'
import { Card } from '../card'
import { PriceBreakdown } from '../price-breakdown'
import { BookingMoments, PaymentLines } from '../payments/payment-lines'
import { DuePayment } from './due-payment'
import { t } from '@/app/lib/words'

/** What the stay costs and what was paid, beside the rest. */
export function TripPayment({ trip }: { trip: TripView }) {
  return (
    <Card className="min-w-0">
      <h2 className="mb-2 text-xl font-semibold">{t('Price')}</h2>
      <PriceBreakdown price={{ ...trip.breakdown, nightCount: trip.nightCount, rooms: trip.rooms }} />
      <h2 className="mt-7 mb-1 text-xl font-semibold">{t('Payment')}</h2>
      <DuePayment trip={trip} />
      <PaymentLines payments={trip.payments} show={showMoney} />
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
      <BookingMoments booking={trip} />
    </Card>
  )
}
