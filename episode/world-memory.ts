import type { ReadRows, RowChange, WorldMemory } from '@/fault-injection/operation'
import type { EpisodeContext } from './context'
import type { Snapshots } from './snapshots'

/** What an episode knows of its template and of its own changes. */
export class EpisodeMemory {
  private readonly owned = new Map<string, object>()
  private readonly committed: RowChange[]
  private readonly versions = new Map<string, number>()

  /** @param soFar the changes of the journal that the episode was opened with */
  constructor(
    private readonly snapshots: Snapshots,
    soFar: readonly RowChange[],
  ) {
    this.committed = [...soFar]
    this.announce(soFar)
  }

  /** Says that these changes are about to be committed: whoever reads their tables from now on may see them. */
  announce(changes: readonly RowChange[]): void {
    for (const { table } of changes) this.versions.set(table, this.version(table) + 1)
  }

  commit(changes: readonly RowChange[]): void {
    this.committed.push(...changes)
  }

  version(table: string): number {
    return this.versions.get(table) ?? 0
  }

  /** @param pending the changes of the transaction that the context is in */
  viewOf(ctx: EpisodeContext, pending: () => readonly RowChange[]): WorldMemory {
    const isInTransaction = ctx.parts.frame.transaction !== null
    return {
      isInTransaction,
      snapshot: <T>(key: string, build: (read: ReadRows) => T) => this.snapshots.snapshot(key, build),
      own: <T extends object>(key: string, make: () => T): T => {
        const known = this.owned.get(key) as T | undefined
        if (known) return known
        const made = make()
        this.owned.set(key, made)
        return made
      },
      changes: () => (isInTransaction ? [...this.committed, ...pending()] : this.committed),
      version: (table) => this.version(table),
    }
  }
}
