import { showDay } from '@/app/lib/show-date'
import { plural } from '@/app/lib/words'
import { SORT_NAMES } from '@/app/lib/show-experience'
import { experienceParams, EXPERIENCE_SORTS, type ExperienceCriteria } from '@/domain/experience/experience-criteria'
import type { ExperienceResult } from '@/domain/experience/search-experiences'
import type { CalendarDate } from '@/lib/calendar-date'
import { ButtonLink } from '../button'
import { DialogButton } from '../dialog'
import { EmptyState } from '../empty-state'
import { Pagination } from '../pagination'
import { Still } from '../still'
import { Icon } from '../svg-icon'
import { ExperienceCard } from './experience-card'
import { EXPERIENCE_FILTERS_ID, EXPERIENCE_KEPT, ExperienceFilters } from './experience-filters'
import { ExperienceSearchForm } from './experience-search-form'

const hrefOf = (criteria: ExperienceCriteria, changes: Partial<ExperienceCriteria>): string =>
  `/experiences?${experienceParams(criteria, changes)}`

const PILL =
  'flex min-h-11 items-center gap-2 rounded-full border border-sand-300 bg-surface px-4 text-[0.95rem] font-medium hover:border-ink'

/** What was found, with the filters beside it. */
export function ExperienceResults({
  criteria,
  result,
  today,
}: {
  criteria: ExperienceCriteria
  result: ExperienceResult
  today: CalendarDate
}) {
  const params = experienceParams(criteria)
  if (result.span) params.set('from', result.span.from)
  const filters = [...experienceParams(criteria)].filter(
    ([name]) => ![...EXPERIENCE_KEPT, 'sort', 'page'].includes(name),
  )
  return (
    <Still className="page-width pt-5">
      <ExperienceSearchForm criteria={criteria} today={today} />
      <div className="mt-7 grid gap-8 lg:grid-cols-[18rem_1fr]">
        <ExperienceFilters criteria={criteria} result={result} />
        <div className="min-w-0">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <div>
              <h1 className="text-2xl font-semibold sm:text-3xl">{result.heading}</h1>
              <p className="mt-1 text-ink-soft" role="status">
                {plural(result.total, 'experience')}
                {result.span &&
                  `, ${daysText(result.span)}, with seats for ${plural(criteria.adults + criteria.children, 'person', 'people')}`}
              </p>
            </div>
            <div className="flex items-center gap-2">
              <DialogButton opens={EXPERIENCE_FILTERS_ID} className={`${PILL} lg:hidden`}>
                <Icon name="sliders-horizontal" size={17} />
                Filters{filters.length > 0 && ` (${filters.length})`}
              </DialogButton>
              <SortMenu criteria={criteria} />
            </div>
          </div>
          {result.items.length === 0 ? (
            <Nothing criteria={criteria} result={result} hasFilters={filters.length > 0} />
          ) : (
            <ul className="mt-6 grid gap-x-5 gap-y-9 sm:grid-cols-2 xl:grid-cols-3">
              {result.items.map((one, i) => (
                <li key={one.id} className="min-w-0">
                  <ExperienceCard experience={one} query={params} isEager={i < 6} heading="h2" />
                </li>
              ))}
            </ul>
          )}
          <Pagination
            label="Results"
            page={result.page}
            pages={result.pages}
            hrefOf={(page) => hrefOf(criteria, { page })}
          />
        </div>
      </div>
    </Still>
  )
}

const daysText = ({ from, to }: { from: string; to: string }): string =>
  from === to ? `on ${showDay(from)}` : `${showDay(from)} to ${showDay(to)}`

function SortMenu({ criteria }: { criteria: ExperienceCriteria }) {
  return (
    <details className="group relative" name="sort">
      <summary className={PILL}>
        <Icon name="arrow-up-down" size={17} />
        <span>
          <span className="sr-only sm:not-sr-only">Sort: </span>
          {SORT_NAMES[criteria.sort]}
        </span>
        <Icon name="chevron-down" size={16} />
      </summary>
      <ul className="absolute right-0 z-30 mt-2 w-60 rounded-2xl border border-sand-200 bg-surface py-2 shadow-lift">
        {EXPERIENCE_SORTS.map((sort) => (
          <li key={sort}>
            <a
              href={hrefOf(criteria, { sort })}
              aria-current={sort === criteria.sort ? 'true' : undefined}
              className="block px-5 py-2.5 hover:bg-sand-50 aria-[current]:font-semibold"
            >
              {SORT_NAMES[sort]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Nothing({
  criteria,
  result,
  hasFilters,
}: {
  criteria: ExperienceCriteria
  result: ExperienceResult
  hasFilters: boolean
}) {
  const { where, cityId, near, online, from, to, relative, adults, children } = criteria
  const bare = { where, cityId, near, online, adults, children }
  const address = (kept: Record<string, unknown>) =>
    `/experiences?${new URLSearchParams(
      Object.entries(kept).flatMap(([name, value]) => (value ? [[name, value === true ? '1' : String(value)]] : [])),
    )}`
  return (
    <EmptyState icon="search" title="Nothing found">
      <p>{result.reason}</p>
      {result.suggestions.length > 0 && (
        <ul className="flex flex-wrap justify-center gap-2">
          {result.suggestions.map(({ cityId: id, label }) => (
            <li key={id}>
              <ButtonLink variant="quiet" size="small" href={address({ where: label, cityId: id })}>
                {label}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap justify-center gap-3">
        {hasFilters && <ButtonLink href={address({ ...bare, from, to, relative })}>Clear the filters</ButtonLink>}
        {(from ?? to ?? relative) && (
          <ButtonLink variant="quiet" href={address(bare)}>
            Any day
          </ButtonLink>
        )}
        <ButtonLink variant="quiet" href="/experiences?online=1">
          Online experiences
        </ButtonLink>
      </p>
    </EmptyState>
  )
}
