import { operation } from '@/fault-injection/operation'
import { reviewState, type ReviewState } from '../review/review-state'
import { experienceReviewRefusal, ownExperienceReview } from './experience-review-refusal'
import { experienceTrip, type ExperienceTrip } from './experience-trip'
import { findOwnExperienceBooking } from './find-own-booking'

export interface ExperienceReviewForm extends ReviewState {
  trip: ExperienceTrip
  experienceId: number
  hostName: string
}

/** What the page shows on which a guest reviews an experience. Throws `not-found`, also for somebody else's. */
export const viewExperienceReviewForm = operation<{ code: string }, ExperienceReviewForm>(
  { name: 'trip.view', kind: 'read', entity: ({ code }) => `experience-booking:${code}` },
  async (ctx, { code }) => {
    const booking = await findOwnExperienceBooking(ctx, code)
    const review = await ownExperienceReview(ctx, booking)
    return {
      trip: experienceTrip(ctx, booking),
      experienceId: booking.experienceId,
      hostName: booking.experience.host.firstName,
      ...reviewState(experienceReviewRefusal(ctx, booking, review), review),
    }
  },
)
