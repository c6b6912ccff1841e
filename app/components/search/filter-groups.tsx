import type { ReactNode } from 'react'
import { Checkbox, Radio } from '@/app/components/choice'
import { HiddenFields } from '@/app/components/hidden-fields'
import { FLAG_NAMES } from '@/app/lib/search-chips'
import { showNumber } from '@/app/lib/show-number'
import { BESIDE_THE_FILTERS } from '@/app/lib/where-when-who'
import { criteriaToParams, type SearchCriteria } from '@/domain/search/search-criteria'
import type { SearchFacets, SearchResult } from '@/domain/search/search-result'
import { AmenityFilters } from './amenity-filters'
import { CheckGroup, Group } from './check-group'
import { PriceGroup } from './price-group'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'
import type { PlainPhrase } from '@/app/lib/words/phrases'

/** Every group of filters that has something to choose, with how many stays each choice would give. */
export function FilterGroups({ result }: { result: SearchResult }) {
  const { criteria, facets } = result
  const list = (title: PlainPhrase, name: ListName, shown = 6, extra?: ReactNode) => (
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
      <AmenityFilters criteria={criteria} facets={facets} />
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

function Flags({
  title,
  names,
  criteria,
  facets,
}: {
  title?: PlainPhrase
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
        label={t(FLAG_NAMES[name])}
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

function Ratings({ criteria, facets }: { criteria: SearchCriteria; facets: SearchFacets }) {
  const { minRating } = criteria
  const steps = facets.ratings.map(({ key }) => Number(key))
  const choices = !minRating || steps.includes(minRating) ? steps : [...steps, minRating]
  return (
    <Group title="Guest rating">
      <div className="filter-grid">
        <Radio name="minRating" value="" label={t('Any')} defaultChecked={!minRating} />
        {choices.map((value) => (
          <Radio
            key={value}
            name="minRating"
            value={value}
            label={t('{rating} or more', { rating: showNumber(value / 10, 1) })}
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

const FEWER = { Bedrooms: 'Fewer bedrooms', Beds: 'Fewer beds', Bathrooms: 'Fewer bathrooms' } as const
const MORE = { Bedrooms: 'More bedrooms', Beds: 'More beds', Bathrooms: 'More bathrooms' } as const

/** A number with buttons beside it; empty is any. */
function AtLeast({ name, label, value }: { name: string; label: 'Bedrooms' | 'Beds' | 'Bathrooms'; value?: number }) {
  const things = t(label)
  return (
    <div className="filter-step">
      <label htmlFor={`least-${name}`}>{t('{things}, at least', { things })}</label>
      <button type="button" data-step="-1" aria-label={t(FEWER[label])}>
        −
      </button>
      <input
        id={`least-${name}`}
        type="number"
        name={name}
        min={1}
        max={20}
        placeholder={t('Any')}
        defaultValue={value}
        className="no-spin"
      />
      <button type="button" data-step="1" aria-label={t(MORE[label])}>
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
        {t('From {place}', { place: distanceFrom ? said(distanceFrom) : t('the centre') })}
        <select name="maxKm" defaultValue={maxKm ?? ''} className="input w-40">
          <option value="">{t('Any')}</option>
          {choices.map((km) => (
            <option key={km} value={km}>
              {t('up to {km} km', { km })}
            </option>
          ))}
        </select>
      </label>
    </Group>
  )
}
