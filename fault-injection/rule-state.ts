import type { Instant } from '@/lib/instant'
import type { OperationName } from './operation-names'

export type Phase = 'edge' | 'auth' | 'before' | 'during' | 'after-commit' | 'response' | 'read' | 'job' | 'client'

/** What the engine remembers of a rule. It is part of the episode: written with each change, read at resume. */
export interface RuleState {
  /** occurrences so far, by counter key */
  seen: Record<string, number>
  hits: number
  /** `until` has come true; the rule never fires again */
  isOver: boolean
  /** the operation of the last hit */
  lastHitAt: Instant | null
  /** what the fault itself keeps, such as the tokens in a bucket */
  memory: Record<string, number>
}

export interface FaultHit {
  rule: string
  fault: string
  name: OperationName
  phase: Phase
  /** the named point, in phase `during` */
  point?: string
  /** the occurrence of the operation that was hit */
  n: number
  /** the draw that decided it */
  draw: number
  entity?: string
  at: Instant
  /** another rule of the same exclusive group acted already */
  suppressedBy?: string
  detail?: Record<string, unknown>
}
