import type { FaultContext, FaultEffect } from '@/fault-injection/define-fault'
import type { Decision, FaultEngine } from '@/fault-injection/engine'
import { Interruption } from '@/lib/interruption'
import type { Actor } from '@/fault-injection/operation'
import type { OperationName } from '@/fault-injection/operation-names'
import type { Phase } from '@/fault-injection/rule-state'
import type { EpisodeContext } from './context'
import type { Recorder } from './recorder'

/** The operation that is being carried out. */
export interface Running {
  op: number
  name: OperationName
  entity: string | undefined
}

/** Writes in a commit of its own, as somebody else. */
export type ActAs = (
  ctx: EpisodeContext,
  actor: Actor['kind'],
  rule: string,
  write: (by: EpisodeContext) => Promise<void>,
) => Promise<void>

/** Lets the faults of a plan act at the phases of an operation, and writes down each hit before it does anything. */
export class FaultPhases {
  constructor(
    private readonly recorder: Recorder,
    public engine: FaultEngine,
    private readonly actAs: ActAs,
  ) {}

  /** The arguments (`before`) or the result (later phases) that the faults of a phase leave. @throws Interruption when one ends the operation */
  async affect(ctx: EpisodeContext, running: Running, phase: Phase, args: unknown, value: unknown): Promise<unknown> {
    if (this.engine.isEmpty || running.name === 'counterparty.act') return value
    let current = value
    for (const decision of this.decide(ctx, running, phase, args)) {
      const effect = await this.apply(ctx, running, decision, phase === 'before' ? current : args, current)
      if (effect.kind === 'arguments') current = effect.args
      if (effect.kind === 'result') current = effect.result
      if (effect.kind === 'flags') Object.assign(ctx.parts.sink.flags, effect.flags)
    }
    return current
  }

  /** What the faults override at a named point within an operation; `{}` in a clean episode. */
  async atPoint(ctx: EpisodeContext, point: string, data: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { op, name, entity } = ctx.parts.frame
    if (this.engine.isEmpty || op === null || name === null) return {}
    const values = this.engine.aftermath(name, point)
    for (const decision of this.decide(ctx, { op, name, entity }, 'during', data, point)) {
      const effect = await this.apply(ctx, { op, name, entity }, decision, data, undefined)
      if (effect.kind === 'override') Object.assign(values, effect.values)
    }
    return values
  }

  /** Notes an operation that ended well, for `after` and `until`. */
  noteDone(name: OperationName): void {
    if (!this.engine.isEmpty && this.engine.noteDone(name))
      this.recorder.write({ type: 'rules', state: this.engine.states })
  }

  private decide(ctx: EpisodeContext, running: Running, phase: Phase, args: unknown, point?: string): Decision[] {
    const { op, name, entity } = running
    const about = { ...(entity && { entity }), ...(point && { point }) }
    const { decisions, logged, changed } = this.engine.decide({
      op,
      name,
      phase,
      actor: ctx.actor,
      args,
      now: ctx.now,
      ...about,
    })
    // Written before anything is done about it: a crash in the middle must not forget that it fired.
    if (changed) this.recorder.write({ type: 'rules', state: this.engine.states })
    for (const hit of logged) this.recorder.hit(op, hit)
    return decisions
  }

  private async apply(
    ctx: EpisodeContext,
    running: Running,
    decision: Decision,
    args: unknown,
    result: unknown,
  ): Promise<FaultEffect> {
    const effect = await decision.fault.apply(this.contextOf(ctx, running, decision, args, result))
    if (effect.kind !== 'interrupt') return effect
    ctx.parts.sink.response = effect.response
    throw new Interruption(effect.response)
  }

  private contextOf(
    ctx: EpisodeContext,
    { name }: Running,
    { rule }: Decision,
    args: unknown,
    result: unknown,
  ): FaultContext<unknown> {
    const made = (by: EpisodeContext): FaultContext<unknown> => ({
      params: rule.params,
      memory: this.engine.states[rule.id]?.memory ?? {},
      name,
      args,
      result,
      now: by.now,
      db: by.db,
      actor: by.actor,
      newId: (table) => by.newId(table),
      newCode: (purpose, length) => by.newCode(purpose, length),
      act: (actor, write) => this.actAs(by, actor, rule.id, (inner) => write(made(inner))),
    })
    return made(ctx)
  }
}
