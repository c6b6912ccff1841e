import type { SavedEpisode } from './load-episode'

/** What can be said of an episode while it runs, from its files. */
export function stateOf({ record, journal, operations }: SavedEpisode) {
  const hits = operations.flatMap((line) => (line.type === 'hit' ? [line] : []))
  const clock = journal
    .flatMap((line) => line.changes)
    .findLast((change) => change.table === 'Clock' && change.after?.now !== undefined)
  return {
    id: record.id,
    status: record.status,
    task: record.task?.id ?? null,
    seed: record.seed,
    world: record.world,
    now: String(clock?.after?.now ?? record.clockStart),
    hits: hits.map(({ type: _, ...hit }) => hit),
    facts: record.facts,
  }
}
