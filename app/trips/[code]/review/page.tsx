import { stayHref } from '@/app/components/listing-card'
import { ReviewStars } from '@/app/components/reviews/review-stars'
import { WriteReview } from '@/app/components/reviews/write-review'
import { pageNote } from '@/app/lib/page-note'
import { REVIEW_LABELS } from '@/app/lib/review-words'
import { showStay } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { t } from '@/app/lib/words'
import { viewReviewForm } from '@/domain/review/view-review-form'
import { REVIEW_CATEGORIES } from '@/domain/review/write-review'

export const generateMetadata = () => ({ title: t('Write a review') })

/** Where a guest reviews a stay that is over. */
export default sitePage(
  async ({ ctx }, { params, query }) => {
    const { trip, hostName, own, refusal } = await viewReviewForm(ctx, { code: params.code ?? '' })
    const note = await pageNote(query)
    return (
      <WriteReview
        of="stay"
        title={trip.listing.title}
        facts={[trip.listing.city, showStay(trip.checkIn, trip.checkOut, ctx.today)]}
        bookingPath={`/trips/${trip.code}`}
        subjectPath={stayHref(trip.listing.id)}
        isSent={query.has('sent')}
        {...{ hostName, own, refusal, note }}
      >
        <div className="grid gap-x-10 gap-y-5 border-y border-sand-300 py-6 sm:grid-cols-2">
          {REVIEW_CATEGORIES.map((name) => (
            <ReviewStars key={name} name={name} label={t(REVIEW_LABELS[name])} note={note} />
          ))}
        </div>
      </WriteReview>
    )
  },
  { path: '/trips/[code]/review', signedIn: true },
)
