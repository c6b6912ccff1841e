import { siteContext } from '@/episode/site-context'
import { showMoney } from '@/app/lib/show-money'
import type { SearchCriteria } from '@/domain/search/search-criteria'
import type { PriceHistogram, SearchResult } from '@/domain/search/search-result'
import { t } from '@/app/lib/words'
import { PriceInput } from '../price-input'

/** The range of prices: how many stays there are at which price, two sliders over it, and two fields that are sent. */
export function PriceGroup({ criteria, result }: { criteria: SearchCriteria; result: SearchResult }) {
  const { histogram, priceRange, nights } = result
  const { priceMin, priceMax, priceBasis } = criteria
  const low = priceRange ? Math.floor(priceRange.minMinor / 100) : undefined
  const high = priceRange ? Math.ceil(priceRange.maxMinor / 100) : undefined
  const { currency } = siteContext().display
  return (
    <fieldset data-price>
      <legend>{t('Price range')}</legend>
      {nights !== null && (
        <div className="filter-basis">
          <label>
            <input type="radio" name="priceBasis" value="night" defaultChecked={priceBasis === 'night'} />
            <span>{t('A night')}</span>
          </label>
          <label>
            <input type="radio" name="priceBasis" value="total" defaultChecked={priceBasis === 'total'} />
            <span>{t('Whole stay, with fees and taxes')}</span>
          </label>
        </div>
      )}
      {histogram && histogram.counts.length > 1 && <Sliders histogram={histogram} criteria={criteria} />}
      <div className="mt-4 grid grid-cols-2 gap-3">
        <PriceInput name="priceMin" label={t('From, USD')} value={priceMin} placeholder={low} />
        <PriceInput name="priceMax" label={t('Up to, USD')} value={priceMax} placeholder={high} />
      </div>
      {currency !== 'USD' && low !== undefined && high !== undefined && (
        <p className="mt-2 text-sm text-ink-soft">
          {t('Filters are in US dollars. These stays cost {low} to {high}.', {
            low: showMoney(low * 100, 'USD', true),
            high: showMoney(high * 100, 'USD', true),
          })}
        </p>
      )}
    </fieldset>
  )
}

function Sliders({ histogram, criteria }: { histogram: PriceHistogram; criteria: SearchCriteria }) {
  const { fromMinor, bucketMinor, counts } = histogram
  const least = Math.floor(fromMinor / 100)
  const most = Math.ceil((fromMinor + bucketMinor * counts.length) / 100)
  const within = (dollars: number) => Math.min(most, Math.max(least, dollars))
  const common = { type: 'range', min: least, max: most, step: Math.max(1, Math.round(bucketMinor / 400)) } as const
  return (
    <div className="filter-range">
      <svg viewBox={`0 0 ${counts.length} 10`} preserveAspectRatio="none" aria-hidden="true">
        <path d={bars(counts)} />
      </svg>
      <input
        {...common}
        data-range="priceMin"
        aria-label={t('Lowest price')}
        defaultValue={within(criteria.priceMin ?? least)}
      />
      <input
        {...common}
        data-range="priceMax"
        aria-label={t('Highest price')}
        defaultValue={within(criteria.priceMax ?? most)}
      />
    </div>
  )
}

function bars(counts: number[]): string {
  const most = Math.max(1, ...counts)
  return counts
    .map((count, i) => {
      const height = count === 0 ? 0 : Math.max(0.4, (count / most) * 10)
      return height === 0 ? '' : `M${i + 0.1} 10v-${height.toFixed(2)}h.8v${height.toFixed(2)}z`
    })
    .join('')
}
