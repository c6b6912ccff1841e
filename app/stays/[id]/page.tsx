import { Description, Sleeping } from '@/app/components/listing/about'
import { Amenities } from '@/app/components/listing/amenities'
import { BookingBar } from '@/app/components/listing/booking-bar'
import { BookingBox } from '@/app/components/listing/booking-box'
import { Gallery } from '@/app/components/listing/gallery'
import { Highlights } from '@/app/components/listing/highlights'
import { HostCard } from '@/app/components/listing/host-card'
import { LazySheet } from '@/app/components/listing/lazy-sheet'
import { LinkedSheets } from '@/app/components/listing/linked-sheets'
import '@/app/components/listing/listing.css'
import { ListingFacts, ListingHeading } from '@/app/components/listing/listing-heading'
import { ListingPart, PartLinks } from '@/app/components/listing/listing-part'
import { Location } from '@/app/components/listing/location'
import { Reviews } from '@/app/components/listing/reviews'
import { RoomTypes } from '@/app/components/listing/room-types'
import { StayCalendar } from '@/app/components/listing/stay-calendar'
import { ThingsToKnow } from '@/app/components/listing/things-to-know'
import { Still } from '@/app/components/still'
import { listingPageData } from '@/app/lib/listing-page-data'
import { rememberSeen } from '@/app/lib/seen-listings'
import { sitePage } from '@/app/lib/site-page'
import { hasRealDates, listingIdOf, readStayQuery, stayParams } from '@/app/lib/stay-query'
import type { ListingView } from '@/domain/listing/listing-view'
import { plural, t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'

/** What is plain text and pictures is made into HTML at once; only what a script touches stands in the tree. */
export default sitePage(
  async (site, { params, query: search }) => {
    const query = readStayQuery(search)
    const data = await listingPageData(site, listingIdOf(params.id), query)
    const { view, quote, chosen } = data
    const { card } = view
    const isReal = hasRealDates(query)
    const isHotel = view.roomTypes.length > 0
    const policy = { name: quote?.policyName ?? view.policyName, text: quote?.policyText ?? view.policyText }
    rememberSeen(site, card.id)
    return (
      <>
        <title>{`${card.title}, ${card.city} · Larkstay`}</title>
        <Still className="page-width pt-6">
          <ListingHeading view={view} />
          <Gallery photos={view.photos} listingId={card.id} />
          <PartLinks parts={partsOf(view)} />
        </Still>
        <div className="page-width mt-7 gap-14 lg:grid lg:grid-cols-[minmax(0,1fr)_23.5rem]">
          <div className="min-w-0">
            <Still>
              <ListingFacts view={view} />
              <Highlights view={view} />
              <Description text={view.description} />
              {!isHotel && <Sleeping sleeping={view.sleeping} />}
              {!isHotel && <Amenities view={view} />}
            </Still>
            <ListingPart id="calendar" title={t('When it is free, and what it costs')}>
              <div className="min-h-[25rem] max-md:min-h-[26rem] nojs:hidden">
                <StayCalendar
                  bookableFrom={view.bookableFrom}
                  bookableUntil={view.bookableUntil}
                  closed={data.closed}
                  prices={data.prices}
                  checkIn={isReal ? query.checkIn : ''}
                  checkOut={isReal ? query.checkOut : ''}
                  href={`/stays/${card.id}?${stayParams({ ...query, checkIn: '', checkOut: '' })}`}
                />
              </div>
              <p className="text-sm text-ink-soft">{stayLength(view)}</p>
            </ListingPart>
          </div>
          <aside aria-label={t('Booking')} id="reserve" className="pb-10 lg:pb-9">
            <div className="lg:sticky lg:top-24">
              <BookingBox data={data} query={query} today={site.ctx.today} />
            </div>
          </aside>
        </div>
        <Still className="page-width">
          <RoomTypes
            listingId={card.id}
            roomTypes={view.roomTypes}
            offers={data.offers}
            query={query}
            chosen={chosen}
            currency={card.currency}
          />
          {isHotel && <Amenities view={view} />}
          <Reviews view={view} reviews={data.reviews} />
        </Still>
        <div className="page-width">
          <Location view={view} />
        </div>
        <Still className="page-width">
          <ListingPart id="host" title={t('Your host, {name}', { name: view.host.firstName })}>
            <HostCard host={view.host} listingId={card.id} />
          </ListingPart>
          <ThingsToKnow view={view} policy={policy} />
        </Still>
        <div className="page-width print:hidden">
          <ListingPart id="similar" title={t('Similar places nearby')}>
            <LazySheet href={`/stays/${card.id}/similar?${stayParams(query, { roomTypeId: null })}`}>
              <a href={`/stays/${card.id}/similar`} className="text-link">
                {t('Show similar places in {city}', { city: card.city })}
              </a>
            </LazySheet>
          </ListingPart>
        </div>
        <BookingBar data={data} />
        <LinkedSheets />
      </>
    )
  },
  { path: '/stays/[id]' },
)

const partsOf = ({ roomTypes }: ListingView): [string, PlainPhrase][] => [
  ['about', 'Overview'],
  ...(roomTypes.length > 0 ? [['rooms', 'Rooms'] as [string, PlainPhrase]] : []),
  ['amenities', 'Amenities'],
  ['calendar', 'Calendar'],
  ['reviews', 'Reviews'],
  ['location', 'Location'],
  ['host', 'Host'],
  ['rules', 'Rules'],
]

function stayLength({ rules: { minNights, weekendMinNights, maxNights } }: ListingView): string {
  const lengths = { nights: plural(minNights, 'night'), most: maxNights }
  const length =
    weekendMinNights > minNights
      ? t(
          'A stay has at least {nights}, {weekend} when a night of Friday or Saturday is part of it, and at most {most}.',
          { ...lengths, weekend: weekendMinNights },
        )
      : t('A stay has at least {nights}, and at most {most}.', lengths)
  return `${length} ${t('Prices are for one night, without fees and taxes.')}`
}
