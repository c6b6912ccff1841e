/** Integer minor units and an ISO 4217 code: `{ minor: 12345, currency: 'USD' }` is $123.45. */
export interface Money {
  minor: number
  currency: string
}

const DIGITS: Record<string, number> = { JPY: 0, KRW: 0, VND: 0, CLP: 0, ISK: 0 }

/** How many digits the minor unit has: 2 for USD, 0 for JPY. */
export const minorDigits = (currency: string): number => DIGITS[currency] ?? 2

/** `$1,234.50`; without cents when they are zero and `trim` is set. */
export function formatMoney(minor: number, currency = 'USD', trim = false): string {
  const digits = minorDigits(currency)
  const hideZero = trim && minor % 10 ** digits === 0
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    minimumFractionDigits: hideZero ? 0 : digits,
    maximumFractionDigits: hideZero ? 0 : digits,
  }).format(minor / 10 ** digits)
}

/** US cents in the minor unit of another currency, rounded half away from zero. `perUsd1e4`: its units for a dollar, times 10,000. */
export function convertMinor(minor: number, { perUsd1e4, digits }: { perUsd1e4: number; digits: number }): number {
  const exact = (minor * perUsd1e4 * 10 ** digits) / (100 * 10_000)
  return Math.sign(exact) * Math.round(Math.abs(exact))
}

/** `percent` of an amount, rounded half away from zero to the minor unit. */
export function percentOf(minor: number, percent: number): number {
  const exact = (minor * percent) / 100
  return Math.sign(exact) * Math.round(Math.abs(exact))
}

/** Basis points (1250 is 12.5 %) of an amount, rounded half away from zero. */
export const basisPointsOf = (minor: number, basisPoints: number): number => percentOf(minor, basisPoints / 100)
