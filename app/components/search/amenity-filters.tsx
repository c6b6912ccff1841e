import { said } from '@/app/lib/words/said'
import type { SearchCriteria } from '@/domain/search/search-criteria'
import type { Facet, SearchFacets } from '@/domain/search/search-result'
import { CheckGroup, Checks, Group } from './check-group'

const POPULAR = ['wifi', 'kitchen', 'air-conditioning', 'washer', 'pool', 'parking', 'free-parking', 'workspace']

/** Amenities by group; a group beyond the first opens on its own. */
export function AmenityFilters({ criteria, facets }: { criteria: SearchCriteria; facets: SearchFacets }) {
  const { amenityGroups, amenities } = facets
  const { amenities: chosen } = criteria
  if (amenityGroups.length === 0)
    return <CheckGroup title="Amenities" name="amenities" facets={amenities} chosen={chosen} shown={8} />
  const useful = ({ key, count }: Facet) => count !== 0 || chosen.includes(key)
  const popular = amenities.filter(({ key }) => POPULAR.includes(key) && !chosen.includes(key))
  const shown = amenities.filter((facet) => useful(facet) && (chosen.includes(facet.key) || popular.includes(facet)))
  const keys = new Set(shown.map(({ key }) => key))
  return (
    <Group title="Amenities">
      <div className="filter-grid">
        <Checks name="amenities" facets={shown} chosen={chosen} />
      </div>
      {amenityGroups.map(({ key, name, items }) => {
        const rest = items.filter((item) => useful(item) && !keys.has(item.key))
        if (rest.length === 0) return null
        return (
          <details key={key} data-more={`amenities-${key}`}>
            <summary className="filter-fold">{said(name)}</summary>
            <div className="filter-grid">
              <Checks name="amenities" facets={rest} chosen={chosen} />
            </div>
          </details>
        )
      })}
    </Group>
  )
}
