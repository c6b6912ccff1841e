import { WHERE_WHEN_WHO } from '@/app/lib/where-when-who'
import type { ReactNode } from 'react'
import { Button } from '@/app/components/button'
import { Checkbox, Radio } from '@/app/components/choice'
import { CloseButton } from '@/app/components/dialog'
import { HiddenFields } from '@/app/components/hidden-fields'
import { criteriaToParams, type SearchCriteria } from '@/domain/search/search-criteria'
import type { Facet, SearchResult } from '@/domain/search/search-listings'

export const FILTERS_ID = 'filters'

/** What the panel itself does not ask for is carried along. */
const KEPT = [...WHERE_WHEN_WHO, 'sort', 'categories']

/** All filters as one form: beside the results on a wide screen, a dialog on a narrow one. */
export function FilterPanel({
  criteria,
  result,
  clearHref,
}: {
  criteria: SearchCriteria
  result: SearchResult
  clearHref: string
}) {
  const { facets } = result
  return (
    <dialog
      id={FILTERS_ID}
      aria-labelledby="filters-title"
      {...{ closedby: 'any' }}
      className="m-0 mt-auto max-h-[92dvh] w-full max-w-none flex-col overflow-hidden rounded-t-3xl bg-surface open:flex lg:static lg:m-0 lg:flex lg:max-h-none lg:w-auto lg:self-start lg:rounded-card lg:border lg:border-sand-200"
    >
      <form action="/search" method="get" className="flex min-h-0 flex-1 flex-col" aria-label="Filters">
        <HiddenFields params={criteriaToParams(criteria)} names={KEPT} />
        <div className="flex items-center justify-between border-b border-sand-200 px-5 py-3">
          <h2 id="filters-title" className="text-xl font-semibold">
            Filters
          </h2>
          <a href={clearHref} className="text-link hidden text-sm lg:block">
            Clear all
          </a>
          <span className="lg:hidden">
            <CloseButton id={FILTERS_ID} label="Close the filters" />
          </span>
        </div>
        <div className="min-h-0 flex-1 divide-y divide-sand-200 overflow-y-auto px-5 lg:order-last lg:overflow-visible">
          <PriceGroup criteria={criteria} priceRange={result.priceRange} />
          <Group title="Kind of place">
            <CheckList name="kinds" facets={facets.kinds} chosen={criteria.kinds} />
          </Group>
          <Group title="Good to know">
            <Checkbox
              name="freeCancellation"
              value="1"
              label="Free cancellation"
              note={facets.freeCancellation}
              defaultChecked={criteria.freeCancellation}
            />
            <Checkbox
              name="instantBook"
              value="1"
              label="Instant booking"
              note={facets.instantBook}
              defaultChecked={criteria.instantBook}
            />
            <Checkbox
              name="breakfast"
              value="1"
              label="Breakfast included"
              note={facets.breakfast}
              defaultChecked={criteria.breakfast}
            />
          </Group>
          <Group title="Guest rating">
            <Radio name="minRating" value="" label="Any" defaultChecked={!criteria.minRating} />
            <Radio name="minRating" value="49" label="4.9 or more" defaultChecked={criteria.minRating === 49} />
            <Radio name="minRating" value="47" label="4.7 or more" defaultChecked={criteria.minRating === 47} />
            <Radio name="minRating" value="45" label="4.5 or more" defaultChecked={criteria.minRating === 45} />
            <Radio name="minRating" value="40" label="4.0 or more" defaultChecked={criteria.minRating === 40} />
          </Group>
          <Group title="Rooms and beds">
            <AtLeast name="bedrooms" label="Bedrooms" value={criteria.bedrooms} />
            <AtLeast name="beds" label="Beds" value={criteria.beds} />
            <AtLeast name="bathrooms" label="Bathrooms" value={criteria.bathrooms} />
          </Group>
          <Group title="Amenities">
            <CheckList name="amenities" facets={facets.amenities} chosen={criteria.amenities} shown={8} />
          </Group>
          <Group title="Property type">
            <CheckList name="propertyTypes" facets={facets.propertyTypes} chosen={criteria.propertyTypes} shown={6} />
          </Group>
          {facets.stars.length > 0 && (
            <Group title="Hotel stars">
              <CheckList name="stars" facets={facets.stars} chosen={criteria.stars.map(String)} />
            </Group>
          )}
        </div>
        <div className="flex gap-3 border-t border-sand-200 bg-surface px-5 py-4 lg:border-t-0 lg:border-b">
          <a href={clearHref} className="text-link self-center text-sm whitespace-nowrap lg:hidden">
            Clear all
          </a>
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

function CheckList({
  name,
  facets,
  chosen,
  shown = 20,
}: {
  name: string
  facets: Facet[]
  chosen: string[]
  shown?: number
}) {
  const line = (facet: Facet) => (
    <Checkbox
      key={facet.key}
      name={name}
      value={facet.key}
      label={facet.name}
      note={facet.count ?? undefined}
      defaultChecked={chosen.includes(facet.key)}
    />
  )
  const more = facets.slice(shown)
  return (
    <>
      {facets.slice(0, shown).map(line)}
      {more.length > 0 && (
        <details open={more.some((facet) => chosen.includes(facet.key))} className="group">
          <summary className="text-link mt-1 inline-block py-1 text-sm group-open:hidden">
            Show {more.length} more
          </summary>
          {more.map(line)}
        </details>
      )}
    </>
  )
}

function AtLeast({ name, label, value }: { name: string; label: string; value?: number }) {
  return (
    <label className="flex items-center justify-between gap-4 py-1.5">
      {label}
      <select name={name} defaultValue={value ?? ''} className="input w-28 py-1">
        <option value="">Any</option>
        {[1, 2, 3, 4, 5, 6].map((count) => (
          <option key={count} value={count}>
            {count}+
          </option>
        ))}
      </select>
    </label>
  )
}

function PriceGroup({ criteria, priceRange }: { criteria: SearchCriteria; priceRange: SearchResult['priceRange'] }) {
  const low = priceRange ? Math.floor(priceRange.minMinor / 100) : undefined
  const high = priceRange ? Math.ceil(priceRange.maxMinor / 100) : undefined
  return (
    <Group title="Price a night">
      <div className="grid grid-cols-2 gap-3">
        <PriceInput name="priceMin" label="From, USD" value={criteria.priceMin} placeholder={low} />
        <PriceInput name="priceMax" label="Up to, USD" value={criteria.priceMax} placeholder={high} />
      </div>
    </Group>
  )
}

function PriceInput({
  name,
  label,
  value,
  placeholder,
}: {
  name: string
  label: string
  value?: number
  placeholder?: number
}) {
  return (
    <label className="block text-sm font-medium">
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={1}
        name={name}
        defaultValue={value}
        placeholder={placeholder?.toString()}
        className="input no-spin mt-1 min-w-0"
      />
    </label>
  )
}
