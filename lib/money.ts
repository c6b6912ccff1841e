/** Integer minor units and an ISO 4217 code: `{ minor: 12345, currency: 'USD' }` is $123.45. */
export interface Money {
  minor: number
  currency: string
}

const DIGITS: Record<string, number> = { JPY: 0, KRW: 0, VND: 0, CLP: 0, ISK: 0 }

/** How many digits the minor unit has: 2 for USD, 0 for JPY. */
export const minorDigits = (currency: string): number => DIGITS[currency] ?? 2

const formatters = new Map<string, Intl.NumberFormat>()

/** Making one takes longer than all that a page formats with it. */
function formatterOf(locale: string, currency: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${digits}`
  const known = formatters.get(key)
  if (known) return known
  const options = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const
  const made = new Intl.NumberFormat(locale, options)
  formatters.set(key, made)
  return made
}

/** `$1,234.50`; without cents when they are zero and `trim` is set. */
export function formatMoney(minor: number, currency = 'USD', trim = false, locale = 'en-US'): string {
  const digits = minorDigits(currency)
  const hideZero = trim && minor % 10 ** digits === 0
  return formatterOf(locale, currency, hideZero ? 0 : digits).format(minor / 10 ** digits)
}

/** An amount with its currency beyond doubt: `US$1,234.50`, `€99.00`. For what will be charged. */
export function formatCharge(minor: number, currency = 'USD', locale = 'en-US'): string {
  const text = formatMoney(minor, currency, false, locale)
  return currency === 'USD' && !text.includes('US') ? text.replace('$', 'US$') : text
}

/** Units of a currency for a US dollar, times 10,000, and its digits after the point. */
export interface Rate {
  perUsd1e4: number
  digits: number
}

/** US cents in the minor unit of another currency, rounded half away from zero. `perUsd1e4`: its units for a dollar, times 10,000. */
export function convertMinor(minor: number, rate: Rate): number {
  const exact = exactIn(minor, rate)
  return Math.sign(exact) * Math.round(Math.abs(exact))
}

const exactIn = (minor: number, { perUsd1e4, digits }: Rate): number =>
  (minor * perUsd1e4 * 10 ** digits) / (100 * 10_000)

/**
 * US cents that are parts of a sum, in another currency where they add up to the converted sum again: each is rounded down, and what is left goes, a
 * minor unit each, to the parts that lost most. No part is off by a whole unit.
 */
export function convertParts(parts: readonly number[], rate: Rate): number[] {
  const sum = parts.reduce((total, part) => total + part, 0)
  const exact = parts.map((part) => exactIn(part, rate))
  const whole = exact.map(Math.floor)
  const left = convertMinor(sum, rate) - whole.reduce((total, part) => total + part, 0)
  const byLoss = exact
    .map((value, i) => ({ i, loss: value - Math.floor(value) }))
    .sort((a, b) => b.loss - a.loss || a.i - b.i)
  for (const { i } of byLoss.slice(0, Math.max(0, left))) whole[i] = (whole[i] as number) + 1
  return whole
}

/** `percent` of an amount, rounded half away from zero to the minor unit. */
export function percentOf(minor: number, percent: number): number {
  const exact = (minor * percent) / 100
  return Math.sign(exact) * Math.round(Math.abs(exact))
}

/** Basis points (1250 is 12.5 %) of an amount, rounded half away from zero. */
export const basisPointsOf = (minor: number, basisPoints: number): number => percentOf(minor, basisPoints / 100)
