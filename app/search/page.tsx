import { HiddenFields } from '@/app/components/hidden-fields'
import { ReadyHtml, Still } from '@/app/components/still'
import { CategoryLinks } from '@/app/components/search/category-links'
import { FilterDialog } from '@/app/components/search/filter-dialog'
import { mapData } from '@/app/components/search/map-data'
import { ResultBar } from '@/app/components/search/result-bar'
import { Results } from '@/app/components/search/results'
import { SearchLive } from '@/app/components/search/search-live'
import '@/app/components/search/filters.css'
import '@/app/components/search/results.css'
import { SEARCH_PARTS } from '@/app/components/search/search-parts'
import { SearchSummary } from '@/app/components/search/search-summary'
import { rememberSearch } from '@/app/lib/recent-searches'
import { searchChips } from '@/app/lib/search-chips'
import { plural, t } from '@/app/lib/words'
import { sitePage } from '@/app/lib/site-page'
import { WHERE_WHEN_WHO } from '@/app/lib/where-when-who'
import { criteriaToParams, parseCriteria } from '@/domain/search/search-criteria'
import { searchListings } from '@/domain/search/search-listings'
import type { SearchResult } from '@/domain/search/search-result'
import { said } from '@/app/lib/words/said'

export const generateMetadata = () => ({ title: t('Find a stay') })

export default sitePage(
  async (site, { query }) => {
    const result = await searchListings(site.ctx, parseCriteria(query))
    const { criteria } = result
    rememberSearch(site, result)
    const params = criteriaToParams(criteria)
    const chips = searchChips(criteria, result.facets)
    const clearHref = `/search?${new URLSearchParams([...params].filter(([name]) => WHERE_WHEN_WHO.includes(name)))}`
    return (
      <div className="mx-auto w-full max-w-[120rem] px-4 pt-5 md:px-8">
        <title>{titleOf(result)}</title>
        <SearchSummary criteria={criteria} today={site.ctx.today}>
          <Still as="span" id={SEARCH_PARTS.kept} hidden>
            <Kept params={params} />
          </Still>
        </SearchSummary>
        <Still id={SEARCH_PARTS.categories}>
          <CategoryLinks criteria={criteria} categories={result.facets.categories} />
        </Still>
        <FilterDialog result={result} clearHref={clearHref} />
        <div className="search-split mt-4" data-search>
          <div className="min-w-0">
            <h1
              id={SEARCH_PARTS.heading}
              tabIndex={-1}
              className="text-2xl font-semibold outline-none sm:text-[1.75rem]"
            >
              {headingOf(result)}
            </h1>
            <p id={SEARCH_PARTS.count} className="mt-1 text-ink-soft" role="status">
              {countLine(result)}
            </p>
            <Still id={SEARCH_PARTS.bar}>
              <ResultBar criteria={criteria} chips={chips} clearHref={clearHref} />
            </Still>
            <Still id={SEARCH_PARTS.list} className="relative">
              <Results result={result} params={params} />
            </Still>
          </div>
          <SearchLive />
          <ReadyHtml as="script" id={SEARCH_PARTS.pins} type="application/json" html={mapData(result, params)} />
        </div>
      </div>
    )
  },
  { path: '/search' },
)

const Kept = ({ params }: { params: URLSearchParams }) => (
  <HiddenFields params={params} names={[...new Set(params.keys())].filter((name) => !NOT_KEPT.has(name))} />
)

/** Filters and order stay on when the place, the dates or the guests change; the page and the part of the map do not. */
const NOT_KEPT = new Set([...WHERE_WHEN_WHO, 'page', 'bounds', 'neighbourhoods', 'maxKm'])

/** `123 stays in Lisbon` */
const headingOf = ({ heading, total }: SearchResult): string =>
  t('{stays} {where}', { stays: plural(total, 'stay'), where: whereOf(heading) })

const titleOf = ({ heading }: SearchResult): string =>
  `${t('{stays} {where}', { stays: t('Stays'), where: whereOf(heading) })} · Larkstay`

const whereOf = (heading: string): string => said(heading.replace(/^Stays /, ''))

const PAGE = 20

function countLine({ total, page, pages, nights, items }: SearchResult): string {
  const stays = plural(total, 'stay')
  const [from, to] = [(page - 1) * PAGE + 1, (page - 1) * PAGE + items.length]
  const shown = pages > 1 ? t('{from} to {to} of {stays}', { from, to, stays }) : stays
  if (nights === null) return shown
  return `${shown}, ${t('totals for {nights} with all fees and taxes', { nights: plural(nights, 'night') })}`
}
