import { Icon } from '@/app/components/svg-icon'
import { criteriaToParams, type SearchCriteria } from '@/domain/search/search-criteria'
import type { Facet } from '@/domain/search/search-result'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

const ICONS: Record<string, string> = {
  ...{ 'guest-favourites': 'heart', beachfront: 'umbrella', pools: 'waves-ladder', cabins: 'tent-tree' },
  ...{
    treehouses: 'tree-pine',
    'tiny-homes': 'house-heart',
    castles: 'castle',
    omg: 'wand-sparkles',
    lakefront: 'sailboat',
  },
  ...{ farms: 'tractor', 'historic-homes': 'landmark', 'design-stays': 'palette', 'boutique-hotels': 'concierge-bell' },
  ...{
    resorts: 'tree-palm',
    hotels: 'hotel',
    'city-breaks': 'building-2',
    countryside: 'wheat',
    'mountain-air': 'mountain',
  },
  ...{
    'sea-views': 'waves',
    'ski-in-out': 'mountain-snow',
    islands: 'ship',
    luxury: 'gem',
    'on-a-budget': 'piggy-bank',
  },
  ...{ 'work-from-here': 'laptop', new: 'sparkles' },
}

/** The kinds of places as a strip: each adds itself to the search, or takes itself away. */
export function CategoryLinks({ criteria, categories }: { criteria: SearchCriteria; categories: Facet[] }) {
  const useful = categories.filter(({ key, count }) => count !== 0 || criteria.categories.includes(key))
  if (useful.length === 0) return null
  return (
    <nav aria-label={t('Kinds of places')} className="mt-4 border-b border-sand-200">
      <ul className="snap-row category-links" tabIndex={0}>
        {useful.map(({ key, name }) => {
          const isOn = criteria.categories.includes(key)
          return (
            <li key={key}>
              <a
                href={`/search?${criteriaToParams(criteria, { categories: isOn ? [] : [key] })}`}
                data-live="category"
                aria-current={isOn ? 'true' : undefined}
              >
                <Icon name={ICONS[key] ?? 'house'} size={24} />
                {said(name)}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
