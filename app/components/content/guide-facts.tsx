import { showStay } from '@/app/lib/show-date'
import { showMoney } from '@/app/lib/show-money'
import type { GuideView } from '@/domain/guide/view-guide'
import { Still } from '../still'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const KINDS: Record<string, string> = {
  sight: 'Sights',
  museum: 'Museums',
  park: 'Parks',
  beach: 'Beaches',
  market: 'Markets',
  stadium: 'Stadiums',
  university: 'Universities',
  district: 'Districts',
  station: 'Stations',
  airport: 'Airports',
}

/** Highlights of a city: its landmarks, seasons, events and taxes. */
export function GuideFacts({ guide }: { guide: GuideView }) {
  const kinds = Object.keys(KINDS).filter((kind) => guide.landmarks.some((landmark) => landmark.kind === kind))
  const percent = (guide.taxBasisPoints / 100).toLocaleString('en-US')
  return (
    <Still className="grid gap-10 lg:grid-cols-[2fr_1fr]">
      <section aria-labelledby="highlights-title">
        <h2 id="highlights-title" className="text-2xl font-semibold">
          Highlights of {guide.name}
        </h2>
        <dl className="mt-4 grid gap-x-8 gap-y-5 sm:grid-cols-2">
          {kinds.map((kind) => (
            <div key={kind}>
              <dt className="font-semibold">{KINDS[kind]}</dt>
              {guide.landmarks
                .filter((landmark) => landmark.kind === kind)
                .map(({ id, name }) => (
                  <dd key={id}>
                    <a
                      className="hover:underline"
                      href={`/search?${new URLSearchParams({ where: guide.name, near: String(id) })}`}
                    >
                      {name}
                    </a>
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      </section>
      <aside className="self-start rounded-card bg-sand-50 p-6" aria-labelledby="know-title">
        <h2 id="know-title" className="text-xl font-semibold">
          Good to know
        </h2>
        <dl className="mt-3 space-y-3">
          <div>
            <dt className="text-ink-soft">Cheapest month</dt>
            <dd className="font-semibold">{MONTHS[guide.cheapestMonth - 1]}</dd>
          </div>
          <div>
            <dt className="text-ink-soft">Busiest month</dt>
            <dd className="font-semibold">{MONTHS[guide.dearestMonth - 1]}</dd>
          </div>
          <div>
            <dt className="text-ink-soft">Taxes on stays</dt>
            <dd className="font-semibold">
              {percent} %{guide.cityTaxMinor > 0 && ` and ${showMoney(guide.cityTaxMinor)} a person and night`}
            </dd>
          </div>
          {guide.events.length > 0 && (
            <div>
              <dt className="text-ink-soft">What is on</dt>
              {guide.events.map(({ name, fromDate, toDate }) => (
                <dd key={`${name}-${fromDate}`}>
                  <strong>{name}</strong>, {showStay(fromDate, toDate)}
                </dd>
              ))}
            </div>
          )}
        </dl>
      </aside>
    </Still>
  )
}
