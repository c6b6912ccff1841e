import type { OperationLine, Outcome } from '@/episode/operation-line'
import type { Check } from '../check'
import type { Evidence } from '../evidence'

export type StartLine = Extract<OperationLine, { type: 'start' }>

export interface OperationQuery {
  id: string
  /** a sentence */
  describe: string
  name: StartLine['name']
  /** which of them; all by default */
  where?(start: StartLine): boolean
}

/** The operations of this kind by the guest that ended so. */
function ended(evidence: Evidence, { name, where = () => true }: OperationQuery, outcomes: Outcome[]): StartLine[] {
  const ok = new Set(
    evidence.operations.flatMap((line) => (line.type === 'end' && outcomes.includes(line.outcome) ? [line.op] : [])),
  )
  return evidence.operations.filter(
    (line): line is StartLine =>
      line.type === 'start' && line.name === name && line.actor.kind === 'guest' && ok.has(line.op) && where(line),
  )
}

/** The guest did this at least once, with success. */
export function operationHappened(query: OperationQuery): Check {
  return {
    id: query.id,
    kind: 'goal',
    describe: query.describe,
    run(evidence) {
      const count = ended(evidence, query, ['ok']).length
      return { passed: count > 0, detail: `${query.name} succeeded ${count} times` }
    },
  }
}

/** The guest never did this. One that was cut off may have been committed, and counts. */
export function neverHappened(query: OperationQuery): Check {
  return {
    id: query.id,
    kind: 'guard',
    describe: query.describe,
    run(evidence) {
      const [first] = ended(evidence, query, ['ok', 'interrupted'])
      return {
        passed: !first,
        detail: first ? `${query.name} was carried out (operation ${first.op})` : 'it did not happen',
      }
    },
  }
}
