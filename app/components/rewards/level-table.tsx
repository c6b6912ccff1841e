import { EXCHANGE_STEP, LEVELS, type Level } from '@/domain/points/levels'
import { formatMoney } from '@/lib/money'
import { Badge } from '../badge'

/** What each level gives. Everything in it is done by the site itself. */
export function LevelTable({ current }: { current: Level | null }) {
  return (
    <div className="mt-5 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {LEVELS.map((level) => (
        <section
          key={level.key}
          aria-label={level.name}
          className={`rounded-card border p-5 ${level.key === current?.key ? 'border-2 border-pine-700 bg-pine-50' : 'border-sand-200 bg-surface'}`}
        >
          <h3 className="flex flex-wrap items-center justify-between gap-2 text-xl font-semibold">
            {level.name}
            {level.key === current?.key && <Badge tone="good">Your level</Badge>}
          </h3>
          <p className="mt-0.5 text-sm text-ink-soft">
            {level.from === 0 ? 'From the start' : `From ${level.from.toLocaleString('en-US')} points earned`}
          </p>
          <ul className="mt-4 space-y-2 text-[0.95rem]">
            <li>
              {level.earnPercent === 100
                ? '1 point for each dollar of your nights'
                : `${level.earnPercent - 100}% more points for each stay`}
            </li>
            <li>
              {EXCHANGE_STEP} points are {formatMoney((level.centsForThousand * EXCHANGE_STEP) / 1000)} of credit
            </li>
          </ul>
        </section>
      ))}
    </div>
  )
}
