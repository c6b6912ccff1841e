import type { Prisma } from '@/generated/prisma/client'
import type { RowChange } from '@/episode/row-change'
import type { CalendarDate } from '@/lib/calendar-date'
import type { Instant } from '@/lib/instant'
import type { OperationName } from './operation-names'

/** The queries of one episode. Outside a write operation every write is refused. */
export type Db = Prisma.TransactionClient

/** Who does it. Changes of a `counterparty` or of `setup` are never held against the agent. */
export interface Actor {
  kind: 'guest' | 'system' | 'counterparty' | 'setup'
  userId?: number
  /** the log-in session, for counters per session */
  session?: string
}

/**
 * `read`: looks only. `write`: one transaction, one line in the journal. `saga`: several writes of its own that commit one by one,
 * as a site does that talks to a payment provider; when it stops half-way, what was committed stays.
 */
export type OperationKind = 'read' | 'write' | 'saga'

export type { RowChange }

/** The rows of a query on the template, each as the list of its values. */
export type ReadRows = (sql: string) => unknown[][]

/**
 * The world that an episode began with, and what has changed in it since: for what is computed once for all episodes of a template and corrected
 * for each (docs/decisions/0017).
 */
export interface WorldMemory {
  /** What `build` makes of the template's rows: made when it is first asked for and shared by all its episodes, so nobody may change it. */
  snapshot<T>(key: string, build: (read: ReadRows) => T): T
  /** Something of this episode alone, made when it is first asked for and kept while its database is open. */
  own<T extends object>(key: string, make: () => T): T
  /** Every change of a row since the template, in order; those of the transaction under way, when there is one, come last. */
  changes(): readonly RowChange[]
  /** 0 as long as nothing in the table has changed since the template; goes up before anybody can see a change. */
  version(table: string): number
  /** Whether a transaction is under way in this context: what it sees may be undone. */
  readonly isInTransaction: boolean
}

export interface OperationContext {
  readonly db: Db
  readonly world: WorldMemory
  readonly now: Instant
  readonly today: CalendarDate
  readonly actor: Actor
  /** A new opaque id for a row of this table, drawn from the episode's seed. */
  newId(table: string): number
  /** A new opaque code of capitals and digits. */
  newCode(purpose: string, length: number): string
  /** A number in [0, 1) by key; see lib/rng. */
  draw(purpose: string, key: string | number, n?: number): number
  /**
   * A named point within an operation where a fault can act (phase `during`). Returns what the faults override, `{}` in a clean episode;
   * read each value with a default: `const { delayS = 5 } = await ctx.point('schedule', {})`.
   */
  point(name: string, data?: Record<string, unknown>): Promise<Record<string, unknown>>
  /** The same context for another actor. */
  as(actor: Actor): OperationContext
  /** The run-time that carries the operation out; for `operation()` only. */
  readonly host: OperationHost
}

export interface OperationDefinition<Args, Result> {
  name: OperationName
  kind: OperationKind
  /** What it is about (`listing:123`), for the scope of rules and for the log. */
  entity?: (args: Args) => string | undefined
  /** What the log keeps of the arguments; all of them by default. Leave out secrets and card data. */
  logArgs?: (args: Args) => unknown
  /** What the log keeps of the result; nothing by default. */
  logResult?: (result: Result) => unknown
}

export type OperationBody<Args, Result> = (ctx: OperationContext, args: Args) => Promise<Result>

export interface OperationHost {
  execute<Args, Result>(
    definition: OperationDefinition<Args, Result>,
    ctx: OperationContext,
    args: Args,
    body: OperationBody<Args, Result>,
  ): Promise<Result>
}

/**
 * Declares one thing that the product does. The function that comes back runs it: in its turn, with its transaction, journal and log, and with the
 * faults of the episode's plan at their phases. Operations may call operations; inner writes of a `write` join its transaction.
 */
export function operation<Args, Result>(
  definition: OperationDefinition<Args, Result>,
  body: OperationBody<Args, Result>,
) {
  return (ctx: OperationContext, args: Args): Promise<Result> => ctx.host.execute(definition, ctx, args, body)
}
