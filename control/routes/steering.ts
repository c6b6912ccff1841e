import { z } from 'zod'
import { answerEpisode } from '../answer-episode'
import { diffEpisode } from '../diff-episode'
import { gradeEpisode } from '../grade-episode'
import { loadEpisode } from '../load-episode'
import { defineRoute } from '../route'
import { rowDiffSchema, verdictSchema } from './schemas'

const LONGEST_ADVANCE = 366 * 86_400 // seconds

export const advance = defineRoute({
  method: 'POST',
  path: '/episodes/{id}/advance',
  summary: "Moves the episode's clock; what falls due on the way happens",
  status: 200,
  body: z.strictObject({ seconds: z.int().min(0).max(LONGEST_ADVANCE) }),
  answer: z.object({ now: z.string() }),
  handle: ({ services: { runtime }, params: { id = '' }, body: { seconds } }) =>
    runtime.with(id, async (episode) => {
      await episode.advance(seconds)
      return { now: episode.now }
    }),
})

export const answer = defineRoute({
  method: 'POST',
  path: '/episodes/{id}/answer',
  summary: "Submits the agent's answer; a later one replaces it",
  status: 200,
  body: z.strictObject({ answer: z.unknown() }),
  answer: z.object({ status: z.literal('kept') }),
  handle: async ({ services: { runtime }, params: { id = '' }, body }) => {
    await answerEpisode(runtime, id, body.answer)
    return { status: 'kept' }
  },
})

export const grade = defineRoute({
  method: 'POST',
  path: '/episodes/{id}/grade',
  summary: 'Ends the episode and grades it; again: the same verdict',
  status: 200,
  answer: verdictSchema,
  handle: ({ services: { runtime }, params: { id = '' } }) => gradeEpisode(runtime, id),
})

export const diff = defineRoute({
  method: 'GET',
  path: '/episodes/{id}/diff',
  summary: 'The net changes of rows since the start',
  status: 200,
  answer: z.object({ diff: z.array(rowDiffSchema) }),
  handle: async ({ services: { runtime }, params: { id = '' } }) => ({
    diff: diffEpisode(loadEpisode(runtime.store.directory(id)), (digest) => runtime.templates.image(digest)),
  }),
})
