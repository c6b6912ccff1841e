import { Icon } from '@/app/components/svg-icon'
import { DialogButton } from '@/app/components/dialog'
import { ListingCard } from '@/app/components/listing-card'
import { Pagination } from '@/app/components/pagination'
import { FilterPanel, FILTERS_ID } from '@/app/components/search/filter-panel'
import { NoResults } from '@/app/components/search/no-results'
import { SearchSummary } from '@/app/components/search/search-summary'
import { SortMenu } from '@/app/components/search/sort-menu'
import { searchChips, type SearchChip } from '@/app/lib/search-chips'
import { plural } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { WHERE_WHEN_WHO } from '@/app/lib/where-when-who'
import { criteriaToParams, parseCriteria } from '@/domain/search/search-criteria'
import { searchListings } from '@/domain/search/search-listings'

export const metadata = { title: 'Find a stay' }

export default sitePage(
  async (site, { query }) => {
    const criteria = parseCriteria(query)
    const result = await searchListings(site.ctx, criteria)
    const chips = searchChips(criteria, result.facets)
    const params = criteriaToParams(criteria)
    const clearHref = `/search?${new URLSearchParams([...params].filter(([name]) => WHERE_WHEN_WHO.includes(name)))}`
    return (
      <div className="page-width pt-5">
        <SearchSummary criteria={criteria} today={site.ctx.today} />
        <div className="mt-6 grid gap-8 lg:grid-cols-[18rem_1fr]">
          <FilterPanel criteria={criteria} result={result} clearHref={clearHref} />
          <div className="min-w-0">
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
              <div>
                <h1 className="text-2xl font-semibold sm:text-3xl">{result.heading}</h1>
                <p className="mt-1 text-ink-soft" role="status">
                  {plural(result.total, 'stay')}
                  {result.nights !== null && `, totals for ${plural(result.nights, 'night')} with all fees and taxes`}
                </p>
              </div>
              <div className="flex items-center gap-2">
                <DialogButton
                  opens={FILTERS_ID}
                  className="flex min-h-11 items-center gap-2 rounded-full border border-sand-300 bg-surface px-4 text-[0.95rem] font-medium hover:border-ink lg:hidden"
                >
                  <Icon name="sliders-horizontal" size={17} />
                  Filters{chips.length > 0 && ` (${chips.length})`}
                </DialogButton>
                <SortMenu criteria={criteria} />
              </div>
            </div>
            <Chips chips={chips} clearHref={clearHref} />
            {result.items.length === 0 ? (
              <NoResults criteria={criteria} result={result} chips={chips} />
            ) : (
              <ul className="mt-6 grid gap-x-5 gap-y-9 sm:grid-cols-2 xl:grid-cols-3">
                {result.items.map((listing, i) => (
                  <li key={listing.id} className="min-w-0">
                    <ListingCard listing={listing} query={params} isEager={i < 6} heading="h2" />
                  </li>
                ))}
              </ul>
            )}
            <Pagination
              label="Results"
              page={result.page}
              pages={result.pages}
              hrefOf={(page) => `/search?${criteriaToParams(criteria, { page })}`}
            />
          </div>
        </div>
      </div>
    )
  },
  { path: '/search' },
)

function Chips({ chips, clearHref }: { chips: SearchChip[]; clearHref: string }) {
  if (chips.length === 0) return null
  return (
    <ul aria-label="Filters that are on" className="mt-4 flex flex-wrap gap-2">
      {chips.map(({ label, withoutHref }) => (
        <li key={label}>
          <a
            href={withoutHref}
            className="flex min-h-9 items-center gap-1.5 rounded-full bg-pine-100 py-1 pr-2.5 pl-3.5 text-sm font-medium text-pine-900 hover:bg-pine-200"
          >
            <span className="sr-only">Remove the filter </span>
            {label}
            <Icon name="x" size={15} strokeWidth={2.25} />
          </a>
        </li>
      ))}
      <li>
        <a href={clearHref} className="text-link inline-flex min-h-9 items-center px-1 text-sm">
          Clear all
        </a>
      </li>
    </ul>
  )
}
