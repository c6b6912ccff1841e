import type { EndState } from '@/episode/end-state'
import type { JournalChange, JournalLine } from '@/episode/journal-line'
import type { Row, RowValue } from '@/episode/row-change'
import { StaytwinError } from '@/lib/staytwin-error'
import { rowRef } from './check'

type ActorKind = JournalChange['actor']

/** What became of one row, from the start to the end. */
export interface RowDiff {
  table: string
  key: readonly RowValue[]
  /** `recreated`: deleted and made again, whatever is in it now */
  kind: 'created' | 'updated' | 'deleted' | 'recreated'
  /** the whole row at the start; null when it was not there */
  before: Row | null
  /** the whole row at the end; null when it is gone */
  after: Row | null
  /** the columns that differ, all of them unless it was updated */
  changed: readonly string[]
  /** who made the changes that are left, sorted */
  by: readonly ActorKind[]
  /** the operations that made them, sorted */
  names: readonly string[]
}

/** Changes of the other side and of the setup are never held against the agent. */
export const isExcused = ({ by }: Pick<RowDiff, 'by'>): boolean =>
  by.every((actor) => actor === 'counterparty' || actor === 'setup')

/**
 * The net changes of the rows that some commits changed, in the order in which each row first changed. A row that ends as it began is left out.
 * @param endState completes rows of which only some columns changed, and must agree with the commits
 * @throws StaytwinError `digest-mismatch` when it does not
 */
export function netDiff(lines: readonly JournalLine[], endState: Pick<EndState, 'row'>): RowDiff[] {
  const histories = new Map<string, JournalChange[]>()
  for (const change of lines.flatMap((line) => line.changes)) {
    const ref = rowRef(change.table, change.key)
    histories.set(ref, [...(histories.get(ref) ?? []), change])
  }
  return [...histories.values()].flatMap((history) => netOf(history, endState) ?? [])
}

function netOf(history: JournalChange[], endState: Pick<EndState, 'row'>): RowDiff | undefined {
  const [first] = history
  if (!first) return undefined
  const { table, key } = first
  const after = endState.row(table, key)
  if ((after === null) !== (history.at(-1)?.action === 'delete')) throw contradiction(table, key)
  const before = rewind(history, after)
  if (!before && !after) return undefined
  const columns = Object.keys(after ?? before ?? {})
  const changed = columns.filter((column) => before?.[column] !== after?.[column])
  const isRecreated = before !== null && after !== null && history.some((change) => change.action === 'delete')
  if (changed.length === 0 && !isRecreated) return undefined
  const kind = isRecreated ? 'recreated' : !before ? 'created' : !after ? 'deleted' : 'updated'
  const left = kind === 'updated' ? history.filter((change) => changed.some((c) => c in (change.after ?? {}))) : history
  const sorted = <T extends string>(values: T[]) => [...new Set(values)].sort()
  return {
    table,
    key,
    kind,
    before,
    after,
    changed,
    by: sorted(left.map((change) => change.actor)),
    names: sorted(left.map((change) => change.name)),
  }
}

/** The row before its changes, from the row after them. */
function rewind(history: JournalChange[], after: Row | null): Row | null {
  return history.reduceRight<Row | null>((row, change) => {
    const differs = Object.entries(change.after ?? {}).some(([column, value]) => row?.[column] !== value)
    if (differs) throw contradiction(change.table, change.key)
    if (change.action === 'insert') return null
    if (change.action === 'delete') return change.before ?? {}
    return { ...row, ...change.before }
  }, after)
}

const contradiction = (table: string, key: readonly RowValue[]) =>
  new StaytwinError('digest-mismatch', {
    what: 'The journal and the end state contradict each other',
    seen: { table, key },
  })
