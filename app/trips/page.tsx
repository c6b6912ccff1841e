import { ButtonLink } from '@/app/components/button'
import { Still } from '@/app/components/still'
import { EmptyState } from '@/app/components/empty-state'
import { ExperienceTripGroup } from '@/app/components/experiences/experience-trips'
import { TripGroup } from '@/app/components/trips/trip-group'
import { FormProblem } from '@/app/components/forms/form-problem'
import { sitePage } from '@/app/lib/site-page'
import { pageNote } from '@/app/lib/page-note'
import { listTrips } from '@/domain/trip/list-trips'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Trips') })

const WAITING = ['pending', 'requested']
const NOT_COMPLETED = ['declined', 'failed']

export default sitePage(
  async ({ ctx }, { query }) => {
    const { upcoming, past, cancelled, experiences } = await listTrips(ctx, {})
    const waiting = upcoming.filter((trip) => WAITING.includes(trip.status))
    const coming = upcoming.filter((trip) => !WAITING.includes(trip.status))
    const notCompleted = cancelled.filter((trip) => NOT_COMPLETED.includes(trip.status))
    const givenUp = cancelled.filter((trip) => !NOT_COMPLETED.includes(trip.status))
    const isEmpty = upcoming.length + past.length + cancelled.length + Object.values(experiences).flat().length === 0
    return (
      <Still className="page-width max-w-5xl py-10">
        <h1 className="text-4xl font-semibold">{t('Trips')}</h1>
        <FormProblem note={await pageNote(query)} className="mt-6" />
        {isEmpty ? (
          <EmptyState icon="luggage" title={t('No trips yet')}>
            <p>
              {t('When you book a stay, it stands here with its address, its price and everything about your arrival.')}
            </p>
            <ButtonLink href="/search">{t('Find a stay')}</ButtonLink>
          </EmptyState>
        ) : (
          <div className="mt-8">
            <TripGroup id="waiting" title={t('Waiting for an answer')} trips={waiting} today={ctx.today} />
            <TripGroup
              id="upcoming"
              title={t('Upcoming')}
              trips={coming}
              today={ctx.today}
              empty={t('Nothing booked right now.')}
            />
            <ExperienceTripGroup id="experiences" title={t('Experiences')} trips={experiences.upcoming} />
            <TripGroup id="past" title={t('Past')} trips={past} today={ctx.today} />
            <ExperienceTripGroup id="past-experiences" title={t('Past experiences')} trips={experiences.past} />
            <TripGroup id="cancelled" title={t('Cancelled')} trips={givenUp} today={ctx.today} />
            <TripGroup id="not-completed" title={t('Not completed')} trips={notCompleted} today={ctx.today} />
            <ExperienceTripGroup
              id="cancelled-experiences"
              title={t('Cancelled experiences')}
              trips={experiences.cancelled}
            />
          </div>
        )}
      </Still>
    )
  },
  { path: '/trips', signedIn: true },
)
