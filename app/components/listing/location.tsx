import { PlaceMap, showKm } from '@/app/components/map/place-map'
import { Still } from '@/app/components/still'
import { Icon } from '@/app/components/svg-icon'
import { wayOf, type Way } from '@/domain/listing/getting-around'
import type { ListingView } from '@/domain/listing/listing-view'
import { ListingPart } from './listing-part'
import { t } from '@/app/lib/words'

const SIGHTS = 8
const STOPS = 3
const HUBS = ['station', 'airport']
const BY = {
  foot: 'about {n} min on foot',
  transit: 'about {n} min by bus or train',
  car: 'about {n} min by car',
} as const
const ICONS: Record<string, string> = { station: 'train-front', airport: 'plane' }

/** Where the place is: a map with the sights around it, and how far stations and airports are. */
export function Location({ view }: { view: ListingView }) {
  const { city, landmarks } = view
  const sights = landmarks.filter(({ kind }) => !HUBS.includes(kind)).slice(0, SIGHTS)
  const stops = landmarks.filter(({ kind }) => HUBS.includes(kind)).slice(0, STOPS)
  return (
    <ListingPart id="location" title={t('Where you will be')}>
      <p className="mb-5 max-w-prose">
        <strong className="font-semibold">{view.address}.</strong> {city.blurb}{' '}
        {t('The exact address comes with your booking.')}
      </p>
      <PlaceMap
        lat={view.lat}
        lng={view.lng}
        label={t('The area around {title}', { title: view.card.title })}
        radiusKm={0.4}
        landmarks={sights}
      />
      {stops.length > 0 && (
        <Still>
          <h3 className="mt-8 mb-3 text-lg font-semibold">{t('Getting around')}</h3>
          <ul className="grid gap-x-10 gap-y-2.5 sm:grid-cols-2">
            {stops.map(({ id, name, kind, distanceKm }) => (
              <li key={id} className="flex items-center gap-3">
                <Icon name={ICONS[kind] ?? 'bus'} size={20} className="shrink-0 text-pine-700" />
                <span className="min-w-0 flex-1">{name}</span>
                <span className="text-right text-ink-soft">
                  {showKm(distanceKm)}, {showWay(wayOf(distanceKm))}
                </span>
              </li>
            ))}
          </ul>
        </Still>
      )}
    </ListingPart>
  )
}

const showWay = ({ by, minutes }: Way): string => t(BY[by], { n: minutes })
