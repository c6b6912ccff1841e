import { Photo } from '@/app/components/photo'
import { SearchBox } from '@/app/components/search/search-box'
import type { CalendarDate } from '@/lib/calendar-date'
import { rich, t } from '@/app/lib/words'

const NO_GUESTS_CHOSEN = { adults: 1, children: 0, infants: 0, pets: 0, rooms: 1 }

/** The first screen: what the site is for, and the search. */
export function Hero({ today, photos }: { today: CalendarDate; photos: string[] }) {
  const [first, second, third] = photos
  return (
    <section className="relative flow-root bg-pine-900 text-white" aria-labelledby="hero-title">
      <Flock />
      <div className="page-width grid items-center gap-10 pt-10 pb-10 lg:grid-cols-[1.05fr_1fr] lg:pt-11 lg:pb-14">
        <div className="relative">
          <h1
            id="hero-title"
            className="max-w-2xl text-[2.75rem] leading-[1.04] font-bold tracking-tight sm:text-6xl xl:text-[4.1rem]"
          >
            {rich('Wake up somewhere {reason}', {
              reason: <span className="text-saffron-400">{t('worth getting up for')}</span>,
            })}
          </h1>
          <p className="mt-5 max-w-md text-lg text-pine-100">
            {t('Homes, hotels and odd little places, from hosts who answer. The price you see is the price you pay.')}
          </p>
        </div>
        {first && second && third && (
          <div className="hidden grid-cols-[1.6fr_1fr] grid-rows-2 gap-4 lg:grid" aria-hidden="true">
            <Photo photo={first} alt="" isEager className="row-span-2 h-[21rem] w-full rounded-3xl object-cover" />
            <Photo photo={second} alt="" isEager className="h-[10rem] w-full rounded-3xl object-cover" />
            <Photo photo={third} alt="" isEager className="h-[10rem] w-full rounded-3xl object-cover" />
          </div>
        )}
      </div>
      <div className="page-width relative pb-10 lg:-mb-10 lg:pb-0">
        <SearchBox today={today} guests={NO_GUESTS_CHOSEN} />
      </div>
    </section>
  )
}

/** Small birds on their way, drawn faintly behind the words. */
function Flock() {
  const birds = [
    [40, 16, 1],
    [45.5, 10, 0.7],
    [48.5, 17, 0.6],
    [30, 9, 0.8],
    [35, 12, 0.55],
    [37.5, 7.5, 0.5],
  ] as const
  return (
    <svg
      className="absolute inset-0 hidden size-full text-pine-600 lg:block"
      viewBox="0 0 100 60"
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
    >
      {birds.map(([x, y, scale]) => (
        <path
          key={x}
          transform={`translate(${x} ${y - 6}) scale(${scale})`}
          d="M0 1.2C.9-.2 1.9-.1 2.4 1 2.9-.1 3.9-.2 4.8 1.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="0.35"
          strokeLinecap="round"
        />
      ))}
    </svg>
  )
}
