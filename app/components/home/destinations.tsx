import { clsx } from 'clsx'
import { Photo } from '@/app/components/photo'
import { plural, t } from '@/app/lib/words'
import type { HomeView } from '@/domain/home/view-home'
import { showExact } from '@/app/lib/show-money'

/** Popular cities; the first two are larger, then whole rows of four. */
export function Destinations({ destinations }: { destinations: HomeView['destinations'] }) {
  const shown = destinations.slice(0, destinations.length < 10 ? 6 : 10)
  return (
    <ul className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
      {shown.map((city, i) => (
        <li key={city.cityId} className={clsx(i < 2 && 'col-span-2')}>
          <a
            href={`/search?${new URLSearchParams({ where: city.name, cityId: String(city.cityId) })}`}
            className="group relative block overflow-hidden rounded-card text-white"
          >
            <Photo
              photo={city.photo}
              alt=""
              className={clsx(
                'w-full object-cover transition-transform duration-500 group-hover:scale-105',
                i < 2 ? 'h-56 sm:h-72' : 'h-40 sm:h-52',
              )}
            />
            <span className="absolute inset-0 bg-linear-to-t from-pine-900/90 via-pine-900/25 to-transparent" />
            <span className="absolute inset-x-0 bottom-0 block p-4 sm:p-5">
              <span className={clsx('block font-display font-semibold', i < 2 ? 'text-2xl sm:text-3xl' : 'text-xl')}>
                {city.name}
              </span>
              <span className="block text-sm">
                {plural(city.listingCount, 'stay')} ·{' '}
                {t('from {price} a night', { price: showExact(city.fromMinor, city.currency, true) })}
              </span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
