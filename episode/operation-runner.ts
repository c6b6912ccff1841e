import type { FaultEngine } from '@/fault-injection/engine'
import { isInterruption } from '@/lib/interruption'
import type { OperationBody, OperationDefinition, OperationHost, WorldMemory } from '@/fault-injection/operation'
import type { Phase } from '@/fault-injection/rule-state'
import { StaytwinError } from '@/lib/staytwin-error'
import type { EpisodeContext } from './context'
import { FaultPhases, type Running } from './fault-phases'
import type { JournalChange } from './journal-line'
import type { Recorder } from './recorder'
import type { Slot } from './slot'
import type { Image } from './image'
import { Turn } from './turn'
import type { EpisodeMemory } from './world-memory'

const ACT: OperationDefinition<void, void> = { name: 'counterparty.act', kind: 'write' }
/** Prisma's own limits are wall-clock limits; they must never decide what an episode does. */
const NO_LIMIT = { timeout: 600_000, maxWait: 600_000 }

/** Carries operations out: in turn, with transaction, journal and log, and with the plan's faults at their phases. */
export class OperationRunner implements OperationHost {
  readonly turn = new Turn()
  readonly faults: FaultPhases
  private changes: JournalChange[] = []

  constructor(
    private readonly slot: Slot,
    private readonly image: Image,
    private readonly recorder: Recorder,
    engine: FaultEngine,
    private readonly memory: EpisodeMemory,
    private readonly clock: () => string,
  ) {
    this.faults = new FaultPhases(recorder, engine, (ctx, actor, rule, write) =>
      this.carryOut({ ...ACT, logArgs: () => ({ rule }) }, ctx.as({ kind: actor }), undefined, (by) =>
        write(by as EpisodeContext),
      ),
    )
  }

  execute<Args, Result>(
    definition: OperationDefinition<Args, Result>,
    ctx: EpisodeContext,
    args: Args,
    body: OperationBody<Args, Result>,
  ): Promise<Result> {
    if (ctx.parts.frame.holdsTurn) return this.carryOut(definition, ctx, args, body)
    return this.turn.take(() => this.carryOut(definition, ctx.with({ now: this.clock() }), args, body))
  }

  atPoint(ctx: EpisodeContext, point: string, data: Record<string, unknown>): Promise<Record<string, unknown>> {
    return this.faults.atPoint(ctx, point, data)
  }

  memoryOf(ctx: EpisodeContext): WorldMemory {
    return this.memory.viewOf(ctx, () => [...this.changes, ...this.image.peekChanges()])
  }

  private async carryOut<Args, Result>(
    definition: OperationDefinition<Args, Result>,
    ctx: EpisodeContext,
    given: Args,
    body: OperationBody<Args, Result>,
  ): Promise<Result> {
    const { name } = definition
    const entity = definition.entity?.(given)
    const op = this.recorder.start({
      parent: ctx.parts.frame.op,
      name,
      at: ctx.now,
      actor: ctx.actor,
      ...(entity && { entity }),
      args: definition.logArgs ? definition.logArgs(given) : given,
    })
    const running: Running = { op, name, entity }
    const own = ctx.with({
      frame: { op, name, ...(entity && { entity }), holdsTurn: true, transaction: ctx.parts.frame.transaction },
    })
    try {
      let args = given
      for (const phase of ['edge', 'auth', 'before'] as const)
        args = (await this.faults.affect(own, running, phase, args, args)) as Args
      let result: Result = await this.runBody(definition, ctx, own, args, body)
      const isJoined = definition.kind === 'write' && ctx.parts.frame.transaction !== null
      const later: readonly Phase[] =
        definition.kind === 'read' ? ['read', 'client'] : isJoined ? [] : ['after-commit', 'response', 'client']
      for (const phase of later) result = (await this.faults.affect(own, running, phase, args, result)) as Result
      this.recorder.write({
        type: 'end',
        op,
        outcome: 'ok',
        ...(definition.logResult && { result: definition.logResult(result) }),
      })
      this.faults.noteDone(name)
      return result
    } catch (error) {
      this.noteFailure(op, error)
      throw error
    }
  }

  private async runBody<Args, Result>(
    definition: OperationDefinition<Args, Result>,
    outer: EpisodeContext,
    ctx: EpisodeContext,
    args: Args,
    body: OperationBody<Args, Result>,
  ): Promise<Result> {
    const by = { name: definition.name, actor: ctx.actor.kind }
    if (ctx.parts.frame.transaction) {
      this.noteChanges({ name: outer.parts.frame.name ?? definition.name, actor: outer.actor.kind })
      const result = await body(ctx, args)
      this.noteChanges(by)
      return result
    }
    if (definition.kind !== 'write') return body(ctx, args)
    const { connection, client } = this.slot
    const scope = { seq: this.recorder.nextSeq, ids: {} }
    this.changes = []
    connection.mayWrite = true
    try {
      const made: Result[] = []
      await client.$transaction(async (db) => {
        made.push(await body(ctx.with({ db, frame: { ...ctx.parts.frame, transaction: scope } }), args))
        this.noteChanges(by)
        this.memory.announce(this.changes)
      }, NO_LIMIT)
      this.recorder.commit(ctx.now, this.changes)
      this.memory.commit(this.changes)
      return made[0] as Result
    } finally {
      connection.mayWrite = false
      this.changes = []
    }
  }

  /** Takes the changes since the last call as those of one operation. */
  private noteChanges(by: Pick<JournalChange, 'name' | 'actor'>): void {
    this.changes.push(...this.image.takeChanges().map((change) => ({ ...by, ...change })))
  }

  private noteFailure(op: number, error: unknown): void {
    const line = { type: 'end', op } as const
    if (isInterruption(error)) return this.recorder.write({ ...line, outcome: 'interrupted' })
    if (StaytwinError.isStaytwinError(error) && error.code !== 'internal') {
      return this.recorder.write({ ...line, outcome: 'refused', code: error.code, message: error.what })
    }
    this.recorder.write({ ...line, outcome: 'error', message: String(error).slice(0, 400) })
  }
}
