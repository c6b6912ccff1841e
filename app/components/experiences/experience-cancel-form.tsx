import type { FormNote } from '@/app/lib/form-note'
import { showPeople, showStart } from '@/app/lib/show-experience'
import type { ExperienceBookingView } from '@/domain/experience/view-experience-booking'
import { formatMoney } from '@/lib/money'
import { AmountTable, type AmountLine } from '../amount-table'
import { Button, ButtonLink } from '../button'
import { Card } from '../card'
import { FormProblem } from '../forms/form-problem'
import { Still } from '../still'

/** What cancelling gives back, to the cent, and the button that does it. */
export function ExperienceCancelForm({ booking, note }: { booking: ExperienceBookingView; note: FormNote }) {
  const { code, currency, totalMinor, refundNow } = booking
  const paidMinor = refundNow?.isCharged ? totalMinor : 0
  const refundMinor = refundNow?.refundMinor ?? 0
  const line = (label: string, minor: number): AmountLine => ({ label, amount: formatMoney(minor, currency) })
  const paid = line('You paid', paidMinor)
  return (
    <Still className="page-width max-w-3xl py-10">
      <h1 className="text-3xl font-semibold sm:text-4xl">Cancel this booking?</h1>
      <FormProblem note={note} className="mt-6" />
      <div className="mt-8 flex gap-5">
        <img
          src={booking.photo}
          alt=""
          width={160}
          height={120}
          className="h-24 w-32 shrink-0 rounded-xl bg-sand-200 object-cover"
        />
        <div className="min-w-0">
          <p className="text-lg leading-snug font-semibold">{booking.title}</p>
          <p className="text-ink-soft">
            {showStart(booking)} · {showPeople(booking)}
          </p>
          <p className="text-ink-soft">Booking {code}</p>
        </div>
      </div>
      <Card className="mt-8">
        <h2 className="mb-3 text-xl font-semibold">Your refund</h2>
        <AmountTable
          caption="Refund"
          className="text-base"
          lines={paidMinor > refundMinor ? [paid, line('Not refunded', paidMinor - refundMinor)] : [paid]}
          total={line('You get back', refundMinor)}
        />
        {refundNow && <p className="mt-4 text-ink-soft">{refundNow.explanation}</p>}
        <p className="mt-3 text-sm text-ink-soft">{booking.policyText}</p>
      </Card>
      <form method="post" action={`/experiences/bookings/${code}/cancel/confirm`} className="mt-8 flex flex-wrap gap-3">
        <Button variant="danger" size="large">
          Cancel booking
        </Button>
        <ButtonLink href={`/experiences/bookings/${code}`} variant="quiet" size="large">
          Keep booking
        </ButtonLink>
      </form>
      <p className="mt-4 text-sm text-ink-soft">This can not be undone. The seats are free for others at once.</p>
    </Still>
  )
}
