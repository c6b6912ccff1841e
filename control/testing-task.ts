import { StaytwinError } from '@/lib/staytwin-error'
import { defineTask, type Task, type TaskFacts } from '@/tasks/define-task'

interface CountFacts extends TaskFacts {
  listingId: number
  count: number
}

/** A task for tests: how many listings has the first city of the world? */
export const countListings: Task = defineTask<CountFacts>({
  id: 'count-listings',
  version: 1,
  summary: 'Counts the listings of a city.',
  journey: 'find',
  difficulty: 1,
  split: 'train',
  login: 'guest',
  answer: 'number',
  async setup({ ctx, guests }) {
    const listing = await ctx.db.listing.findFirstOrThrow({ orderBy: { id: 'asc' } })
    const count = await ctx.db.listing.count({ where: { cityId: listing.cityId } })
    return { guest: guests[0] ?? null, listingId: listing.id, count }
  },
  goal: () => 'How many stays are there?',
  bindings: ({ listingId }) => ({ target: `listing:${listingId}` }),
  checks: ({ count }) => [
    {
      id: 'answer',
      kind: 'goal',
      describe: 'The number is right.',
      run: ({ answer }) => ({
        passed: answer?.type === 'number' && answer.number === count,
        detail: JSON.stringify(answer ?? null),
      }),
    },
  ],
  oracle: async ({ answer }, { count }) => answer(count),
  pairs: [],
})

/** Stands in for tasks/catalogue.ts: the tests of the control server need no other task. */
export const testCatalogue = {
  catalogue: [countListings],
  taskById(id: string): Task {
    if (id === countListings.id) return countListings
    throw new StaytwinError('not-found', { what: 'No task has this id', seen: id, fix: 'Choose count-listings.' })
  },
}
