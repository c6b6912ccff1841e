import type { Row, RowValue } from '@/episode/row-change'

/** Wanted values by column; a function for what is not one exact value. */
export type Match = Record<string, RowValue | ((value: RowValue) => boolean)>

/** The columns in which a row is not as wanted, in words; empty when it matches. A column that the row lacks never matches. */
export function mismatches(row: Row, match: Match): string[] {
  return Object.entries(match).flatMap(([column, wanted]) => {
    const seen = row[column]
    if (seen === undefined) return [`${column} does not exist`]
    if (typeof wanted !== 'function') return seen === wanted ? [] : [`${column} is ${show(seen)}, not ${show(wanted)}`]
    return wanted(seen) ? [] : [`${column} is ${show(seen)}`]
  })
}

export const matches = (row: Row, match: Match): boolean => mismatches(row, match).length === 0

/** Keeps few characters, so that details stay readable. */
const show = (value: RowValue): string => JSON.stringify(value).slice(0, 80)

/** The row that has the fewest mismatches, the first of several. */
export function closest<T>(items: readonly T[], rowOf: (item: T) => Row, match: Match): T | undefined {
  const scored = items.map((item) => ({ item, score: mismatches(rowOf(item), match).length }))
  return scored.reduce<{ item: T; score: number } | undefined>(
    (best, one) => (best && best.score <= one.score ? best : one),
    undefined,
  )?.item
}
