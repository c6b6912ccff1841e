import type { OperationContext } from '@/fault-injection/operation'

/** So many things of a kind are kept for a template; the one that was not asked for longest goes first. */
const MOST = 500

/** Which tables have changed since the template, without looking at a change twice. */
function changedTables(ctx: OperationContext): ReadonlySet<string> {
  const known = ctx.world.own('changed tables', () => ({ seen: 0, tables: new Set<string>() }))
  const changes = ctx.world.changes()
  for (; known.seen < changes.length; known.seen++) known.tables.add(changes[known.seen]!.table)
  return known.tables
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

/**
 * Rows that are the same in every episode of a template as long as nothing in their tables has changed: read once and shared. An episode in which one of
 * the tables has changed, or that is in a transaction, reads for itself.
 * @param tables every table that `read` reads
 * @returns frozen when it is shared
 */
export async function keptRows<T>(
  ctx: OperationContext,
  kind: string,
  id: number,
  tables: readonly string[],
  read: () => Promise<T>,
): Promise<T> {
  if (ctx.world.isInTransaction) return read()
  const changed = changedTables(ctx)
  if (tables.some((table) => changed.has(table))) return read()
  const kept = ctx.world.snapshot(`rows of ${kind}`, () => new Map<number, T>())
  const known = kept.get(id)
  const value = known ?? frozen(await read())
  kept.delete(id)
  // Nothing is kept of what is not there: there is no end to ids that do not exist.
  if (value !== null) kept.set(id, value)
  if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  return value
}
