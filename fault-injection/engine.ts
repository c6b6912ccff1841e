import { draw } from '@/lib/rng'
import type { Instant } from '@/lib/instant'
import type { FaultDefinition } from './define-fault'
import { faultById } from './catalogue'
import type { Actor } from './operation'
import type { OperationName } from './operation-names'
import type { Plan, Rule } from './plan'
import type { FaultHit, Phase, RuleState } from './rule-state'
import { fires } from './trigger'

export interface Consultation {
  op: number
  name: OperationName
  phase: Phase
  point?: string
  actor: Actor
  entity?: string
  args: unknown
  now: Instant
}

export interface Decision {
  rule: Rule
  fault: FaultDefinition
  hit: FaultHit
}

const fresh = (): RuleState => ({ seen: {}, hits: 0, isOver: false, lastHitAt: null, memory: {} })

/** Decides, for one episode, which rules of its plan act. Deterministic: every draw has a key of its own and no rule moves another's. */
export class FaultEngine {
  readonly states: Record<string, RuleState>
  private readonly rules: { rule: Rule; fault: FaultDefinition }[]
  private readonly actedIn = new Map<string, string>()
  private groupsOfOp = -1
  private total = 0

  constructor(
    private readonly seed: string,
    private readonly plan: Plan,
    earlier: Record<string, RuleState> = {},
    /** operations that ended well before, for `after` */
    private readonly done = new Set<string>(),
  ) {
    this.rules = plan.rules
      .filter((rule) => draw(seed, 'rule-activation', rule.id) < rule.activation)
      .map((rule) => ({ rule, fault: faultById(rule.fault) }))
    this.states = Object.fromEntries(this.rules.map(({ rule }) => [rule.id, earlier[rule.id] ?? fresh()]))
    this.total = Object.values(this.states).reduce((sum, state) => sum + state.hits, 0)
  }

  get isEmpty(): boolean {
    return this.rules.length === 0
  }

  /** Notes an operation that ended well, for `after` and `until`. Returns whether a rule's state changed. */
  noteDone(name: OperationName): boolean {
    this.done.add(name)
    return this.end(({ until }) => until?.event === name || (until?.newSession === true && name === 'session.create'))
  }

  /** The rules that act at this phase of this operation, in plan order, with the hits to be logged (suppressed ones too). */
  decide(at: Consultation): { decisions: Decision[]; logged: FaultHit[]; changed: boolean } {
    const decisions: Decision[] = []
    const logged: FaultHit[] = []
    let changed = false
    if (at.op !== this.groupsOfOp) this.actedIn.clear()
    this.groupsOfOp = at.op
    for (const { rule, fault } of this.rules) {
      if (!matches(rule, fault, at)) continue
      changed = true
      const hit = this.count(rule, fault, at)
      if (!hit) continue
      const rival = fault.exclusiveGroup ? this.actedIn.get(fault.exclusiveGroup) : undefined
      if (rival) {
        logged.push({ ...hit, suppressedBy: rival })
        continue
      }
      if (decisions.length >= this.plan.limits.maxActivePerRequest || this.total >= this.plan.limits.maxHits) continue
      if (fault.exclusiveGroup) this.actedIn.set(fault.exclusiveGroup, rule.id)
      const state = this.state(rule)
      state.hits++
      state.lastHitAt = at.now
      this.total++
      logged.push(hit)
      decisions.push({ rule, fault, hit })
    }
    return { decisions, logged, changed }
  }

  /** Values that hold at a named point because a fault has hit before. */
  aftermath(name: OperationName, point: string): Record<string, unknown> {
    const values = this.rules
      .filter(({ rule }) => this.state(rule).hits > 0)
      .map(({ rule, fault }) => fault.aftermath?.(rule.params)[`${name}/${point}`] ?? {})
    return Object.assign({}, ...values) as Record<string, unknown>
  }

  /** Active rules that had to fire and did not. */
  vacuous(): string[] {
    return this.rules.filter(({ rule }) => rule.mustFire && this.state(rule).hits === 0).map(({ rule }) => rule.id)
  }

  private state(rule: Rule): RuleState {
    return (this.states[rule.id] ??= fresh())
  }

  private end(isOver: (rule: Rule) => boolean): boolean {
    const ended = this.rules.filter(({ rule }) => this.state(rule).hits > 0 && !this.state(rule).isOver && isOver(rule))
    for (const { rule } of ended) this.state(rule).isOver = true
    return ended.length > 0
  }

  private count(rule: Rule, fault: FaultDefinition, at: Consultation): FaultHit | null {
    const state = this.state(rule)
    const per = rule.countPer.map((by) => (by === 'session' ? at.actor.session : at.entity) ?? '-')
    const key = [rule.id, at.name, ...per].join('|')
    const n = (state.seen[key] = (state.seen[key] ?? 0) + 1)
    const { until } = rule
    if (state.hits > 0 && until?.reload && n > 1) state.isOver = true
    if (until?.clock && at.now >= until.clock) state.isOver = true
    if (until?.hits !== undefined && state.hits >= until.hits) state.isOver = true
    if (state.isOver) return null
    const turn = fires(rule.trigger, { seed: this.seed, key, n, now: at.now, done: this.done })
    const gate = fault.gate?.(rule.params, state.memory, at.now)
    if (gate) state.memory = gate.memory
    if (!turn.fires || gate?.fires === false) return null
    const hit: FaultHit = {
      rule: rule.id,
      fault: fault.id,
      name: at.name,
      phase: at.phase,
      n,
      draw: turn.draw,
      at: at.now,
    }
    return { ...hit, ...(at.point && { point: at.point }), ...(at.entity && { entity: at.entity }) }
  }
}

function matches(rule: Rule, fault: FaultDefinition, at: Consultation): boolean {
  if (fault.attach.phase !== at.phase || (at.phase === 'during' && fault.attach.point !== at.point)) return false
  if (!(rule.scope.ops ?? fault.attach.ops).includes(at.name)) return false
  if (rule.scope.entity && rule.scope.entity !== at.entity) return false
  if ((rule.scope.actor ?? 'guest') !== at.actor.kind) return false
  return fault.appliesTo?.(at.args) ?? true
}
