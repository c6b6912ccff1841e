import { z } from 'zod'

const checkSchema = z.object({ id: z.string(), passed: z.boolean() })

/** One line of `episodes.ndjson`. */
export const episodeResultSchema = z.object({
  agent: z.string(),
  task: z.string(),
  seed: z.string(),
  plan: z.string(),
  /** `error`: nothing can be said of it */
  verdict: z.enum(['passed', 'failed', 'error', 'vacuous']),
  reward: z.union([z.literal(1), z.literal(0)]).nullable(),
  checks: z.array(checkSchema),
  /** why the verdict is `error` or `vacuous` */
  reason: z.string().optional(),
  /** how often each fault of the plan acted */
  hits: z.record(z.string(), z.int()),
  /** steps that the agent named */
  steps: z.int(),
  /** wall clock, from the request to create the episode to the verdict */
  ms: z.int(),
  /** id of the episode and name of its folder; null when it could not be created */
  episode: z.string().nullable(),
  /** what went wrong with the agent; the episode is graded all the same */
  error: z
    .object({ kind: z.enum(['exception', 'timeout', 'left-the-site', 'creation']), message: z.string() })
    .optional(),
})

export type EpisodeResult = z.infer<typeof episodeResultSchema>
export type AgentFailure = NonNullable<EpisodeResult['error']>

/** A step that an agent named, one line of `steps.ndjson`. */
export const stepSchema = z.object({
  label: z.string(),
  /** wall clock since the agent began */
  ms: z.int(),
  path: z.string(),
  /** file name of the screenshot; null without one */
  image: z.string().nullable(),
})

export type Step = z.infer<typeof stepSchema>
