import { WriteReview } from '@/app/components/reviews/write-review'
import { pageNote } from '@/app/lib/page-note'
import { showStart } from '@/app/lib/show-experience'
import { sitePage } from '@/app/lib/site-page'
import { t } from '@/app/lib/words'
import { viewExperienceReviewForm } from '@/domain/experience/view-experience-review-form'

export const generateMetadata = () => ({ title: t('Write a review') })

/** Where a guest reviews an experience that is over. */
export default sitePage(
  async ({ ctx }, { params, query }) => {
    const { trip, experienceId, hostName, own, refusal } = await viewExperienceReviewForm(ctx, {
      code: params.code ?? '',
    })
    return (
      <WriteReview
        of="experience"
        title={trip.title}
        facts={[trip.isOnline ? t('Online') : trip.city, showStart(trip)]}
        bookingPath={`/experiences/bookings/${trip.code}`}
        subjectPath={`/experiences/${experienceId}`}
        note={await pageNote(query)}
        isSent={query.has('sent')}
        {...{ hostName, own, refusal }}
      />
    )
  },
  { path: '/experiences/bookings/[code]/review', signedIn: true },
)
