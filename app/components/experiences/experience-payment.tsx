import type { ExperienceBookingView } from '@/domain/experience/view-experience-booking'
import { formatMoney } from '@/lib/money'
import { Card } from '../card'
import { BookingMoments, PaymentLines } from '../payments/payment-lines'

/** What the booking costs and what was paid. */
export function ExperiencePayment({ booking }: { booking: ExperienceBookingView }) {
  return (
    <Card className="min-w-0">
      <h2 className="text-xl font-semibold">Payment</h2>
      <p className="mt-3 mb-1 flex justify-between border-b border-sand-200 pb-3 font-semibold">
        <span>Total ({booking.currency})</span>
        <span>{formatMoney(booking.totalMinor, booking.currency)}</span>
      </p>
      <PaymentLines payments={booking.payments} show={formatMoney} />
      <p className="mt-4 text-sm">
        <a href="/payments" className="text-link">
          All payments
        </a>
      </p>
      <BookingMoments booking={booking} />
    </Card>
  )
}
