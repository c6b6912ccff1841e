import { Badge } from '@/app/components/badge'
import { kindLine } from '@/app/components/listing-card'
import { Rating } from '@/app/components/rating'
import { Icon } from '@/app/components/svg-icon'
import { plural } from '@/app/lib/show-date'
import type { ListingView } from '@/domain/listing/listing-view'

/** Title, place and rating, above the photos. */
export function ListingHeading({ view }: { view: ListingView }) {
  const { card } = view
  return (
    <div className="pb-5">
      <h1 className="max-w-4xl text-3xl font-semibold sm:text-[2.25rem]">{card.title}</h1>
      <ul className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1.5 text-[0.95rem]">
        <li>
          <a href="#reviews" className="inline-flex items-center underline-offset-4 hover:underline">
            <Rating rating100={card.rating100} reviewCount={card.reviewCount} />
          </a>
        </li>
        <li>
          <a href="#location" className="inline-flex items-center gap-1.5 underline-offset-4 hover:underline">
            <Icon name="map-pin" size={17} className="text-coral-600" />
            {view.address}
          </a>
        </li>
        {card.isGuestFavourite && (
          <li>
            <Badge tone="warm" icon="sparkles">
              Guest favourite
            </Badge>
          </li>
        )}
        {view.host.isSuperhost && (
          <li>
            <Badge tone="good" icon="award">
              Superhost
            </Badge>
          </li>
        )}
      </ul>
    </div>
  )
}

/** `Entire loft`, and for how many guests with how many rooms. */
export function ListingFacts({ view }: { view: ListingView }) {
  const { card, bathrooms } = view
  const facts = [
    ['users', plural(card.maxGuests, 'guest')],
    ['door-open', card.bedrooms === 0 ? 'Studio' : plural(card.bedrooms, 'bedroom')],
    ['bed-double', plural(card.beds, 'bed')],
    ['bath', plural(bathrooms, 'bathroom')],
  ] as const
  return (
    <div className="pb-8">
      <h2 className="text-2xl font-semibold">
        {kindLine(card)} in {card.city}
      </h2>
      {card.kind !== 'hotel' && (
        <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
          {facts.map(([icon, text]) => (
            <li key={icon} className="flex items-center gap-2">
              <Icon name={icon} size={20} className="text-pine-600" />
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
