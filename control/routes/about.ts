import { z } from 'zod'
import { catalogue as faults } from '@/fault-injection/catalogue'
import { presets } from '@/fault-injection/presets'
import { WORLD_PLANS, worldSizes } from '@/prisma/world/world-size'
import { catalogue as tasks } from '@/tasks/catalogue'
import { defineRoute } from '../route'
import { describeFault, describeTask, describeWorld } from '../describe'

const list = z.array(z.record(z.string(), z.unknown()))

export const health = defineRoute({
  method: 'GET',
  path: '/health',
  summary: 'Whether the worker is up',
  status: 200,
  isPublic: true,
  answer: z.object({ status: z.literal('ok') }),
  handle: async () => ({ status: 'ok' }),
})

export const listTasks = defineRoute({
  method: 'GET',
  path: '/tasks',
  summary: 'Every task',
  status: 200,
  answer: z.object({ tasks: list }),
  handle: async () => ({ tasks: tasks.map(describeTask) }),
})

export const listFaults = defineRoute({
  method: 'GET',
  path: '/faults',
  summary: 'Every fault, and the presets',
  status: 200,
  answer: z.object({ faults: list, presets: z.record(z.string(), z.unknown()) }),
  handle: async () => ({ faults: faults.map(describeFault), presets }),
})

export const listWorlds = defineRoute({
  method: 'GET',
  path: '/worlds',
  summary: 'The sizes of worlds, and the world of an episode that names none',
  status: 200,
  answer: z.object({ worlds: list, usual: z.object({ size: z.string(), seed: z.string() }) }),
  handle: async ({ services }) => ({
    worlds: worldSizes.map((size) => describeWorld(size, WORLD_PLANS[size])),
    usual: services.world,
  }),
})
