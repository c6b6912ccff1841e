import { siteContext } from '@/episode/site-context'
import { convertMinor, formatMoney } from '@/lib/money'

/**
 * An amount in the currency that the visitor has chosen to see; in its own when no rate is known. Only for server components: client components get
 * the text. Say beside a price that will be charged what it is in its own currency (`formatMoney`).
 */
export function showMoney(minor: number, currency = 'USD', trim = false): string {
  const { display } = siteContext()
  if (currency !== 'USD' || display.currency === 'USD') return formatMoney(minor, currency, trim)
  return formatMoney(convertMinor(minor, display), display.currency, trim)
}
