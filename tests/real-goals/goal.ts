import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Criteria in the words of the search URL; `from` is the month and day of the check-in, `near` a kind of landmark, `where` a wish. */
const criteria = z.record(z.string(), z.union([z.string(), z.number()]))

const FACTS = [
  ...['title', 'price', 'total', 'fees', 'rating', 'reviewCount', 'reviews', 'categories', 'distance', 'airport'],
  ...['neighbourhood', 'description', 'bathrooms', 'pets', 'amenities', 'policy', 'rooms', 'roomsLeft', 'duration'],
] as const
const fact = z.enum(FACTS)

const step = z.union([
  z.strictObject({ find: criteria }),
  z.strictObject({ list: z.array(fact), atLeast: z.number().int() }),
  z.strictObject({ read: z.array(fact) }),
  z.strictObject({ reserve: z.array(fact) }),
  z.strictObject({ book: z.literal(true) }),
  z.strictObject({ count: z.literal(true) }),
  z.strictObject({ pins: z.literal(true) }),
  z.strictObject({ facets: z.string() }),
  z.strictObject({ currency: z.string().length(3) }),
  z.strictObject({ experiences: criteria }),
  z.strictObject({ activity: z.array(fact) }),
  z.strictObject({ visit: z.string().startsWith('/'), says: z.string() }),
  z.strictObject({ keep: criteria, count: z.number().int(), into: z.string() }),
  z.strictObject({ unkeep: z.literal(true) }),
  z.strictObject({ board: z.string(), renamed: z.string() }),
  z.strictObject({ notify: z.string() }),
  z.strictObject({ review: z.number().int() }),
])

const goal = z.union([
  z.strictObject({ source: z.string(), id: z.string(), asks: z.string(), steps: z.array(step).min(1) }),
  z.strictObject({ source: z.string(), id: z.string(), outOfScope: z.string() }),
])

export type Criteria = z.infer<typeof criteria>
export type Fact = z.infer<typeof fact>
export type Step = z.infer<typeof step>
export type Goal = z.infer<typeof goal>
export type ServedGoal = Extract<Goal, { steps: unknown }>

/** What people asked of such sites, in words of our own, and how it is done here. Throws when a line can not be read. */
export function loadGoals(): Goal[] {
  const lines = readFileSync(join(import.meta.dirname, 'goals.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => goal.parse(JSON.parse(line)))
}

export const isServed = (one: Goal): one is ServedGoal => 'steps' in one
