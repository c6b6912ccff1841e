import { plural } from '@/app/lib/show-date'
import { showMoney } from '@/app/lib/show-money'
import { showParts } from '@/app/lib/show-parts'
import type { DealSaving } from '@/domain/pricing/breakdown'
import { formatCharge } from '@/lib/money'
import { AmountTable } from './amount-table'

/** The parts of a price, in minor units; discount, coupon and credit are positive and are subtracted. */
export interface PriceParts {
  nights?: { date: string; priceMinor: number }[]
  nightCount?: number
  rooms?: number
  nightsMinor: number
  discountMinor: number
  discountLabel?: string | null
  deal?: DealSaving | null
  cleaningFeeMinor: number
  extraGuestFeeMinor: number
  petFeeMinor: number
  serviceFeeMinor: number
  taxMinor: number
  couponMinor?: number
  couponLabel?: string | null
  creditMinor?: number
  totalMinor: number
  currency: string
}

/** The price of a stay, line by line, with the total, in the visitor's currency; says what is charged where that is another one. */
export function PriceBreakdown({
  price,
  caption = 'Price details',
  totalLabel,
}: {
  price: PriceParts
  caption?: string
  totalLabel?: string
}) {
  const lines = linesOf(price)
  const { parts, sum, isConverted, currency } = showParts(
    lines.map(([, minor]) => minor),
    price.currency,
  )
  return (
    <AmountTable
      caption={caption}
      lines={lines.map(([label, minor], i) => ({ label, amount: parts[i] ?? '', isLess: minor < 0 }))}
      total={{ label: totalLabel ?? `Total (${currency})`, amount: sum }}
    >
      {isConverted && (
        <>
          You will be charged {formatCharge(price.totalMinor, price.currency)}. The amounts above are converted for you
          to compare.
        </>
      )}
    </AmountTable>
  )
}

/** Label and amount of every line that is not nothing. They add up to the total. */
export function linesOf(price: PriceParts): [label: string, minor: number][] {
  const { deal, couponMinor = 0, couponLabel, creditMinor = 0 } = price
  const savedMinor = deal?.savedMinor ?? 0
  const optional: [string, number][] = [
    [deal ? `${deal.name} (${deal.percent}% off)` : 'Deal', -savedMinor],
    [price.discountLabel ?? 'Discount', -price.discountMinor],
    ['Cleaning fee', price.cleaningFeeMinor],
    ['Extra guests', price.extraGuestFeeMinor],
    ['Pet fee', price.petFeeMinor],
    ['Larkstay service fee', price.serviceFeeMinor],
    ['Taxes', price.taxMinor],
    [couponLabel ?? 'Coupon', -couponMinor],
    ['Your credit', -creditMinor],
  ]
  return [[nightsLabel(price), price.nightsMinor + savedMinor], ...optional.filter(([, minor]) => minor !== 0)]
}

function nightsLabel({ nights, nightCount, nightsMinor, deal, rooms = 1, currency }: PriceParts): string {
  const count = nightCount ?? nights?.length
  if (!count) return 'Nights'
  const perNight = showMoney(Math.round((nightsMinor + (deal?.savedMinor ?? 0)) / count / rooms), currency)
  const average = nights && new Set(nights.map((night) => night.priceMinor)).size > 1 ? ' on average' : ''
  return `${perNight}${average} × ${plural(count, 'night')}${rooms > 1 ? ` × ${rooms} rooms` : ''}`
}
