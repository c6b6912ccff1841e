import type { EdgeResponse } from '@/lib/interruption'
import type { Actor, Db, OperationContext, OperationHost, WorldMemory } from '@/fault-injection/operation'
import type { OperationName } from '@/fault-injection/operation-names'
import { dateOf, type Instant } from '@/lib/instant'
import { draw, drawCode } from '@/lib/rng'
import type { Turn } from './turn'

/** What an operation leaves for the response of its request. */
export interface RequestSink {
  flags: Record<string, string>
  response: EdgeResponse | null
}

/** Where in the nesting of operations a context stands. */
export interface Frame {
  op: number | null
  name: OperationName | null
  entity?: string
  /** the operation has the episode's turn, so inner ones do not wait */
  holdsTurn: boolean
  transaction: TransactionScope | null
}

/** One open transaction: the seed of its ids and the changes noted so far. */
export interface TransactionScope {
  seq: number
  ids: Record<string, number>
}

/** What carries operations out, one at a time. */
export interface EpisodeHost extends OperationHost {
  readonly turn: Turn
  memoryOf(ctx: EpisodeContext): WorldMemory
  atPoint(ctx: EpisodeContext, name: string, data: Record<string, unknown>): Promise<Record<string, unknown>>
}

export interface ContextParts {
  seed: string
  db: Db
  now: Instant
  actor: Actor
  sink: RequestSink
  frame: Frame
  host: EpisodeHost
}

const FIRST_NEW_ID = 1_000_000_000
const NEW_IDS = 1_100_000_000

/** The context that operations get. Immutable: another actor, transaction or frame is another context. */
export class EpisodeContext implements OperationContext {
  constructor(readonly parts: ContextParts) {}

  get db(): Db {
    return this.parts.db
  }

  get now(): Instant {
    return this.parts.now
  }

  get today() {
    return dateOf(this.parts.now)
  }

  get actor(): Actor {
    return this.parts.actor
  }

  get world(): WorldMemory {
    return this.parts.host.memoryOf(this)
  }

  get host(): ContextParts['host'] {
    return this.parts.host
  }

  newId(table: string): number {
    return FIRST_NEW_ID + Math.floor(draw(this.parts.seed, 'id', ...this.occurrence(table)) * NEW_IDS)
  }

  newCode(purpose: string, length: number): string {
    const [key, n] = this.occurrence(`code:${purpose}`)
    return drawCode(this.parts.seed, 'code', `${key}:${n}`, length)
  }

  draw(purpose: string, key: string | number, n = 0): number {
    return draw(this.parts.seed, purpose, key, n)
  }

  point(name: string, data: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return this.parts.host.atPoint(this, name, data)
  }

  as(actor: Actor): EpisodeContext {
    return new EpisodeContext({ ...this.parts, actor })
  }

  with(parts: Partial<ContextParts>): EpisodeContext {
    return new EpisodeContext({ ...this.parts, ...parts })
  }

  /** The key of the next new thing of a kind within this commit: the same commits give the same ids, whatever was only looked at between. */
  private occurrence(kind: string): [string, number] {
    const scope = this.parts.frame.transaction
    if (!scope) throw new Error(`a new ${kind} was asked for outside a write operation`)
    const n = (scope.ids[kind] = (scope.ids[kind] ?? -1) + 1)
    return [`${kind}:${scope.seq}`, n]
  }
}
