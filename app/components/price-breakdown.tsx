import { plural, t } from '@/app/lib/words'
import { showCharge, showMoney } from '@/app/lib/show-money'
import { showParts } from '@/app/lib/show-parts'
import type { DealSaving } from '@/domain/pricing/breakdown'
import { AmountTable } from './amount-table'
import { said } from '@/app/lib/words/said'

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
  caption = t('Price details'),
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
      total={{ label: totalLabel ?? t('Total ({currency})', { currency }), amount: sum }}
    >
      {isConverted &&
        t('You will be charged {price}. The amounts above are converted for you to compare.', {
          price: showCharge(price.totalMinor, price.currency),
        })}
    </AmountTable>
  )
}

/** Label and amount of every line that is not nothing. They add up to the total. */
export function linesOf(price: PriceParts): [label: string, minor: number][] {
  const { deal, couponMinor = 0, couponLabel, creditMinor = 0 } = price
  const savedMinor = deal?.savedMinor ?? 0
  const optional: [string, number][] = [
    [deal ? t('{deal} ({n}% off)', { deal: said(deal.name), n: deal.percent }) : t('Deal'), -savedMinor],
    [price.discountLabel ? said(price.discountLabel) : t('Discount'), -price.discountMinor],
    [t('Cleaning fee'), price.cleaningFeeMinor],
    [t('Extra guests'), price.extraGuestFeeMinor],
    [t('Pet fee'), price.petFeeMinor],
    [t('Larkstay service fee'), price.serviceFeeMinor],
    [t('Taxes'), price.taxMinor],
    [couponLabel ?? t('Coupon'), -couponMinor],
    [t('Your credit'), -creditMinor],
  ]
  return [[nightsLabel(price), price.nightsMinor + savedMinor], ...optional.filter(([, minor]) => minor !== 0)]
}

function nightsLabel({ nights, nightCount, nightsMinor, deal, rooms = 1, currency }: PriceParts): string {
  const count = nightCount ?? nights?.length
  if (!count) return t('Nights')
  const perNight = showMoney(Math.round((nightsMinor + (deal?.savedMinor ?? 0)) / count / rooms), currency)
  const varies = nights && new Set(nights.map((night) => night.priceMinor)).size > 1
  const price = varies ? t('{price} on average', { price: perNight }) : perNight
  return `${price} × ${plural(count, 'night')}${rooms > 1 ? ` × ${plural(rooms, 'room')}` : ''}`
}
