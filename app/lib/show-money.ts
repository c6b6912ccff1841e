import { siteContext } from '@/episode/site-context'
import { convertMinor, formatCharge, formatMoney } from '@/lib/money'
import { pageLocale } from './words'

/**
 * An amount in the currency that the visitor has chosen to see; in its own when no rate is known. Only for server components: client components get
 * the text. Say beside a price that will be charged what it is in its own currency (`showExact`).
 */
export function showMoney(minor: number, currency = 'USD', trim = false): string {
  const { display } = siteContext()
  if (currency !== 'USD' || display.currency === 'USD') return showExact(minor, currency, trim)
  return showExact(convertMinor(minor, display), display.currency, trim)
}

/** An amount in its own currency, as the visitor's language writes it. */
export const showExact = (minor: number, currency = 'USD', trim = false): string =>
  formatMoney(minor, currency, trim, pageLocale())

/** An amount that will be charged, with its currency beyond doubt. */
export const showCharge = (minor: number, currency = 'USD'): string => formatCharge(minor, currency, pageLocale())

/** The currency that this visitor sees prices in; dollars where there is no request. */
export function pageCurrency(): string {
  try {
    return siteContext().display.currency
  } catch {
    return 'USD'
  }
}
