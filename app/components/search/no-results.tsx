import { ButtonLink } from '@/app/components/button'
import { EmptyState } from '@/app/components/empty-state'
import { searchChips } from '@/app/lib/search-chips'
import { plural, t } from '@/app/lib/words'
import { criteriaToParams } from '@/domain/search/search-criteria'
import type { SearchResult } from '@/domain/search/search-result'
import { said } from '@/app/lib/words/said'

interface Way {
  label: string
  href: string
}

/** Nothing found: why, and the searches that ask for a little less with what they find. */
export function NoResults({ result }: { result: SearchResult }) {
  const { criteria, reason, suggestions, relax } = result
  const ways: Way[] = relax.map(({ label, changes, total }) => ({
    label: `${said(label)}: ${plural(total, 'stay')}`,
    href: `/search?${criteriaToParams(criteria, changes)}`,
  }))
  return (
    <EmptyState icon="search" title={t('No stays match all of this')}>
      <p>{reason ? said(reason) : t('Take something away and there may be more.')}</p>
      {suggestions.length > 0 && (
        <Ways
          title={t('Did you mean')}
          ways={suggestions.map(({ label, cityId, landmarkId }) => ({
            label,
            href: `/search?${criteriaToParams(criteria, { where: label, cityId, near: landmarkId })}`,
          }))}
        />
      )}
      {ways.length > 0 ? (
        <Ways title={t('With a little less')} ways={ways} />
      ) : (
        <Ways title={t('Try the same search')} ways={lessOf(result)} />
      )}
    </EmptyState>
  )
}

/** What could be left out, where the search does not say what that would give. */
function lessOf({ criteria, facets }: SearchResult): Way[] {
  const without = searchChips(criteria, facets).map(({ label, withoutHref }) => ({
    label: t('Without “{name}”', { name: label }),
    href: withoutHref,
  }))
  const change = (label: string, changes: Parameters<typeof criteriaToParams>[1]) =>
    without.push({ label, href: `/search?${criteriaToParams(criteria, changes)}` })
  if (criteria.checkIn || criteria.checkOut || criteria.flex)
    change(t('On any dates'), {
      ...{ checkIn: undefined, checkOut: undefined, flex: undefined },
      ...{ months: [], relative: undefined, flexDays: 0 },
    })
  if (criteria.where || criteria.cityId || criteria.near)
    change(t('Anywhere'), { where: '', cityId: undefined, near: undefined, bounds: undefined })
  return without
}

function Ways({ title, ways }: { title: string; ways: Way[] }) {
  if (ways.length === 0) return null
  return (
    <div>
      <p className="mb-2 font-semibold text-ink">{title}</p>
      <ul className="flex flex-wrap justify-center gap-2">
        {ways.map(({ label, href }) => (
          <li key={`${label} ${href}`}>
            <ButtonLink href={href} variant="quiet" size="small" className="h-auto py-1.5 whitespace-normal">
              {label}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
