import { Alert } from '@/app/components/alert'
import { Still } from '@/app/components/still'
import { PriceBreakdown } from '@/app/components/price-breakdown'
import type { ListingPageData } from '@/app/lib/listing-page-data'
import { showShortDay, showStay } from '@/app/lib/show-date'
import { plural, t } from '@/app/lib/words'
import { showMoney } from '@/app/lib/show-money'
import { hasRealDates, stayParams, type StayQuery } from '@/app/lib/stay-query'
import type { RatePlanView, RoomTypeView } from '@/domain/listing/listing-view'
import type { CalendarDate } from '@/lib/calendar-date'
import { BookingWidget } from './booking-widget'
import { said } from '@/app/lib/words/said'

export interface BookingBoxProps {
  data: ListingPageData
  query: StayQuery
  today: CalendarDate
}

/** The box beside the description: price, dates, guests, and the button that reserves. */
export function BookingBox({ data, query, today }: BookingBoxProps) {
  const { view, quote, problem, chosen } = data
  const { card } = view
  const isReal = hasRealDates(query)
  return (
    <div className="rounded-3xl border border-sand-200 bg-surface p-5 shadow-lift sm:p-6">
      <h2 className="sr-only">{t('Book this stay')}</h2>
      <div className="mb-4">
        <PriceHead data={data} />
        <DealLine data={data} />
      </div>
      <BookingWidget
        listingId={card.id}
        today={today}
        checkIn={isReal ? query.checkIn : ''}
        checkOut={isReal ? query.checkOut : ''}
        guests={query}
        closed={data.closed}
        bookableFrom={view.bookableFrom}
        bookableUntil={view.bookableUntil}
        rooms={view.roomTypes.flatMap((room) =>
          room.plans.map((plan) => ({ value: roomValue(room, plan), label: roomLabel(room, plan) })),
        )}
        chosenRoom={chosen.roomTypeId === null ? null : `${chosen.roomTypeId}-${chosen.ratePlanId ?? ''}`}
        maxPersons={view.roomTypes.length > 0 ? 30 : card.maxGuests}
        hasPets={view.rules.petsAllowed}
        submitLabel={submitLabel(data)}
      >
        {problem && <Problem data={data} query={query} />}
        {quote && (
          <Still className="py-1">
            <PriceBreakdown price={{ ...quote.breakdown, nightCount: quote.nightCount, rooms: quote.stay.rooms }} />
          </Still>
        )}
      </BookingWidget>
      <Still>
        <p className="mt-3 text-center text-sm text-ink-soft">
          {card.isInstant
            ? t('You will not be charged yet')
            : t('The host answers within a day. You pay when the host accepts')}
        </p>
        {quote && (
          <p className="mt-3 border-t border-sand-200 pt-3 text-sm">
            <span className="font-semibold">{said(`${quote.policyName} cancellation.`)}</span> {said(quote.policyText)}
          </p>
        )}
        <p className="mt-3 text-center text-sm print:hidden">
          <a href={`/stays/${card.id}/reserve?${stayParams(query)}`} className="text-link">
            {t('Type the dates instead')}
          </a>
        </p>
      </Still>
    </div>
  )
}

export const roomValue = (room: RoomTypeView, plan: RatePlanView): string => `${room.id}-${plan.id ?? ''}`

/** `Twin room, breakfast included, free cancellation` */
export const roomLabel = (room: RoomTypeView, { name }: RatePlanView): string =>
  `${said(room.name)}, ${said(`${name.slice(0, 1).toLowerCase()}${name.slice(1)}`)}`

/** Why the stay can not be booked, and what could be booked instead. */
function Problem({ data: { view, problem, near }, query }: Pick<BookingBoxProps, 'data' | 'query'>) {
  const { card, city } = view
  if (!problem) return null
  const elsewhere = stayParams(query, { roomTypeId: null })
  elsewhere.set('where', city.name)
  return (
    <Alert tone="bad" title={said(problem.what)}>
      <p>{said(problem.fix)}</p>
      {near.length > 0 && (
        <ul aria-label={t('Free dates nearby')} className="mt-3 flex flex-wrap gap-2">
          {near.map((stay) => (
            <li key={stay.checkIn}>
              <a
                href={`/stays/${card.id}?${stayParams({ ...query, ...stay })}#reserve`}
                className="inline-flex min-h-9 items-center rounded-full border border-sand-500 bg-surface px-3 text-sm font-semibold text-ink hover:border-ink"
              >
                {showStay(stay.checkIn, stay.checkOut)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3">
        <a href={`/search?${elsewhere}`} className="text-link">
          {t('Other places in {city} for this stay', { city: city.name })}
        </a>
      </p>
    </Alert>
  )
}

function submitLabel({ view, quote }: ListingPageData): string {
  if (!quote) return t('Check availability')
  return view.card.isInstant ? t('Reserve') : t('Request to book')
}

/** The price a night, or the whole price when the dates are chosen. */
export function PriceHead({ data }: { data: ListingPageData }) {
  const { view, quote, chosen, usualNightsMinor } = data
  const { card, roomTypes } = view
  if (quote) {
    const { totalMinor, nightsMinor, currency } = quote.breakdown
    const isLess = usualNightsMinor !== null && usualNightsMinor > nightsMinor
    return (
      <p>
        {isLess && (
          <>
            <s className="text-ink-soft">{showMoney(usualNightsMinor + totalMinor - nightsMinor, currency)}</s>{' '}
          </>
        )}
        <span className="font-display text-2xl font-semibold">{showMoney(totalMinor, currency)}</span>
        <span className="text-ink-soft"> {t('total for {nights}', { nights: plural(quote.nightCount, 'night') })}</span>
      </p>
    )
  }
  const room = roomTypes.find(({ id }) => id === chosen.roomTypeId)
  const plan = room?.plans.find(({ id }) => id === chosen.ratePlanId) ?? room?.plans[0]
  return (
    <p>
      <span className="text-ink-soft">{t('from')} </span>
      <span className="font-display text-2xl font-semibold">
        {showMoney(plan?.basePriceMinor ?? card.nightlyMinor, card.currency, true)}
      </span>
      <span className="text-ink-soft"> {t('a night')}</span>
    </p>
  )
}

function DealLine({ data: { view, quote, usualNightsMinor } }: { data: ListingPageData }) {
  const { deal } = view
  if (!deal) return null
  const isOn = quote !== null && usualNightsMinor !== null && usualNightsMinor > quote.breakdown.nightsMinor
  if (quote && !isOn) return null
  return (
    <p className="mt-2 w-fit rounded-lg bg-coral-50 px-3 py-1.5 text-sm">
      <strong className="font-semibold text-coral-700">
        {t('{deal}: {n}% less', { deal: said(deal.name), n: deal.percent })}
      </strong>{' '}
      {!quote && `${t('for nights from {days},', { days: showStay(deal.fromDate, deal.toDate) })} `}
      {t('if you book by {day}', { day: showShortDay(deal.bookBy) })}
    </p>
  )
}
