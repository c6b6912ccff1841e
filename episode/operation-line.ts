import type { FaultHit, RuleState } from '@/fault-injection/rule-state'
import type { Actor } from '@/fault-injection/operation'
import type { OperationName } from '@/fault-injection/operation-names'
import type { Instant } from '@/lib/instant'

/** `refused`: a rule of the marketplace said no. `interrupted`: the plan cut it off. `error`: the product broke. */
export type Outcome = 'ok' | 'refused' | 'interrupted' | 'error'

export type OperationLine =
  | {
      type: 'start'
      op: number
      parent: number | null
      name: OperationName
      at: Instant
      actor: Actor
      entity?: string
      args: unknown
    }
  | { type: 'end'; op: number; outcome: Outcome; code?: string; message?: string; result?: unknown }
  | ({ type: 'hit'; op: number } & FaultHit)
  | { type: 'rules'; state: Record<string, RuleState> }
  | { type: 'mark'; mark: 'ready' | 'resumed' | 'frozen'; at: Instant; seq: number }

/** The states of the rules as the last lines that had them said. */
export const ruleStatesOf = (lines: readonly OperationLine[]): Record<string, RuleState> =>
  Object.assign({}, ...lines.map((line) => (line.type === 'rules' ? line.state : {}))) as Record<string, RuleState>
