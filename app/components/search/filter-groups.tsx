import type { ReactNode } from 'react'
import { Checkbox, Radio } from '@/app/components/choice'
import { HiddenFields } from '@/app/components/hidden-fields'
import { FLAG_NAMES } from '@/app/lib/search-chips'
import { BESIDE_THE_FILTERS } from '@/app/lib/where-when-who'
import { criteriaToParams, type SearchCriteria } from '@/domain/search/search-criteria'
import type { Facet, SearchFacets, SearchResult } from '@/domain/search/search-result'
import { PriceGroup } from './price-group'

/** Every group of filters that has something to choose, with how many stays each choice would give. */
export function FilterGroups({ result }: { result: SearchResult }) {
  const { criteria, facets } = result
  const list = (title: string, name: ListName, shown = 6, extra?: ReactNode) => (
    <CheckGroup title={title} name={name} facets={facets[name]} chosen={criteria[name].map(String)} shown={shown}>
      {extra}
    </CheckGroup>
  )
  return (
    <>
      <HiddenFields params={criteriaToParams(criteria)} names={BESIDE_THE_FILTERS} />
      <PriceGroup criteria={criteria} result={result} />
      {list('Kind of place', 'kinds')}
      <Rooms criteria={criteria} />
      <Flags title="Booking options" names={BOOKING} criteria={criteria} facets={facets} />
      {list('Known for', 'tags')}
      <Ratings criteria={criteria} facets={facets} />
      {list('Hotel stars', 'stars')}
      {list('Meals', 'meals', 6, <Flags names={['breakfast']} criteria={criteria} facets={facets} />)}
      <Amenities criteria={criteria} facets={facets} />
      {list('Property type', 'propertyTypes')}
      {list('Rooms', 'roomTypes')}
      {list('Beds', 'bedTypes')}
      <Distance result={result} />
      {list('Neighbourhood', 'neighbourhoods')}
      {list('Host language', 'languages', 6, <Flags names={['superhost']} criteria={criteria} facets={facets} />)}
      {list('Brand', 'brands')}
    </>
  )
}

type ListName = {
  [Key in keyof SearchCriteria & keyof SearchFacets]: SearchCriteria[Key] extends (string | number)[] ? Key : never
}[keyof SearchCriteria & keyof SearchFacets]
type Flag = keyof typeof FLAG_NAMES

const BOOKING: Flag[] = ['freeCancellation', 'payLater', 'noPrepayment', 'instantBook', 'deals']

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

interface CheckGroupProps {
  title: string
  name: string
  facets: Facet[]
  chosen: string[]
  shown: number
  children?: ReactNode
}

function CheckGroup({ title, name, facets, chosen, shown, children }: CheckGroupProps) {
  const useful = facets.filter(({ key, count }) => count !== 0 || chosen.includes(key))
  if (useful.length === 0 && !children) return null
  return (
    <Group title={title}>
      <div className="filter-grid">
        {children}
        <Checks name={name} facets={useful.slice(0, shown)} chosen={chosen} />
      </div>
      <More name={name} facets={useful.slice(shown)} chosen={chosen} />
    </Group>
  )
}

function Checks({ name, facets, chosen }: { name: string; facets: Facet[]; chosen: string[] }) {
  return facets.map(({ key, name: label, count }) => (
    <Checkbox
      key={key}
      name={name}
      value={key}
      label={label}
      note={count ?? undefined}
      defaultChecked={chosen.includes(key)}
    />
  ))
}

function More({ name, facets, chosen }: { name: string; facets: Facet[]; chosen: string[] }) {
  if (facets.length === 0) return null
  return (
    <details open={facets.some(({ key }) => chosen.includes(key))} data-more={name}>
      <summary className="text-link">Show {facets.length} more</summary>
      <div className="filter-grid">
        <Checks name={name} facets={facets} chosen={chosen} />
      </div>
    </details>
  )
}

