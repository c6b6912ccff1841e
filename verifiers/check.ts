import type { Evidence } from './evidence'
import type { CheckKind } from './verdict'

/** A row, as a key of a set: `Booking ["1234"]`. */
export type RowRef = string

export const rowRef = (table: string, key: readonly unknown[]): RowRef => `${table} ${JSON.stringify(key)}`

export interface CheckOutcome {
  passed: boolean
  /** what was seen, for a person who reads the report; the same bytes for the same evidence */
  detail: string
}

/** One named condition over the evidence. Pure: no clock, no randomness, no files. */
export interface Check {
  id: string
  kind: CheckKind
  /** what must hold, a sentence */
  describe: string
  /** @param claimed the rows that the checks of the task account for; for the default-deny check */
  run(evidence: Evidence, claimed: ReadonlySet<RowRef>): CheckOutcome
  /** The changed rows that this check accounts for, right or wrong. */
  claims?(evidence: Evidence): RowRef[]
}
