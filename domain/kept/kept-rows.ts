import type { OperationContext } from '@/fault-injection/operation'

/** So many things of a kind are kept; the one that was not asked for longest goes first. */
const MOST = 500

interface Kept {
  version: number
  value: unknown
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

/**
 * Rows that stay the same as long as nothing in their tables changes: read once. What is still as in the template is shared by all its episodes, what an
 * episode has changed is kept for that episode. Nothing is kept of what a transaction sees, nor when one commits while the rows are read.
 * @param kind of thing, with the columns that `read` gives: one shape for each kind
 * @param id which thing, and everything else that `read` depends on
 * @param tables every table that `read` reads
 * @returns frozen when it is kept
 */
export async function keptRows<T>(
  ctx: OperationContext,
  kind: string,
  id: number | string,
  tables: readonly string[],
  read: () => Promise<T>,
): Promise<T> {
  const { world } = ctx
  if (world.isInTransaction) return read()
  const versionNow = () => tables.reduce((sum, table) => sum + world.version(table), 0)
  const version = versionNow()
  const make = () => new Map<number | string, Kept>()
  const kept = version === 0 ? world.snapshot(`rows of ${kind}`, make) : world.own(`rows of ${kind}`, make)
  const known = kept.get(id)
  const value = known?.version === version ? (known.value as T) : await read()
  // Nothing is kept of what is not there: there is no end to ids that do not exist.
  if (value === null || versionNow() !== version) return value
  kept.delete(id)
  kept.set(id, { version, value: frozen(value) })
  if (kept.size > MOST) kept.delete(kept.keys().next().value!)
  return value
}
