import { z } from 'zod'
import { StaytwinError } from '@/lib/staytwin-error'
import { taskById } from '@/tasks/catalogue'
import { closeEpisode } from '../close-episode'
import { createEpisode } from '../create-episode'
import { episodeRequestSchema } from '../episode-request'
import { loadEpisode } from '../load-episode'
import { defineRoute } from '../route'
import { stateOf } from '../state-of'
import { createdSchema, stateSchema, summarySchema } from './schemas'

export const createOne = defineRoute({
  method: 'POST',
  path: '/episodes',
  summary: 'Creates an episode of a task, or of a bare world',
  status: 201,
  body: episodeRequestSchema,
  answer: createdSchema,
  handle: async ({ services, body }) => {
    const { id, token, goal, task, seed, world } = await createEpisode(services, body)
    const answerType = task ? taskById(task.id).answer : 'none'
    return { id, url: `${services.siteUrl}/enter/${token}`, goal, answerType, seed, world }
  },
})

export const listAll = defineRoute({
  method: 'GET',
  path: '/episodes',
  summary: 'The episodes of this worker',
  status: 200,
  answer: z.object({ episodes: z.array(summarySchema) }),
  handle: async ({ services: { runtime } }) => ({
    episodes: runtime.store
      .ids()
      .map((id) => runtime.store.read(id))
      .map(({ id, status, task, seed }) => ({ id, status, task: task?.id ?? null, seed })),
  }),
})

export const readOne = defineRoute({
  method: 'GET',
  path: '/episodes/{id}',
  summary: 'The state of an episode',
  status: 200,
  answer: stateSchema,
  handle: async ({ services: { runtime }, params: { id = '' } }) => {
    if (!runtime.store.has(id))
      throw new StaytwinError('not-found', {
        what: 'There is no such episode',
        seen: id,
        fix: 'GET /episodes lists them.',
      })
    return stateOf(loadEpisode(runtime.store.directory(id)))
  },
})

export const readRecording = defineRoute({
  method: 'GET',
  path: '/episodes/{id}/recording',
  summary: 'The files of an episode, from which it can be graded again elsewhere',
  status: 200,
  answer: z.object({
    record: z.unknown(),
    journal: z.array(z.unknown()),
    operations: z.array(z.unknown()),
    answer: z.unknown(),
    verdict: z.unknown(),
  }),
  handle: async ({ services: { runtime }, params: { id = '' } }) => loadEpisode(runtime.store.directory(id)),
})

export const closeOne = defineRoute({
  method: 'DELETE',
  path: '/episodes/{id}',
  summary: 'Ends an episode for good; its directory stays',
  status: 200,
  answer: z.object({ status: z.literal('closed') }),
  handle: async ({ services, params: { id = '' } }) => {
    await closeEpisode(services, id)
    return { status: 'closed' }
  },
})
