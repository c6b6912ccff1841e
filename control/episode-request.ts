import { z } from 'zod'

/** What an episode is made of. Everything has a default but `seed`. */
export const episodeRequestSchema = z.strictObject({
  /** id of a task; none: a bare world */
  task: z.string().optional(),
  /** `{ size: "town", seed: "1" }`; the worker's own by default */
  world: z.strictObject({ size: z.string(), seed: z.union([z.string().min(1), z.int()]).default('1') }).optional(),
  seed: z.union([z.string().min(1).max(200), z.int()]),
  /** a plan, YAML text of one, the name of a preset or the id of a fault; none: nothing breaks */
  plan: z.unknown().optional(),
  /** for a bare world: `guest` opens it signed in. A task says so itself. */
  login: z.enum(['guest', 'none']).optional(),
})

export type EpisodeRequest = z.infer<typeof episodeRequestSchema>
