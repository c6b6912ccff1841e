import Table from 'cli-table3'
import type { BenchLine } from './section'

/** Lines by world. */
export type BenchResult = Record<string, BenchLine[]>

function shown({ unit, median, p99 }: BenchLine): string {
  const digits = (value: number) =>
    value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
  if (unit !== 'ms') return `${digits(median)} ${unit}`
  return p99 === undefined ? `${digits(median)} ms` : `${digits(median)} / ${digits(p99)}`
}

/** A line for each thing, a column for each world; times are median / 99th percentile in ms. */
export function benchTable(result: BenchResult): string {
  const worlds = Object.keys(result)
  const table = new Table({
    head: ['ms: median / p99', ...worlds],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...worlds.map(() => 'right' as const)],
  })
  const keyOf = ({ what, unit }: BenchLine) => `${what} ${unit}`
  const lines = [
    ...new Map(
      Object.values(result)
        .flat()
        .map((line) => [keyOf(line), line]),
    ).values(),
  ]
  for (const line of lines) {
    const cells = worlds.map((world) => result[world]?.find((each) => keyOf(each) === keyOf(line)))
    table.push([line.what, ...cells.map((cell) => (cell ? shown(cell) : '–'))])
  }
  return table.toString()
}
