import type { EndState } from '@/episode/end-state'
import type { EpisodeRecord } from '@/episode/episode-record'
import type { JournalLine } from '@/episode/journal-line'
import type { OperationLine } from '@/episode/operation-line'
import { StaytwinError } from '@/lib/staytwin-error'
import { parseAnswer, type Answer, type AnswerType } from './answer'
import { netDiff, type RowDiff } from './diff'

/** Everything that a verdict rests on. All of it comes from the server's own files. */
export interface Evidence {
  record: EpisodeRecord
  facts: unknown
  /** net changes of rows since the start, graded and other tables, in the order in which each row first changed */
  diff: readonly RowDiff[]
  /** every commit since the start */
  journal: readonly JournalLine[]
  /** every operation since the start, with hits and marks */
  operations: readonly OperationLine[]
  answer: Answer | undefined
  endState: EndState
}

export interface EvidenceSource {
  record: EpisodeRecord
  /** all lines of journal.ndjson, the setup's too */
  journal: readonly JournalLine[]
  /** all lines of operations.ndjson */
  operations: readonly OperationLine[]
  answerType: AnswerType
  /** plain JSON as it was submitted; undefined when nothing was */
  answer: unknown
  endState: EndState
}

/**
 * Puts the evidence of an episode together. What was done before the mark `ready` is the start, not the agent's.
 * @throws StaytwinError `digest-mismatch` when the files contradict each other or the episode never was ready
 */
export function gatherEvidence(source: EvidenceSource): Evidence {
  const { record, endState } = source
  const readyAt = source.operations.findIndex((line) => line.type === 'mark' && line.mark === 'ready')
  const ready = source.operations[readyAt]
  if (ready?.type !== 'mark') throw damaged('The episode was never ready', record.id)
  const gap = source.journal.findIndex((line, i) => line.seq !== i + 1)
  if (gap >= 0) throw damaged('The journal has a gap', source.journal[gap]?.seq)
  if (ready.seq > source.journal.length) throw damaged('The journal is shorter than its start', source.journal.length)
  const journal = source.journal.slice(ready.seq)
  return {
    record,
    facts: record.facts,
    diff: netDiff(journal, endState),
    journal,
    operations: source.operations.slice(readyAt),
    answer: source.answer === undefined ? undefined : parseAnswer(source.answerType, source.answer),
    endState,
  }
}

const damaged = (what: string, seen: unknown) =>
  new StaytwinError('digest-mismatch', { what, seen, fix: 'The files of the episode are not whole; run it again.' })
