import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { endOf } from './experience-policy'
import type { OwnExperienceBooking } from './find-own-booking'

/** What the guest of a booking wrote about the experience, after this visit or another one; null when nothing. */
export const ownExperienceReview = (ctx: OperationContext, { experienceId, guestId }: OwnExperienceBooking) =>
  ctx.db.experienceReview.findFirst({ where: { experienceId, authorId: guestId } })

/** Why an experience can not be reviewed now; null when it can. */
export function experienceReviewRefusal(
  { now }: Pick<OperationContext, 'now'>,
  booking: OwnExperienceBooking,
  review: { id: number } | null,
): StaytwinError | null {
  const { status } = booking
  const end = endOf(booking)
  const conflict = (what: string, fix: string) => new StaytwinError('conflict', { what, seen: { status, end }, fix })
  if (status !== 'confirmed')
    return conflict('Only experiences that took place can be reviewed', 'Your past experiences are under Trips.')
  if (end > now) return conflict('This experience is not over yet', 'You can review it when your session has ended.')
  if (review)
    return conflict('You have reviewed this experience already', 'Your review is on the page of the experience.')
  return null
}
