import { Interruption, isInterruption } from '@/fault-injection/interruption'
import type { FaultContext } from '@/fault-injection/define-fault'
import type { Decision, FaultEngine } from '@/fault-injection/engine'
import type { OperationBody, OperationDefinition, OperationHost } from '@/fault-injection/operation'
import type { Phase } from '@/fault-injection/rule-state'
import { StaytwinError } from '@/lib/staytwin-error'
import type { EpisodeContext } from './context'
import type { JournalChange } from './journal-line'
import type { Recorder } from './recorder'
import type { Slot } from './slot'
import type { Image } from './image'
import { Turn } from './turn'

const ACT: OperationDefinition<void, void> = { name: 'counterparty.act', kind: 'write' }
/** Prisma's own limits are wall-clock limits; they must never decide what an episode does. */
const NO_LIMIT = { timeout: 600_000, maxWait: 600_000 }

interface Running {
  op: number
  definition: OperationDefinition<never, unknown>
  entity: string | undefined
}

/** Carries operations out: in turn, with transaction, journal and log, and with the plan's faults at their phases. */
export class OperationRunner implements OperationHost {
  readonly turn = new Turn()
  private changes: JournalChange[] = []

  constructor(
    private readonly slot: Slot,
    private readonly image: Image,
    private readonly recorder: Recorder,
    public engine: FaultEngine,
    private readonly clock: () => string,
  ) {}

  execute<Args, Result>(
    definition: OperationDefinition<Args, Result>,
    ctx: EpisodeContext,
    args: Args,
    body: OperationBody<Args, Result>,
  ): Promise<Result> {
    if (ctx.parts.frame.holdsTurn) return this.carryOut(definition, ctx, args, body)
    return this.turn.take(() => this.carryOut(definition, ctx.with({ now: this.clock() }), args, body))
  }

  /** A named point within an operation. */
  async atPoint(ctx: EpisodeContext, point: string, data: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { frame } = ctx.parts
    if (this.engine.isEmpty || frame.op === null || frame.name === null) return {}
    const running = { op: frame.op, definition: { name: frame.name, kind: 'write' }, entity: frame.entity } as Running
    const values = this.engine.aftermath(frame.name, point)
    for (const decision of this.consult(ctx, running, 'during', data, point)) {
      const effect = await decision.fault.apply(this.faultContext(ctx, running, decision, data, undefined))
      if (effect.kind === 'interrupt') throw this.interrupt(ctx, effect.response)
      if (effect.kind === 'override') Object.assign(values, effect.values)
    }
    return values
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
    const running: Running = { op, definition: definition as Running['definition'], entity }
    const own = ctx.with({
      frame: { op, name, ...(entity && { entity }), holdsTurn: true, transaction: ctx.parts.frame.transaction },
    })
    try {
      let args = given
      for (const phase of ['edge', 'auth', 'before'] as const)
        args = (await this.affect(own, running, phase, args, args)) as Args
      let result: Result = await this.runBody(definition, ctx, own, args, body)
      const isJoined = definition.kind === 'write' && ctx.parts.frame.transaction !== null
      const later: readonly Phase[] =
        definition.kind === 'read' ? ['read', 'client'] : isJoined ? [] : ['after-commit', 'response', 'client']
      for (const phase of later) result = (await this.affect(own, running, phase, args, result)) as Result
      this.recorder.write({
        type: 'end',
        op,
        outcome: 'ok',
        ...(definition.logResult && { result: definition.logResult(result) }),
      })
      if (!this.engine.isEmpty && this.engine.noteDone(name))
        this.recorder.write({ type: 'rules', state: this.engine.states })
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
      }, NO_LIMIT)
      this.recorder.commit(ctx.now, this.changes)
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

  private consult(
    ctx: EpisodeContext,
    { op, definition, entity }: Running,
    phase: Phase,
    args: unknown,
    point?: string,
  ): Decision[] {
    const at = {
      op,
      name: definition.name,
      phase,
      actor: ctx.actor,
      args,
      now: ctx.now,
      ...(entity && { entity }),
      ...(point && { point }),
    }
    const { decisions, logged, changed } = this.engine.decide(at)
    // Written before anything is done about it: a crash in the middle must not forget that it fired.
    if (changed) this.recorder.write({ type: 'rules', state: this.engine.states })
    for (const hit of logged) this.recorder.hit(op, hit)
    return decisions
  }

  /** Lets the faults of a phase act; returns the arguments or the result that they leave. */
  private async affect(
    ctx: EpisodeContext,
    running: Running,
    phase: Phase,
    args: unknown,
    value: unknown,
  ): Promise<unknown> {
    if (this.engine.isEmpty || running.definition.name === 'counterparty.act') return value
    let current = value
    for (const decision of this.consult(ctx, running, phase, args)) {
      const effect = await decision.fault.apply(
        this.faultContext(ctx, running, decision, phase === 'before' ? current : args, current),
      )
      if (effect.kind === 'interrupt') throw this.interrupt(ctx, effect.response)
      if (effect.kind === 'arguments') current = effect.args
      if (effect.kind === 'result') current = effect.result
      if (effect.kind === 'flags') Object.assign(ctx.parts.sink.flags, effect.flags)
    }
    return current
  }

  private interrupt(ctx: EpisodeContext, response: Interruption['response']): Interruption {
    ctx.parts.sink.response = response
    return new Interruption(response)
  }

  private faultContext(
    ctx: EpisodeContext,
    running: Running,
    { rule }: Decision,
    args: unknown,
    result: unknown,
  ): FaultContext<unknown> {
    const made = (by: EpisodeContext): FaultContext<unknown> => ({
      params: rule.params,
      memory: this.engine.states[rule.id]?.memory ?? {},
      name: running.definition.name,
      args,
      result,
      now: by.now,
      db: by.db,
      actor: by.actor,
      newId: (table) => by.newId(table),
      newCode: (purpose, length) => by.newCode(purpose, length),
      act: (actor, write) =>
        this.carryOut({ ...ACT, logArgs: () => ({ rule: rule.id }) }, by.as({ kind: actor }), undefined, (inner) =>
          write(made(inner as EpisodeContext)),
        ),
    })
    return made(ctx)
  }
}
