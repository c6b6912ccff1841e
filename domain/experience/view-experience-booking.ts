import { operation } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import { formatMoney } from '@/lib/money'
import { hostView } from '../listing/host-view'
import type { HostView } from '../listing/listing-view'
import { linesOfIntents, type PaymentLine } from '../payment/payment-line'
import { experienceCancelRefusal, experienceRefundNow } from './cancel-experience'
import { experiencePolicyText, freeUntil } from './experience-policy'
import { experienceTrip, type ExperienceTrip } from './experience-trip'
import { findOwnExperienceBooking } from './find-own-booking'

export interface ExperienceBookingView extends ExperienceTrip {
  experienceId: number
  host: HostView
  meetingPoint: string
  lat: number
  lng: number
  brings: string[]
  includes: string[]
  createdAt: Instant
  confirmedAt: Instant | null
  cancelledAt: Instant | null
  refundMinor: number | null
  policyText: string
  /** Until when everything comes back. */
  freeUntil: Instant
  canCancel: boolean
  /** What cancelling now gives back; null when it can not be cancelled. */
  refundNow: { refundMinor: number; isCharged: boolean; explanation: string } | null
  payments: PaymentLine[]
  openChallengeReference: string | null
}

function explain({ kind, refundMinor, isCharged }: ReturnType<typeof experienceRefundNow>, currency: string): string {
  if (!isCharged) return 'Your card has not been charged, so there is nothing to refund.'
  if (kind === 'none') return 'It is too late for a refund: nothing comes back.'
  const amount = formatMoney(refundMinor, currency)
  if (kind === 'full') return `You get everything back: ${amount}, in 2 to 5 days on your card.`
  return `You get back half of the price: ${amount}, in 2 to 5 days on your card.`
}

/** One of the guest's bookings of an experience. Throws `not-found`, also for somebody else's. */
export const viewExperienceBooking = operation<{ code: string }, ExperienceBookingView>(
  { name: 'trip.view', kind: 'read', entity: (args) => `experience-booking:${args.code}` },
  async (ctx, { code }) => {
    const booking = await findOwnExperienceBooking(ctx, code)
    const { experience, intents } = booking
    const canCancel = experienceCancelRefusal(ctx, booking) === null
    const refund = canCancel ? experienceRefundNow(ctx, booking) : null
    return {
      ...experienceTrip(ctx, booking),
      experienceId: experience.id,
      host: await hostView(ctx, experience.host),
      ...{ meetingPoint: experience.meetingPoint, lat: experience.lat, lng: experience.lng },
      brings: JSON.parse(experience.brings) as string[],
      includes: JSON.parse(experience.includes) as string[],
      ...{ createdAt: booking.createdAt, confirmedAt: booking.confirmedAt, cancelledAt: booking.cancelledAt },
      refundMinor: booking.refundMinor,
      policyText: experiencePolicyText(experience.cancellationHours),
      freeUntil: freeUntil(booking),
      canCancel,
      refundNow: refund && {
        ...{ refundMinor: refund.refundMinor, isCharged: refund.isCharged },
        explanation: explain(refund, booking.currency),
      },
      payments: linesOfIntents(intents),
      openChallengeReference: intents.find(({ status }) => status === 'requires_challenge')?.reference ?? null,
    }
  },
)