/** Amenities by group; a group beyond the first opens on its own. */
function Amenities({ criteria, facets }: { criteria: SearchCriteria; facets: SearchFacets }) {
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
            <summary className="filter-fold">{name}</summary>
            <div className="filter-grid">
              <Checks name="amenities" facets={rest} chosen={chosen} />
            </div>
          </details>
        )
      })}
    </Group>
  )
}

const POPULAR = ['wifi', 'kitchen', 'air-conditioning', 'washer', 'pool', 'parking', 'free-parking', 'workspace']

function Flags({
  title,
  names,
  criteria,
  facets,
}: {
  title?: string
  names: Flag[]
  criteria: SearchCriteria
  facets: SearchFacets
}) {
  const lines = names
    .filter((name) => criteria[name] || facets[name] !== 0)
    .map((name) => (
      <Checkbox
        key={name}
        name={name}
        value="1"
        label={FLAG_NAMES[name]}
        note={facets[name] ?? undefined}
        defaultChecked={criteria[name]}
      />
    ))
  if (!title || lines.length === 0) return lines
  return (
    <Group title={title}>
      <div className="filter-grid">{lines}</div>
    </Group>
  )
}

const RATINGS: [value: number, label: string][] = [
  [49, '4.9 or more'],
  [47, '4.7 or more'],
  [45, '4.5 or more'],
  [40, '4.0 or more'],
]

function Ratings({ criteria, facets }: { criteria: SearchCriteria; facets: SearchFacets }) {
  const { minRating } = criteria
  const isUsual = RATINGS.some(([value]) => value === minRating)
  const choices = isUsual || !minRating ? RATINGS : [...RATINGS, [minRating, `${minRating / 10} or more`] as const]
  return (
    <Group title="Guest rating">
      <div className="filter-grid">
        <Radio name="minRating" value="" label="Any" defaultChecked={!minRating} />
        {choices.map(([value, label]) => (
          <Radio
            key={value}
            name="minRating"
            value={value}
            label={label}
            note={facets.ratings.find(({ key }) => key === String(value))?.count ?? undefined}
            defaultChecked={minRating === value}
          />
        ))}
      </div>
    </Group>
  )
}

function Rooms({ criteria }: { criteria: SearchCriteria }) {
  return (
    <Group title="Rooms and beds">
      <AtLeast name="bedrooms" label="Bedrooms" value={criteria.bedrooms} />
      <AtLeast name="beds" label="Beds" value={criteria.beds} />
      <AtLeast name="bathrooms" label="Bathrooms" value={criteria.bathrooms} />
    </Group>
  )
}

/** A number with buttons beside it; empty is any. */
function AtLeast({ name, label, value }: { name: string; label: string; value?: number }) {
  return (
    <div className="filter-step">
      <label htmlFor={`least-${name}`}>{label}, at least</label>
      <button type="button" data-step="-1" aria-label={`Fewer ${label.toLowerCase()}`}>
        −
      </button>
      <input
        id={`least-${name}`}
        type="number"
        name={name}
        min={1}
        max={20}
        placeholder="Any"
        defaultValue={value}
        className="no-spin"
      />
      <button type="button" data-step="1" aria-label={`More ${label.toLowerCase()}`}>
        +
      </button>
    </div>
  )
}

const DISTANCES = [0.5, 1, 2, 3, 5, 10]

function Distance({ result: { criteria, distanceFrom, city } }: { result: SearchResult }) {
  const { maxKm } = criteria
  if (!distanceFrom && !city && maxKm === undefined) return null
  const choices =
    maxKm === undefined || DISTANCES.includes(maxKm) ? DISTANCES : [...DISTANCES, maxKm].sort((a, b) => a - b)
  return (
    <Group title="Distance">
      <label className="flex items-center justify-between gap-4">
        From {distanceFrom ?? 'the centre'}
        <select name="maxKm" defaultValue={maxKm ?? ''} className="input w-40">
          <option value="">Any</option>
          {choices.map((km) => (
            <option key={km} value={km}>
              up to {km} km
            </option>
          ))}
        </select>
      </label>
    </Group>
  )
}
