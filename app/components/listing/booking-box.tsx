import { Alert } from '@/app/components/alert'
import { PriceBreakdown } from '@/app/components/price-breakdown'
import { plural } from '@/app/lib/show-date'
import { hasRealDates, stayParams, type StayQuery } from '@/app/lib/stay-query'
import type { ListingView } from '@/domain/listing/listing-view'
import type { Quote } from '@/domain/pricing/create-quote'
import type { CalendarDate } from '@/lib/calendar-date'
import { formatMoney } from '@/lib/money'
import { BookingWidget } from './booking-widget'

export interface BookingBoxProps {
  view: ListingView
  query: StayQuery
  today: CalendarDate
  closedNights: CalendarDate[]
  quote: Quote | null
  /** Why the chosen stay can not be booked. */
  problem: { what: string; fix: string } | null
  chosenRoomTypeId: number | null
}

/** The box beside the description: price, dates, guests, and the button that reserves. */
export function BookingBox({ view, query, today, closedNights, quote, problem, chosenRoomTypeId }: BookingBoxProps) {
  const { card } = view
  const isReal = hasRealDates(query)
  return (
    <div className="rounded-3xl border border-sand-200 bg-surface p-5 shadow-lift sm:p-6">
      <h2 className="sr-only">Book this stay</h2>
      <div className="mb-4">
        <PriceHead view={view} quote={quote} chosenRoomTypeId={chosenRoomTypeId} />
      </div>
      <BookingWidget
        listingId={card.id}
        today={today}
        checkIn={isReal ? query.checkIn : ''}
        checkOut={isReal ? query.checkOut : ''}
        guests={query}
        closedNights={closedNights}
        bookableFrom={view.bookableFrom}
        bookableUntil={view.bookableUntil}
        roomTypes={view.roomTypes.map((room) => ({
          id: room.id,
          label: `${room.name}, ${room.hasBreakfast ? 'with' : 'without'} breakfast${room.isRefundable ? '' : ', non-refundable'}`,
        }))}
        chosenRoomTypeId={chosenRoomTypeId}
        maxPersons={view.roomTypes.length > 0 ? 30 : card.maxGuests}
        hasPets={view.rules.petsAllowed}
        submitLabel={submitLabel(quote, card.isInstant)}
      >
        {problem && (
          <Alert tone="bad" title={problem.what}>
            {problem.fix}
          </Alert>
        )}
        {quote && (
          <div className="py-1">
            <PriceBreakdown price={{ ...quote.breakdown, nightCount: quote.nightCount, rooms: quote.stay.rooms }} />
          </div>
        )}
      </BookingWidget>
      <p className="mt-3 text-center text-sm text-ink-soft">
        {card.isInstant
          ? 'You will not be charged yet'
          : 'The host answers within a day. You pay when the host accepts'}
      </p>
      {quote && (
        <p className="mt-3 border-t border-sand-200 pt-3 text-sm">
          <span className="font-semibold">{quote.policyName} cancellation.</span> {quote.policyText}
        </p>
      )}
      <p className="mt-3 text-center text-sm">
        <a href={`/stays/${card.id}/reserve?${stayParams(query)}`} className="text-link">
          Type the dates instead
        </a>
      </p>
    </div>
  )
}

function submitLabel(quote: Quote | null, isInstant: boolean): string {
  if (!quote) return 'Check availability'
  return isInstant ? 'Reserve' : 'Request to book'
}

interface PriceHeadProps {
  view: ListingView
  quote: Quote | null
  chosenRoomTypeId: number | null
}

/** The price a night, or the whole price when the dates are chosen. */
export function PriceHead({ view, quote, chosenRoomTypeId }: PriceHeadProps) {
  const { card, roomTypes } = view
  if (quote)
    return (
      <p>
        <span className="font-display text-2xl font-semibold">
          {formatMoney(quote.breakdown.totalMinor, quote.breakdown.currency)}
        </span>
        <span className="text-ink-soft"> total for {plural(quote.nightCount, 'night')}</span>
      </p>
    )
  const nightly = roomTypes.find(({ id }) => id === chosenRoomTypeId)?.basePriceMinor ?? card.nightlyMinor
  return (
    <p>
      <span className="text-ink-soft">from </span>
      <span className="font-display text-2xl font-semibold">{formatMoney(nightly, card.currency, true)}</span>
      <span className="text-ink-soft"> a night</span>
    </p>
  )
}
