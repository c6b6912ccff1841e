import type { FormNote } from '@/app/lib/form-note'
import { showPeople, showStart } from '@/app/lib/show-experience'
import type { ExperienceBookingView } from '@/domain/experience/view-experience-booking'
import { formatMoney } from '@/lib/money'
import { AmountTable, type AmountLine } from '../amount-table'
import { CancelFrame } from '../trips/cancel-frame'

/** What cancelling gives back, to the cent, and the button that does it. */
export function ExperienceCancelForm({ booking, note }: { booking: ExperienceBookingView; note: FormNote }) {
  const { code, currency, totalMinor, refundNow } = booking
  const paidMinor = refundNow?.isCharged ? totalMinor : 0
  const refundMinor = refundNow?.refundMinor ?? 0
  const line = (label: string, minor: number): AmountLine => ({ label, amount: formatMoney(minor, currency) })
  const paid = line('You paid', paidMinor)
  return (
    <CancelFrame
      title="Cancel this booking?"
      note={note}
      photo={booking.photo}
      name={booking.title}
      facts={[`${showStart(booking)} · ${showPeople(booking)}`, `Booking ${code}`]}
      href={`/experiences/bookings/${code}`}
      cancelLabel="Cancel booking"
      keepLabel="Keep booking"
      warning="This can not be undone. The seats are free for others at once."
    >
      <AmountTable
        caption="Refund"
        className="text-base"
        lines={paidMinor > refundMinor ? [paid, line('Not refunded', paidMinor - refundMinor)] : [paid]}
        total={line('You get back', refundMinor)}
      />
      {refundNow && <p className="mt-4 text-ink-soft">{refundNow.explanation}</p>}
      <p className="mt-3 text-sm text-ink-soft">{booking.policyText}</p>
    </CancelFrame>
  )
}
