import { z } from 'zod'
import { openApi } from './open-api'
import { defineRoute, type Route } from './route'
import { health, listFaults, listTasks, listWorlds } from './routes/about'
import { closeOne, createOne, listAll, readOne, readRecording } from './routes/episodes'
import { advance, answer, diff, grade } from './routes/steering'

const described = [
  health,
  listTasks,
  listFaults,
  listWorlds,
  createOne,
  listAll,
  readOne,
  readRecording,
  closeOne,
  advance,
  answer,
  grade,
  diff,
]

const readOpenApi: Route = defineRoute({
  method: 'GET',
  path: '/openapi.json',
  summary: 'This document',
  status: 200,
  answer: z.record(z.string(), z.unknown()),
  handle: async () => openApi(routes),
})

/** Everything that the control server answers. */
export const routes: readonly Route[] = [readOpenApi, ...described]
