import type { Actor } from '@/fault-injection/operation'
import type { OperationName } from '@/fault-injection/operation-names'
import type { Instant } from '@/lib/instant'
import type { RowChange } from './row-change'

/** A row change and the operation that made it. */
export interface JournalChange extends RowChange {
  name: OperationName
  actor: Actor['kind']
}

/** One commit: all of it or nothing. `seq` counts from 1 without gaps. */
export interface JournalLine {
  seq: number
  at: Instant
  changes: JournalChange[]
}
