import type { z } from 'zod'
import type { Instant } from '@/lib/instant'
import type { EdgeResponse } from '@/lib/interruption'
import type { Actor, Db } from './operation'
import type { OperationName } from './operation-names'
import type { Phase } from './rule-state'
import type { Trigger } from './trigger'

export type Layer =
  'network-edge' | 'server-api' | 'payments' | 'data-consistency' | 'auth-session' | 'pricing-calendar' | 'frontend-js'

/** What a fault does to the operation that it hit. */
export type FaultEffect =
  | { kind: 'none' }
  /** ends the operation here; the visitor gets this response */
  | { kind: 'interrupt'; response: EdgeResponse }
  /** before: other arguments */
  | { kind: 'arguments'; args: unknown }
  /** read, response: another result */
  | { kind: 'result'; result: unknown }
  /** during: values for `ctx.point` */
  | { kind: 'override'; values: Record<string, unknown> }
  /** client: switches for the components of the page */
  | { kind: 'flags'; flags: Record<string, string> }

export interface FaultContext<Params> {
  params: Params
  /** what the fault's gate keeps, as it is after this hit */
  memory: Readonly<Record<string, number>>
  name: OperationName
  args: unknown
  /** read, response, after-commit: what the operation returned */
  result: unknown
  now: Instant
  db: Db
  actor: Actor
  newId(table: string): number
  newCode(purpose: string, length: number): string
  /** Writes in a commit of its own, for the scripted other side. Phases `before` and `after-commit` only. */
  act(actor: Actor['kind'], write: (by: FaultContext<Params>) => Promise<void>): Promise<void>
}

export interface FaultDefinition<Params = unknown> {
  id: string
  layer: Layer
  class: 'transient' | 'persistent' | 'silent-corruption' | 'deceptive'
  visibility: 'explicit' | 'implicit'
  /** one sentence for the catalogue */
  summary: string
  params: z.ZodType<Params>
  /** the operations it can attach to; a plan may name fewer */
  attach: { ops: readonly OperationName[]; phase: Phase; point?: string }
  /** used where a rule names no trigger; `{ nth: [1] }` if absent, `{}` is every time */
  trigger?: Trigger
  /** faults of one group never act in the same operation */
  exclusiveGroup?: string
  /** arguments that it can do nothing to; such an operation does not count for its trigger */
  appliesTo?(args: unknown): boolean
  /**
   * A condition of the fault's own over what it remembers, such as a bucket that is empty. Called for each matching operation, after the trigger's
   * own count; returns the new memory.
   */
  gate?(
    params: Params,
    memory: Record<string, number>,
    now: Instant,
  ): { fires: boolean; memory: Record<string, number> }
  apply(hit: FaultContext<Params>): FaultEffect | Promise<FaultEffect>
  /** What holds at named points (`booking.create/idempotency`) after the fault has hit once. */
  aftermath?(params: Params): Record<string, Record<string, unknown>>
  /** what heals it, for the catalogue */
  heals: string
  /** what a careful person would see */
  evidence: string
}

/** Declares one fault. It says what happens, never when: the trigger of a rule does. */
export function defineFault<Params>(definition: FaultDefinition<Params>): FaultDefinition<Params> {
  return definition
}
