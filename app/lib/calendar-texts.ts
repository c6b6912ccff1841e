import { addDays, nightsBetween, nightsOf, type CalendarDate } from '@/lib/calendar-date'

/** Runs of open and closed nights by turns, the first open: `1.2.20` is one open night, two closed, twenty open. A page carries a year of them. */
export function packNights(from: CalendarDate, to: CalendarDate, closed: readonly CalendarDate[]): string {
  const isClosed = new Set(closed)
  const runs = [0]
  for (const night of nightsOf(from, to)) {
    const wantsClosed = runs.length % 2 === 0
    if (isClosed.has(night) === wantsClosed) runs[runs.length - 1]!++
    else runs.push(1)
  }
  return runs.join('.')
}

/** The closed nights of a text that `packNights` made. */
export function unpackNights(from: CalendarDate, text: string): CalendarDate[] {
  const closed: CalendarDate[] = []
  let day = from
  for (const [i, run] of text.split('.').entries()) {
    const end = addDays(day, Number(run))
    if (i % 2 === 1) closed.push(...Array.from({ length: nightsBetween(day, end) }, (_, n) => addDays(day, n)))
    day = end
  }
  return closed
}

/** Prices in words, one a night; the same as on the night before is left out. */
export const packPrices = (prices: readonly string[]): string =>
  prices.map((price, i) => (price === prices[i - 1] ? '' : price)).join('|')

/** The prices of a text that `packPrices` made. */
export function unpackPrices(text: string): string[] {
  let last = ''
  return text.split('|').map((price) => (last = price || last))
}
