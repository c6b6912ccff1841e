import { plural } from '@/app/lib/show-date'
import { formatMoney } from '@/lib/money'

/** The parts of a price, in minor units; `discountMinor` is positive and is subtracted. */
export interface PriceParts {
  nights?: { date: string; priceMinor: number }[]
  nightCount?: number
  rooms?: number
  nightsMinor: number
  discountMinor: number
  discountLabel?: string | null
  cleaningFeeMinor: number
  extraGuestFeeMinor: number
  petFeeMinor: number
  serviceFeeMinor: number
  taxMinor: number
  totalMinor: number
  currency: string
}

/** The price of a stay, line by line, with the total. */
export function PriceBreakdown({
  price,
  caption = 'Price details',
  totalLabel,
}: {
  price: PriceParts
  caption?: string
  totalLabel?: string
}) {
  const { currency } = price
  return (
    <table className="w-full text-[0.95rem]">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {linesOf(price).map(([label, minor]) => (
          <tr key={label}>
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              {label}
            </th>
            <td className={minor < 0 ? 'py-1.5 text-right text-pine-600' : 'py-1.5 text-right'}>
              {formatMoney(minor, currency)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t border-sand-300 text-base font-semibold">
          <th scope="row" className="pt-3 pr-4 text-left">
            {totalLabel ?? `Total (${currency})`}
          </th>
          <td className="pt-3 text-right">{formatMoney(price.totalMinor, currency)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function linesOf(price: PriceParts): [label: string, minor: number][] {
  const optional: [string, number][] = [
    [price.discountLabel ?? 'Discount', -price.discountMinor],
    ['Cleaning fee', price.cleaningFeeMinor],
    ['Extra guests', price.extraGuestFeeMinor],
    ['Pet fee', price.petFeeMinor],
    ['Larkstay service fee', price.serviceFeeMinor],
    ['Taxes', price.taxMinor],
  ]
  return [[nightsLabel(price), price.nightsMinor], ...optional.filter(([, minor]) => minor !== 0)]
}

function nightsLabel({ nights, nightCount, nightsMinor, rooms = 1, currency }: PriceParts): string {
  const count = nightCount ?? nights?.length
  if (!count) return 'Nights'
  const perNight = formatMoney(Math.round(nightsMinor / count / rooms), currency)
  const average = nights && new Set(nights.map((night) => night.priceMinor)).size > 1 ? ' on average' : ''
  return `${perNight}${average} × ${plural(count, 'night')}${rooms > 1 ? ` × ${rooms} rooms` : ''}`
}
