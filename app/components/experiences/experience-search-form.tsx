import type { ExperienceCriteria } from '@/domain/experience/experience-criteria'
import type { CalendarDate } from '@/lib/calendar-date'
import { Button } from '../button'
import { Icon } from '../svg-icon'

const LABEL = 'block text-sm font-semibold text-ink'

/** Where, when, how many: plain fields that work everywhere. */
export function ExperienceSearchForm({ criteria, today }: { criteria: ExperienceCriteria; today: CalendarDate }) {
  const { where, from, to, adults, children, online } = criteria
  return (
    <form
      action="/experiences"
      role="search"
      aria-label="Experiences"
      className="grid grid-cols-2 gap-3 rounded-3xl border border-sand-200 bg-surface p-4 text-ink shadow-lift sm:gap-4 sm:p-5 lg:grid-cols-[1.6fr_1fr_1fr_5.5rem_5.5rem_auto] lg:items-end"
    >
      <label className={`${LABEL} col-span-2 lg:col-span-1`}>
        Where
        <input
          name="where"
          defaultValue={online && where === '' ? 'Online' : where}
          placeholder="City, country, sight or “online”"
          className="input mt-1.5"
          autoComplete="off"
        />
      </label>
      <label className={LABEL}>
        From
        <input type="date" name="from" min={today} defaultValue={from} className="input mt-1.5" />
      </label>
      <label className={LABEL}>
        To
        <input type="date" name="to" min={today} defaultValue={to} className="input mt-1.5" />
      </label>
      <label className={LABEL}>
        Adults
        <input
          type="number"
          name="adults"
          min={1}
          max={30}
          inputMode="numeric"
          defaultValue={adults}
          className="input mt-1.5"
        />
      </label>
      <label className={LABEL}>
        Children
        <input
          type="number"
          name="children"
          min={0}
          max={20}
          inputMode="numeric"
          defaultValue={children}
          className="input mt-1.5"
        />
      </label>
      <Button className="col-span-2 lg:col-span-1 lg:min-h-11.5">
        <Icon name="search" size={18} strokeWidth={2.25} />
        Search
      </Button>
    </form>
  )
}
