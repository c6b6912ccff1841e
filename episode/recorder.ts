import type { FaultHit } from '@/fault-injection/rule-state'
import type { Instant } from '@/lib/instant'
import { join } from 'node:path'
import { AppendFile } from './append-file'
import type { JournalChange, JournalLine } from './journal-line'
import type { OperationLine } from './operation-line'

/** The two files that are an episode's memory, and what was read from them. */
export class Recorder {
  /** the next commit's number */
  nextSeq: number
  private nextOp: number

  private constructor(
    private readonly journal: AppendFile,
    private readonly operations: AppendFile,
    readonly journalSoFar: JournalLine[],
    readonly operationsSoFar: OperationLine[],
  ) {
    this.nextSeq = (journalSoFar.at(-1)?.seq ?? 0) + 1
    this.nextOp = operationsSoFar.reduce((max, line) => (line.type === 'start' ? Math.max(max, line.op) : max), 0) + 1
  }

  static open(directory: string): Recorder {
    const journal = AppendFile.open(join(directory, 'journal.ndjson'))
    const operations = AppendFile.open(join(directory, 'operations.ndjson'))
    return new Recorder(
      journal.file,
      operations.file,
      journal.lines as JournalLine[],
      operations.lines as OperationLine[],
    )
  }

  /** The names of the operations that ended well so far. */
  get doneNames(): Set<string> {
    const names = new Map(
      this.operationsSoFar.flatMap((line) => (line.type === 'start' ? [[line.op, line.name] as const] : [])),
    )
    return new Set(
      this.operationsSoFar.flatMap((line) =>
        line.type === 'end' && line.outcome === 'ok' ? [names.get(line.op) ?? ''] : [],
      ),
    )
  }

  commit(at: Instant, changes: JournalChange[]): void {
    if (changes.length === 0) return
    this.journal.append({ seq: this.nextSeq, at, changes } satisfies JournalLine)
    this.nextSeq++
  }

  start(line: Omit<Extract<OperationLine, { type: 'start' }>, 'type' | 'op'>): number {
    const op = this.nextOp++
    this.write({ type: 'start', op, ...line })
    return op
  }

  hit(op: number, hit: FaultHit): void {
    this.write({ type: 'hit', op, ...hit })
  }

  write(line: OperationLine): void {
    this.operations.append(line)
  }

  close(): void {
    this.journal.close()
    this.operations.close()
  }
}
