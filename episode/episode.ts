import { FaultEngine } from '@/fault-injection/engine'
import type { Actor, Db } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import { StaytwinError } from '@/lib/staytwin-error'
import { advanceClock } from './clock'
import { EpisodeContext, type RequestSink } from './context'
import type { EpisodeRecord } from './episode-record'
import type { Image } from './image'
import { ruleStatesOf } from './operation-line'
import { OperationRunner } from './operation-runner'
import type { Recorder } from './recorder'
import { replay } from './replay'
import type { Slot } from './slot'
import type { Snapshots } from './snapshots'
import { EpisodeMemory } from './world-memory'

/** Runs a job that is due; the domain's, handed in because the run-time does not know the marketplace. */
export type RunJob = (ctx: EpisodeContext, job: { kind: string; payload: unknown }) => Promise<void>

/** An episode whose database is open. */
export class Episode {
  readonly runner: OperationRunner
  private engine: FaultEngine
  private clockNow: Instant

  constructor(
    public record: EpisodeRecord,
    readonly slot: Slot,
    private readonly image: Image,
    private readonly recorder: Recorder,
    private readonly runJob: RunJob,
    snapshots: Snapshots,
  ) {
    replay(image, recorder.journalSoFar)
    image.takeChanges()
    this.clockNow = image.db.prepare('SELECT now FROM Clock WHERE id = 1').pluck().get() as Instant
    slot.connection.swap(image.db)
    this.engine = new FaultEngine(record.seed, record.plan, ruleStatesOf(recorder.operationsSoFar), recorder.doneNames)
    const memory = new EpisodeMemory(
      snapshots,
      recorder.journalSoFar.flatMap(({ changes }) => changes),
    )
    this.runner = new OperationRunner(slot, image, recorder, this.engine, memory, () => this.clockNow)
  }

  get id(): string {
    return this.record.id
  }

  get now(): Instant {
    return this.clockNow
  }

  /** A context for an actor, and the place where its operations leave what concerns the response. */
  context(actor: Actor, sink: RequestSink = { flags: {}, response: null }): EpisodeContext {
    const frame = { op: null, name: null, holdsTurn: false, transaction: null }
    return new EpisodeContext({
      seed: this.record.seed,
      db: this.slot.client as unknown as Db,
      now: this.clockNow,
      actor,
      sink,
      frame,
      host: this.runner,
    })
  }

  /**
   * Moves the clock and runs the jobs that come due on the way, in order of their time.
   * @param seconds 0 or more; 0 still runs what is due
   */
  async advance(seconds: number): Promise<void> {
    if (!Number.isInteger(seconds) || seconds < 0) {
      throw new StaytwinError('invalid-input', {
        what: 'The clock cannot be moved by this',
        seen: seconds,
        fix: 'Give whole seconds, 0 or more.',
      })
    }
    await advanceClock(
      this.context({ kind: 'system' }),
      seconds,
      () => this.clockNow,
      this.runJob,
      (now) => (this.clockNow = now),
    )
  }

  /** Ends the preparation: from here on the plan of this record is in force and what happens is the agent's doing. */
  begin(record: EpisodeRecord): void {
    this.record = record
    this.engine = new FaultEngine(record.seed, record.plan)
    this.runner.faults.engine = this.engine
    this.mark('ready')
  }

  /** Notes a moment of the episode's life in the operation log. */
  mark(mark: 'ready' | 'resumed' | 'frozen'): void {
    this.recorder.write({ type: 'mark', mark, at: this.clockNow, seq: this.recorder.nextSeq - 1 })
  }

  /** Waits for the operations under way, then lets go of database, slot and files. The files stay. */
  async close(): Promise<void> {
    await this.runner.turn.take(async () => {
      this.slot.connection.swap(null)
      this.image.close()
      this.recorder.close()
    })
  }
}
