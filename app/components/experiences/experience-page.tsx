import type { ReactNode } from 'react'
import type { OrderQuery } from '@/app/lib/experience-order'
import { plural } from '@/app/lib/words'
import { showMoney } from '@/app/lib/show-money'
import { kindName } from '@/domain/experience/experience-kind'
import type { ExperienceView } from '@/domain/experience/view-experience'
import type { CalendarDate } from '@/lib/calendar-date'
import { formatMoney } from '@/lib/money'
import { Badge } from '../badge'
import { ButtonLink } from '../button'
import { ListingPart } from '../listing/listing-part'
import { Review } from '../reviews/review-parts'
import { PlaceMap } from '../map/place-map'
import { Rating, showRating } from '../rating'
import { Still } from '../still'
import { Icon } from '../svg-icon'
import { SaveButton } from '../wishlists/save-button'
import { ExperienceAbout, ExperienceTerms } from './experience-about'
import { ExperienceRow } from './experience-card'
import { ExperienceGallery } from './experience-gallery'
import { ExperienceHost } from './experience-host'
import { SessionPicker } from './session-picker'

export interface ExperiencePageProps {
  view: ExperienceView
  order: OrderQuery
  today: CalendarDate
}

/** Everything about an experience, and the box where it is booked. */
export function ExperiencePage({ view, order, today }: ExperiencePageProps) {
  return (
    <>
      <div className="page-width pt-6">
        <Still>
          <Heading view={view} />
          <ExperienceGallery photos={view.photos} />
        </Still>
        <div className="mt-9 gap-14 lg:grid lg:grid-cols-[minmax(0,1fr)_23.5rem]">
          <Still className="min-w-0">
            <ExperienceAbout view={view} />
            <ListingPart id="host" title={`Your host, ${view.host.firstName}`}>
              <ExperienceHost host={view.host} />
            </ListingPart>
            <ListingPart id="terms" title="Good to know">
              <ExperienceTerms view={view} />
            </ListingPart>
          </Still>
          <aside aria-label="Booking" id="book" className="pb-9">
            <Still className="rounded-card border border-sand-200 bg-surface p-5 shadow-lift sm:p-6 lg:sticky lg:top-22">
              <Price view={view} />
              <SessionPicker
                experience={view}
                page={`/experiences/${view.id}`}
                {...{ days: view.days, order, today }}
              />
              <p className="mt-4 flex gap-2 text-sm text-ink-soft">
                <Icon name="rotate-ccw" size={17} className="mt-0.5 shrink-0 text-pine-600" />
                {view.freeUntilText}. You pay on the next page; nothing is added to the price.
              </p>
            </Still>
          </aside>
        </div>
        <Still>
          <Reviews view={view} />
        </Still>
        {!view.isOnline && (
          <ListingPart id="location" title="Where you meet">
            <p className="mb-5">
              <strong className="font-semibold">{view.meetingPoint}</strong>, {view.city}, {view.country}
              <span className="block text-sm text-ink-soft">
                {view.lat.toFixed(4)}, {view.lng.toFixed(4)}
                {view.nearby.length > 0 &&
                  ` · near ${view.nearby.map(({ name, distanceKm }) => `${name} (${distanceKm.toFixed(1)} km)`).join(', ')}`}
              </span>
            </p>
            <PlaceMap lat={view.lat} lng={view.lng} radiusKm={0} label={`Map of the meeting point in ${view.city}`} />
          </ListingPart>
        )}
        {view.similar.length > 0 && (
          <Still>
            <ListingPart id="similar" title={view.isOnline ? 'More online' : `More in ${view.city}`}>
              <ExperienceRow items={view.similar} />
            </ListingPart>
          </Still>
        )}
      </div>
      <div className="sticky bottom-0 z-20 flex items-center justify-between gap-4 border-t border-sand-200 bg-surface px-4 py-3 lg:hidden">
        <p>
          <b className="text-lg font-semibold">{showMoney(view.priceMinor, view.currency, true)}</b>
          <span className="text-ink-soft"> a person</span>
        </p>
        <ButtonLink href="#book">Choose a time</ButtonLink>
      </div>
    </>
  )
}

function Heading({ view }: { view: ExperienceView }) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 pb-5">
      <div className="min-w-0">
        <h1 className="max-w-4xl text-3xl font-semibold sm:text-[2.25rem]">{view.title}</h1>
        <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1.5 text-[0.95rem]">
          <a href="#reviews" className="underline-offset-4 hover:underline">
            <Rating rating100={view.rating100} reviewCount={view.reviewCount} />
          </a>
          <span className="inline-flex items-center gap-1.5">
            <Icon name={view.isOnline ? 'laptop' : 'map-pin'} size={17} className="text-coral-600" />
            {view.isOnline ? `Online, from ${view.city}` : `${view.city}, ${view.country}`}
          </span>
          <Badge>{kindName(view.kind)}</Badge>
          {view.isFamilyFriendly && <Badge tone="good">Good with children</Badge>}
          {view.isStepFree && <Badge tone="good">Without steps</Badge>}
        </p>
      </div>
      <SaveButton kind="experience" id={view.id} title={view.title} look="words" />
    </div>
  )
}

function Price({ view }: { view: ExperienceView }): ReactNode {
  const { priceMinor, childPriceMinor, currency } = view
  const isConverted = showMoney(priceMinor, currency) !== formatMoney(priceMinor, currency)
  return (
    <div className="mb-5 border-b border-sand-200 pb-4">
      <p>
        <b className="text-2xl font-semibold">{showMoney(priceMinor, currency, true)}</b>
        <span className="text-ink-soft"> a person</span>
      </p>
      {childPriceMinor !== null && (
        <p className="text-sm text-ink-soft">Children {showMoney(childPriceMinor, currency, true)}</p>
      )}
      {isConverted && (
        <p className="text-sm text-ink-soft">
          Charged in {currency}: {formatMoney(priceMinor, currency, true)} a person
        </p>
      )}
    </div>
  )
}

function Reviews({ view: { id, reviews, rating100, reviewCount } }: { view: ExperienceView }) {
  if (rating100 === null)
    return (
      <ListingPart id="reviews" title="Reviews">
        <p className="text-ink-soft">Nobody has written a review yet.</p>
      </ListingPart>
    )
  return (
    <ListingPart id="reviews" title={`Rated ${showRating(rating100)} by ${plural(reviewCount, 'guest')}`}>
      <div className="grid gap-x-14 gap-y-10 md:grid-cols-2">
        {reviews.items.map((review) => (
          <Review key={review.id} review={review} />
        ))}
      </div>
      {reviews.total > reviews.items.length && (
        <ButtonLink href={`/experiences/${id}/reviews`} variant="quiet" className="mt-9">
          Show all {plural(reviews.total, 'review')}
        </ButtonLink>
      )}
    </ListingPart>
  )
}
