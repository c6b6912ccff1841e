import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StaytwinError } from '@/lib/staytwin-error'

/** The rows of a semicolon-separated file in `data/`, keyed by its first line. Values have no quotes and no semicolons. */
export function readCsv<Column extends string>(file: string): Record<Column, string>[] {
  const [head = '', ...lines] = readFileSync(join(import.meta.dirname, 'data', file), 'utf8')
    .trimEnd()
    .split('\n')
  const columns = head.split(';')
  return lines.map((line) => {
    const values = line.split(';')
    if (values.length !== columns.length) {
      throw new StaytwinError('internal', {
        what: `A line of ${file} has ${values.length} values for ${columns.length} columns`,
        seen: line,
      })
    }
    return Object.fromEntries(columns.map((column, i) => [column, values[i]])) as Record<Column, string>
  })
}
