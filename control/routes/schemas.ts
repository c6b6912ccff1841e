import { z } from 'zod'
import { ANSWER_TYPES } from '@/verifiers/answer'

/** The shapes that the routes answer with. */
export const worldSchema = z.object({ size: z.string(), seed: z.string() })

export const createdSchema = z.object({
  id: z.string(),
  url: z.string().describe('Open this in a browser: it enters the episode and shows the home page.'),
  goal: z.string().nullable(),
  answerType: z.enum(ANSWER_TYPES).describe('What the task wants answered; none: nothing'),
  seed: z.string(),
  world: worldSchema,
})

export const stateSchema = z.object({
  id: z.string(),
  status: z.enum(['open', 'frozen', 'closed']),
  task: z.string().nullable(),
  seed: z.string(),
  world: worldSchema,
  now: z.string().describe("The instant on the episode's clock"),
  hits: z.array(z.record(z.string(), z.unknown())).describe('What the plan did so far'),
  facts: z.unknown().describe('What the setup of the task drew. For scripted agents, never for others'),
})

export const summarySchema = stateSchema.pick({ id: true, status: true, task: true, seed: true })

export const verdictSchema = z.object({
  status: z.enum(['passed', 'failed', 'error', 'vacuous']),
  reward: z.union([z.literal(1), z.literal(0)]).nullable(),
  checks: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      describe: z.string(),
      passed: z.boolean(),
      detail: z.string(),
    }),
  ),
  reason: z.string().optional(),
})

export const rowDiffSchema = z.looseObject({ table: z.string(), kind: z.string() })
