import { ButtonLink } from '@/app/components/button'
import { EmptyState } from '@/app/components/empty-state'
import type { SearchChip } from '@/app/lib/search-chips'
import { criteriaToParams, type SearchCriteria } from '@/domain/search/search-criteria'
import type { SearchResult } from '@/domain/search/search-listings'

/** Nothing found: why, and the searches that ask for a little less. */
export function NoResults({
  criteria,
  result,
  chips,
}: {
  criteria: SearchCriteria
  result: SearchResult
  chips: SearchChip[]
}) {
  const relaxed = chips.map(({ label, withoutHref }) => ({ label: `Without “${label}”`, href: withoutHref }))
  if (criteria.checkIn || criteria.checkOut)
    relaxed.push({
      label: 'On any dates',
      href: `/search?${criteriaToParams(criteria, { checkIn: undefined, checkOut: undefined })}`,
    })
  if (criteria.where || criteria.cityId)
    relaxed.push({
      label: 'Anywhere',
      href: `/search?${criteriaToParams(criteria, { where: '', cityId: undefined, near: undefined })}`,
    })
  return (
    <EmptyState icon="search" title="No stays match all of this">
      <p>{result.reason ?? 'Take something away and there may be more.'}</p>
      {result.suggestions.length > 0 && (
        <Links
          title="Did you mean"
          links={result.suggestions.map(({ label, cityId, landmarkId }) => ({
            label,
            href: `/search?${criteriaToParams(criteria, { where: label, cityId, near: landmarkId })}`,
          }))}
        />
      )}
      {relaxed.length > 0 && <Links title="Try the same search" links={relaxed} />}
    </EmptyState>
  )
}

function Links({ title, links }: { title: string; links: { label: string; href: string }[] }) {
  return (
    <div>
      <p className="mb-2 font-semibold text-ink">{title}</p>
      <ul className="flex flex-wrap justify-center gap-2">
        {links.map(({ label, href }) => (
          <li key={`${label} ${href}`}>
            <ButtonLink href={href} variant="quiet" size="small">
              {label}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
