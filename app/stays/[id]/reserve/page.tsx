import { Alert } from '@/app/components/alert'
import { Button } from '@/app/components/button'
import { Card } from '@/app/components/card'
import { Field, SelectField } from '@/app/components/field'
import { roomLabel, roomValue } from '@/app/components/listing/booking-box'
import { kindLine, stayHref } from '@/app/components/listing-card'
import { Photo } from '@/app/components/photo'
import { PriceBreakdown } from '@/app/components/price-breakdown'
import { Rating } from '@/app/components/rating'
import { quoteOrProblem } from '@/app/lib/listing-page-data'
import { sitePage } from '@/app/lib/site-page'
import { hasDates, listingIdOf, readStayQuery, stayParams, type StayQuery } from '@/app/lib/stay-query'
import type { ListingView } from '@/domain/listing/listing-view'
import { viewListing } from '@/domain/listing/view-listing'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

export const generateMetadata = () => ({ title: t('Reserve') })

/** The plain way to reserve: typed dates, no calendar. */
export default sitePage(
  async (site, { params, query: search }) => {
    const listingId = listingIdOf(params.id)
    const view = await viewListing(site.ctx, { listingId })
    const query = readStayQuery(search)
    const roomTypeId = query.roomTypeId ?? view.roomTypes[0]?.id ?? null
    const { quote, problem } = await quoteOrProblem(site, listingId, { ...query, roomTypeId })
    const isMissing = search.has('tried') && !hasDates(query)
    return (
      <div className="page-width max-w-5xl pt-8">
        <a href={stayHref(listingId, stayParams(query))} className="text-link">
          {t('Back to the stay')}
        </a>
        <h1 className="mt-4 mb-7 text-3xl font-semibold sm:text-4xl">{t('When would you like to come?')}</h1>
        <div className="grid items-start gap-8 lg:grid-cols-[1fr_21rem]">
          <Card>
            {(problem || isMissing) && (
              <Alert tone="bad" title={problem ? said(problem.what) : t('Both dates are needed')} className="mb-5">
                {problem ? said(problem.fix) : t('Type the day you arrive and the day you leave.')}
              </Alert>
            )}
            <ReserveForm view={view} query={{ ...query, roomTypeId }}>
              {quote && (
                <div className="rounded-xl bg-sand-50 p-5">
                  <PriceBreakdown
                    price={{ ...quote.breakdown, nightCount: quote.nightCount, rooms: quote.stay.rooms }}
                  />
                  <p className="mt-3 text-sm">
                    <span className="font-semibold">{said(`${quote.policyName} cancellation.`)}</span>{' '}
                    {said(quote.policyText)}
                  </p>
                </div>
              )}
            </ReserveForm>
          </Card>
          <StayCard view={view} />
        </div>
      </div>
    )
  },
  { path: '/stays/[id]/reserve' },
)

function ReserveForm({ view, query, children }: { view: ListingView; query: StayQuery; children: React.ReactNode }) {
  const { card, roomTypes, rules } = view
  const room = roomTypes.find(({ id }) => id === query.roomTypeId)
  const plan = room?.plans.find(({ id }) => id === query.ratePlanId) ?? room?.plans[0]
  const chosen = room && plan ? roomValue(room, plan) : undefined
  return (
    <form method="post" action={`/stays/${card.id}/hold`} className="space-y-5">
      <input type="hidden" name="source" value="typed" />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          name="checkIn"
          label={t('Check-in')}
          type="date"
          defaultValue={query.checkIn}
          hint={t('From {time}', { time: rules.checkInFrom })}
        />
        <Field
          name="checkOut"
          label={t('Check-out')}
          type="date"
          defaultValue={query.checkOut}
          hint={t('By {time}', { time: rules.checkOutBy })}
        />
      </div>
      {roomTypes.length > 0 && (
        <div className="grid gap-4 sm:grid-cols-[1fr_8rem]">
          <SelectField name="plan" label={t('Room')} defaultValue={chosen}>
            {roomTypes.flatMap((room) =>
              room.plans.map((plan) => (
                <option key={roomValue(room, plan)} value={roomValue(room, plan)}>
                  {roomLabel(room, plan)}
                </option>
              )),
            )}
          </SelectField>
          <Field name="rooms" label={t('Rooms')} type="number" min={1} max={8} defaultValue={query.rooms} />
        </div>
      )}
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        <Field name="adults" label={t('Adults')} type="number" min={1} max={30} defaultValue={query.adults} />
        <Field name="children" label={t('Children')} type="number" min={0} max={20} defaultValue={query.children} />
        <Field name="infants" label={t('Infants')} type="number" min={0} max={5} defaultValue={query.infants} />
        {rules.petsAllowed && (
          <Field name="pets" label={t('Pets')} type="number" min={0} max={5} defaultValue={query.pets} />
        )}
      </div>
      {children}
      <div className="flex flex-wrap gap-3">
        <Button size="large">{card.isInstant ? t('Reserve') : t('Request to book')}</Button>
        <Button size="large" variant="quiet" formMethod="get" formAction={`/stays/${card.id}/reserve`}>
          {t('Show the price')}
        </Button>
      </div>
    </form>
  )
}

function StayCard({ view: { card, address } }: { view: ListingView }) {
  return (
    <Card className="overflow-hidden p-0! sm:p-0!">
      {card.photos[0] && <Photo photo={card.photos[0]} isEager className="aspect-[3/2] w-full object-cover" />}
      <div className="p-5">
        <p className="text-sm text-ink-soft">{kindLine(card)}</p>
        <h2 className="mt-0.5 text-lg font-semibold">{card.title}</h2>
        <p className="mt-1 text-sm text-ink-soft">{address}</p>
        <p className="mt-2">
          <Rating rating100={card.rating100} reviewCount={card.reviewCount} />
        </p>
      </div>
    </Card>
  )
}
