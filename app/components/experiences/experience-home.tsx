import { plural } from '@/app/lib/words'
import { showMoney } from '@/app/lib/show-money'
import type { ExperienceCriteria } from '@/domain/experience/experience-criteria'
import type { ExperienceHome as Home } from '@/domain/experience/view-experience-home'
import type { CalendarDate } from '@/lib/calendar-date'
import { Section } from '../section'
import { Still } from '../still'
import { ExperienceRow } from './experience-card'
import { ExperienceSearchForm } from './experience-search-form'
import { KindStrip } from './kind-strip'

const HERO = ['walking-tour-3', 'cooking-1', 'water-2']
const CITY_DRAWINGS = [
  'walking-tour-2',
  'food-tour-3',
  'attraction-1',
  'day-trip-2',
  'water-3',
  'outdoor-1',
  'nightlife-1',
  'walking-tour-1',
]

/** The start page of experiences. */
export function ExperienceHome({
  home,
  criteria,
  today,
}: {
  home: Home
  criteria: ExperienceCriteria
  today: CalendarDate
}) {
  return (
    <Still>
      <section className="bg-pine-900 text-white" aria-labelledby="hero-title">
        <div className="page-width grid items-center gap-10 pt-10 pb-10 lg:grid-cols-[1.05fr_1fr] lg:pb-20">
          <div>
            <h1
              id="hero-title"
              className="max-w-2xl text-[2.6rem] leading-[1.05] font-bold tracking-tight sm:text-5xl xl:text-6xl"
            >
              Do something <span className="text-saffron-400">you will tell at home</span>
            </h1>
            <p className="mt-5 max-w-md text-lg text-pine-100">
              {plural(home.total, 'experience')} with people who live there: cook, walk, sail, listen. The price you see
              is the price you pay.
            </p>
          </div>
          <div className="hidden grid-cols-[1.6fr_1fr] grid-rows-2 gap-4 lg:grid" aria-hidden="true">
            {HERO.map((name, i) => (
              <img
                key={name}
                src={`/drawings/${name}.svg`}
                alt=""
                width={1200}
                height={800}
                className={
                  i === 0
                    ? 'row-span-2 h-[19rem] w-full rounded-3xl object-cover'
                    : 'h-[9rem] w-full rounded-3xl object-cover'
                }
              />
            ))}
          </div>
        </div>
      </section>
      <div className="page-width -mt-4 lg:-mt-11">
        <ExperienceSearchForm criteria={criteria} today={today} />
      </div>
      <div className="mt-6">
        <KindStrip kinds={home.kinds} />
      </div>
      <Section
        id="cities"
        title="Where to?"
        lead="The cities that people ask for most, with their lowest price a person."
      >
        <ul className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">
          {home.cities.map(({ cityId, name, count, fromMinor }, i) => (
            <li key={cityId}>
              <a
                href={`/experiences?${new URLSearchParams({ where: name, cityId: String(cityId) })}`}
                className="group flex items-center gap-3 overflow-hidden rounded-card border border-sand-200 bg-surface pr-3 hover:shadow-lift"
              >
                <img
                  src={`/drawings/${CITY_DRAWINGS[i % CITY_DRAWINGS.length]}.svg`}
                  alt=""
                  width={1200}
                  height={800}
                  loading="lazy"
                  className="h-20 w-20 shrink-0 object-cover sm:w-24"
                />
                <span className="min-w-0 py-2">
                  <span className="block font-semibold group-hover:underline">{name}</span>
                  <span className="block text-sm text-ink-soft">
                    {count} from {showMoney(fromMinor, 'USD', true)}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </Section>
      {home.rows.map(({ key, title, href, items }) => (
        <Section
          key={key}
          id={key}
          title={title}
          action={
            <a href={href} className="text-link">
              Show all
            </a>
          }
        >
          <ExperienceRow items={items} />
        </Section>
      ))}
    </Still>
  )
}
