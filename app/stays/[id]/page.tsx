import { Description, Sleeping } from '@/app/components/listing/about'
import { Amenities } from '@/app/components/listing/amenities'
import { BookingBar } from '@/app/components/listing/booking-bar'
import { BookingBox } from '@/app/components/listing/booking-box'
import { Gallery } from '@/app/components/listing/gallery'
import { Highlights } from '@/app/components/listing/highlights'
import { HostCard } from '@/app/components/listing/host-card'
import { ListingFacts, ListingHeading } from '@/app/components/listing/listing-heading'
import { ListingPart } from '@/app/components/listing/listing-part'
import { Location } from '@/app/components/listing/location'
import { AvailabilityCalendar, monthAfter } from '@/app/components/listing/month-calendar'
import { Reviews } from '@/app/components/listing/reviews'
import { RoomTypes } from '@/app/components/listing/room-types'
import { ThingsToKnow } from '@/app/components/listing/things-to-know'
import { listingPageData } from '@/app/lib/listing-page-data'
import { sitePage } from '@/app/lib/site-page'
import { hasRealDates, listingIdOf, readStayQuery, type StayQuery } from '@/app/lib/stay-query'
import type { ListingView } from '@/domain/listing/listing-view'

export default sitePage(
  async (site, { params, query: search }) => {
    const query = readStayQuery(search)
    const data = await listingPageData(site, listingIdOf(params.id), query)
    const { view, quote, closed, chosenRoomTypeId } = data
    const { card } = view
    const policy = { name: quote?.policyName ?? view.policyName, text: quote?.policyText ?? view.policyText }
    return (
      <>
        <title>{`${card.title}, ${card.city} · Larkstay`}</title>
        <div className="page-width pt-6">
          <ListingHeading view={view} />
          <Gallery photos={view.photos} title={card.title} />
          <div className="mt-9 gap-14 lg:grid lg:grid-cols-[minmax(0,1fr)_23.5rem]">
            <div className="min-w-0">
              <ListingFacts view={view} />
              <Highlights view={view} />
              <Description text={view.description} />
              <Sleeping sleeping={view.sleeping} />
              <RoomTypes
                listingId={card.id}
                roomTypes={view.roomTypes}
                query={query}
                chosenId={chosenRoomTypeId}
                currency={card.currency}
              />
              <Amenities amenities={view.amenities} count={view.amenityCount} />
              <AvailabilityCalendar
                listingId={card.id}
                month={shownMonth(search.get('month'), query, view)}
                closedNights={new Set(closed)}
                query={query}
                bookableFrom={view.bookableFrom}
                bookableUntil={view.bookableUntil}
              />
            </div>
            <aside aria-label="Booking" id="reserve" className="pb-10 lg:pb-9">
              <div className="lg:sticky lg:top-24">
                <BookingBox
                  view={view}
                  query={query}
                  today={site.ctx.today}
                  closedNights={closed}
                  quote={quote}
                  problem={data.problem}
                  chosenRoomTypeId={chosenRoomTypeId}
                />
              </div>
            </aside>
          </div>
          <Reviews view={view} reviews={data.reviews} />
          <Location view={view} />
          <ListingPart id="host" title={`Your host, ${view.host.firstName}`}>
            <HostCard host={view.host} />
          </ListingPart>
          <ThingsToKnow view={view} policy={policy} />
        </div>
        <BookingBar view={view} quote={quote} chosenRoomTypeId={chosenRoomTypeId} />
      </>
    )
  },
  { path: '/stays/[id]' },
)

/** The month that is asked for, else that of the stay, else the first with nights to book; within what can be booked. */
function shownMonth(asked: string | null, query: StayQuery, { bookableFrom, bookableUntil }: ListingView): string {
  const wanted =
    asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : hasRealDates(query) ? query.checkIn.slice(0, 7) : ''
  const [first, last] = [bookableFrom.slice(0, 7), monthAfter(bookableUntil.slice(0, 7), -1)]
  if (wanted > last && last > first) return last
  return wanted > first ? wanted : first
}
