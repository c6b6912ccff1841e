'use client'

import { showMonth } from '@/app/lib/show-date'
import type { CalendarDate } from '@/lib/calendar-date'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'

export type FlexibleStay = 'weekend' | 'week' | 'month'

export interface FlexibleChoice {
  flex: FlexibleStay
  months: string[]
}

const STAYS: [key: FlexibleStay, label: PlainPhrase][] = [
  ['weekend', 'A weekend'],
  ['week', 'A week'],
  ['month', 'A month'],
]
const MONTHS_AHEAD = 12

/** The coming months as `2027-05`. */
function comingMonths(today: CalendarDate): string[] {
  const first = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  return Array.from({ length: MONTHS_AHEAD }, (_, i) => {
    const month = first + i
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

const CHIP =
  'min-h-10 rounded-full border border-sand-300 bg-surface px-4 text-sm font-medium hover:border-ink aria-pressed:border-pine-700 aria-pressed:bg-pine-100 aria-pressed:font-semibold'

/** How long, and in which months: for those who have no dates yet. */
export function FlexibleDates({
  today,
  choice,
  onChoice,
}: {
  today: CalendarDate
  choice: FlexibleChoice
  onChoice: (choice: FlexibleChoice) => void
}) {
  const { flex, months } = choice
  const toggle = (month: string) =>
    onChoice({
      flex,
      months: months.includes(month) ? months.filter((other) => other !== month) : [...months, month].sort(),
    })
  return (
    <div className="sm:w-[38rem]">
      <h3 className="text-base font-semibold" id="flex-stay">
        {t('How long would you like to stay?')}
      </h3>
      <div role="group" aria-labelledby="flex-stay" className="mt-2 flex flex-wrap gap-2">
        {STAYS.map(([key, label]) => (
          <button
            key={key}
            type="button"
            aria-pressed={key === flex}
            className={CHIP}
            onClick={() => onChoice({ flex: key, months })}
          >
            {t(label)}
          </button>
        ))}
      </div>
      <h3 className="mt-6 text-base font-semibold" id="flex-months">
        {t('When? Any of these months, or any time')}
      </h3>
      <div role="group" aria-labelledby="flex-months" className="mt-2 flex flex-wrap gap-2">
        {comingMonths(today).map((month) => (
          <button
            key={month}
            type="button"
            aria-pressed={months.includes(month)}
            className={CHIP}
            onClick={() => toggle(month)}
          >
            {showMonth(`${month}-01`)}
          </button>
        ))}
      </div>
    </div>
  )
}

/** The same as two lists of the form. They always carry the choice; only those without scripts see them. */
export function FlexibleInputs({ today, choice }: { today: CalendarDate; choice: FlexibleChoice | null }) {
  const { flex, months } = choice ?? { flex: '', months: [] }
  return (
    <>
      <label className="block">
        <span className="mb-1 block text-sm font-semibold">{t('Or flexible')}</span>
        <select key={flex} name="flex" defaultValue={flex} className="input">
          <option value="">{t('Dates')}</option>
          {STAYS.map(([key, label]) => (
            <option key={key} value={key}>
              {t(label)}
            </option>
          ))}
        </select>
      </label>
      <label className="block">
        <span className="mb-1 block text-sm font-semibold">{t('In these months')}</span>
        <select key={months.join()} name="months" multiple size={3} defaultValue={months} className="input h-auto">
          {[...new Set([...months, ...comingMonths(today)])].sort().map((month) => (
            <option key={month} value={month}>
              {showMonth(`${month}-01`)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
