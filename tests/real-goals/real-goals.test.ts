import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorkerProcess, type WorkerProcess } from '@/runner/worker-process'
import { visitsTo, type Visits } from '../fixtures/worker'
import { Facts } from './facts'
import { isServed, loadGoals } from './goal'
import { walk } from './walk'

/** Large enough that what people ask for exists in it. */
const WORLD = { size: 'region', seed: '1' } as const
const root = mkdtempSync(join(tmpdir(), 'staytwin-goals-'))
let worker: WorkerProcess
let visits: Visits
let facts: Facts

beforeAll(async () => {
  worker = await startWorkerProcess({ root, world: WORLD })
  visits = visitsTo({ ...worker, root })
  facts = await Facts.of(WORLD)
}, 240_000)

afterAll(async () => {
  facts.close()
  await worker.close()
  rmSync(root, { recursive: true, force: true })
})

const goals = loadGoals()

describe('what people ask of such sites can be done here', () => {
  for (const goal of goals.filter(isServed))
    it(`${goal.source}, ${goal.id}: ${goal.asks}`, async () => {
      const { id, client } = await visits.visit({ seed: goal.id, login: 'guest' })
      await walk(goal, { id, client, control: visits.control, facts, found: null, activities: [], kept: [] })
    })
})

it('serves at least 95 % of the goals about stays and experiences', () => {
  const others = goals.filter((goal) => !isServed(goal))
  expect(goals).toHaveLength(144)
  expect(new Set(goals.map(({ source, id }) => `${source} ${id}`)).size).toBe(144)
  // What is left out is about flights, cars or another company; everything about stays and experiences is served.
  expect(others.length).toBeLessThanOrEqual(8)
})
