import type { ReactNode } from 'react'
import { plural } from '@/app/lib/words'
import { experienceParams, EXPERIENCE_TIMES, type ExperienceCriteria } from '@/domain/experience/experience-criteria'
import { EXPERIENCE_KIND_KEYS, EXPERIENCE_KINDS } from '@/domain/experience/experience-kind'
import { RATING_STEPS } from '@/domain/review/rating-steps'
import type { ExperienceResult } from '@/domain/experience/search-experiences'
import { Button } from '../button'
import { Checkbox, Radio } from '../choice'
import { CloseButton } from '../dialog'
import { HiddenFields } from '../hidden-fields'
import { PriceInput } from '../price-input'

export const EXPERIENCE_FILTERS_ID = 'experience-filters'
/** What the filters do not ask for, and what they give up when they are cleared. */
export const EXPERIENCE_KEPT = ['where', 'cityId', 'near', 'from', 'to', 'relative', 'adults', 'children', 'online']

const TIME_NAMES = {
  morning: 'Morning, before 12:00',
  afternoon: 'Afternoon, 12:00 to 17:00',
  evening: 'Evening, from 17:00',
}
const dollars = (minor: number | undefined) => (minor === undefined ? undefined : Math.round(minor / 100))
const HOURS = [0.5, 1, 1.5, 2, 3, 4, 5, 6, 8]

/** All filters as one form: beside the results on a wide screen, a dialog on a narrow one. */
export function ExperienceFilters({ criteria, result }: { criteria: ExperienceCriteria; result: ExperienceResult }) {
  const params = experienceParams(criteria)
  const clearHref = `/experiences?${new URLSearchParams([...params].filter(([name]) => EXPERIENCE_KEPT.includes(name)))}`
  const { facets, priceRange } = result
  const languages = Object.entries(facets?.languages ?? {}).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const shownLanguages = [
    ...languages,
    ...criteria.languages.filter((name) => facets?.languages[name] === undefined).map((name) => [name, 0] as const),
  ]
  const clear = (className: string) => (
    <a href={clearHref} className={`text-link text-sm whitespace-nowrap ${className}`}>
      Clear all
    </a>
  )
  return (
    <dialog
      id={EXPERIENCE_FILTERS_ID}
      aria-labelledby="filters-title"
      {...{ closedby: 'any' }}
      className="m-0 mt-auto max-h-[92dvh] w-full max-w-none flex-col overflow-hidden rounded-t-3xl bg-surface open:flex lg:static lg:m-0 lg:flex lg:max-h-none lg:w-auto lg:self-start lg:rounded-card lg:border lg:border-sand-200"
    >
      <form action="/experiences" className="flex min-h-0 flex-1 flex-col" aria-label="Filters">
        <HiddenFields params={params} names={[...EXPERIENCE_KEPT, 'sort']} />
        <div className="flex items-center justify-between border-b border-sand-200 px-5 py-3">
          <h2 id="filters-title" className="text-xl font-semibold">
            Filters
          </h2>
          {clear('hidden lg:block')}
          <span className="lg:hidden">
            <CloseButton id={EXPERIENCE_FILTERS_ID} label="Close the filters" />
          </span>
        </div>
        <div className="min-h-0 flex-1 divide-y divide-sand-200 overflow-y-auto px-5 lg:order-last lg:overflow-visible">
          <Group title="What to do">
            {EXPERIENCE_KIND_KEYS.filter((key) => facets?.kinds[key] || criteria.kinds.includes(key)).map((key) => (
              <Checkbox
                key={key}
                name="kinds"
                value={key}
                label={EXPERIENCE_KINDS[key].name}
                note={facets?.kinds[key] ?? 0}
                defaultChecked={criteria.kinds.includes(key)}
              />
            ))}
          </Group>
          <Group title="Price a person">
            <div className="grid grid-cols-2 gap-3">
              <PriceInput
                name="priceMin"
                label="From, USD"
                value={criteria.priceMin}
                placeholder={dollars(priceRange?.minMinor)}
              />
              <PriceInput
                name="priceMax"
                label="Up to, USD"
                value={criteria.priceMax}
                placeholder={dollars(priceRange?.maxMinor)}
              />
            </div>
          </Group>
          <Group title="How long">
            <div className="grid grid-cols-2 gap-3">
              <Hours name="hoursMin" label="At least" value={criteria.hoursMin} />
              <Hours name="hoursMax" label="At most" value={criteria.hoursMax} />
            </div>
          </Group>
          <Group title="Time of day">
            {EXPERIENCE_TIMES.map((time) => (
              <Checkbox
                key={time}
                name="times"
                value={time}
                label={TIME_NAMES[time]}
                note={facets?.times[time] ?? 0}
                defaultChecked={criteria.times.includes(time)}
              />
            ))}
          </Group>
          <Group title="Language">
            {shownLanguages.slice(0, 8).map(([language, count]) => (
              <Checkbox
                key={language}
                name="languages"
                value={language}
                label={language}
                note={count}
                defaultChecked={criteria.languages.includes(language)}
              />
            ))}
          </Group>
          <Group title="Rating">
            <Radio name="minRating" value="" label="Any" defaultChecked={!criteria.minRating} />
            {RATING_STEPS.map((step) => (
              <Radio
                key={step}
                name="minRating"
                value={step}
                label={`${(step / 10).toFixed(1)} or more`}
                note={facets?.ratings[step] ?? 0}
                defaultChecked={criteria.minRating === step}
              />
            ))}
          </Group>
          <Group title="Good to know">
            <Flag name="family" label="Good with children" {...{ criteria, result }} />
            <Flag name="stepFree" label="Without steps" {...{ criteria, result }} />
            <Flag name="instant" label="Booked at once" {...{ criteria, result }} />
            <Flag name="freeCancellation" label="Free cancellation until 24 hours before" {...{ criteria, result }} />
          </Group>
        </div>
        <div className="flex gap-3 border-t border-sand-200 bg-surface px-5 py-4 lg:border-t-0 lg:border-b">
          {clear('self-center lg:hidden')}
          <Button isWide>Show results</Button>
        </div>
      </form>
    </dialog>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="py-4">
      <legend className="float-left mb-1.5 w-full font-display text-[1.05rem] font-semibold">{title}</legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  )
}

function Flag({
  name,
  label,
  criteria,
  result,
}: {
  name: 'family' | 'stepFree' | 'instant' | 'freeCancellation'
  label: string
  criteria: ExperienceCriteria
  result: ExperienceResult
}) {
  return (
    <Checkbox name={name} value="1" label={label} note={result.facets?.[name] ?? 0} defaultChecked={criteria[name]} />
  )
}

function Hours({ name, label, value }: { name: string; label: string; value?: number }) {
  return (
    <label className="block text-sm font-medium">
      {label}
      <select name={name} defaultValue={value ?? ''} className="input mt-1">
        <option value="">Any</option>
        {[...new Set([...HOURS, ...(value === undefined ? [] : [value])])].map((hours) => (
          <option key={hours} value={hours}>
            {plural(hours, 'hour')}
          </option>
        ))}
      </select>
    </label>
  )
}
