import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runJob } from '@/domain/jobs/run-job'
import { Runtime } from '@/episode/runtime'
import { bindPlan, EMPTY_PLAN, parsePlan } from '@/fault-injection/plan'
import { draw } from '@/lib/rng'
import { ensureTemplate } from '@/prisma/template'
import { guestPassword } from '@/prisma/world/guest-password'
import { REFERENCE_INSTANT } from '@/prisma/world/reference'
import { catalogue as tasks, taskById } from './catalogue'
import type { Task, TaskFacts } from './define-task'
import { pairPlan } from './pair-plan'

const SEEDS = ['1', '2', '3']
const WORLD = { size: 'village', seed: '1' }

let root: string
let runtime: Runtime
let template: string
let count = 0

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tasks-'))
  runtime = new Runtime({ root, runJob, maxOpen: 2, spares: 0 })
  template = (await ensureTemplate(WORLD)).digest
}, 120_000)

afterAll(async () => {
  await runtime.shutdown()
  rmSync(root, { recursive: true, force: true })
})

/** Sets a task up in an episode of its own. */
async function factsOf(task: Task, seed: string): Promise<TaskFacts> {
  const id = `e${++count}`
  const rest = { version: '1', facts: null, goal: null, token: id, login: null, status: 'open' as const }
  await runtime.create({ id, task, seed, world: WORLD, template, plan: EMPTY_PLAN, clockStart: REFERENCE_INSTANT, ...rest }) // prettier-ignore
  return runtime.with(id, async (episode) => {
    const ctx = episode.context({ kind: 'setup' })
    const people = await ctx.db.user.findMany({ where: { passwordHash: { not: null } }, orderBy: { id: 'asc' } })
    const guests = people.map(({ id: userId, email, firstName, lastName }) => {
      return { userId, email, firstName, lastName, password: guestPassword(WORLD.seed, userId) }
    })
    return task.setup({
      ctx,
      guests,
      draw: (purpose, key = '', n = 0) => draw(seed, `task:${task.id}:${purpose}`, key, n),
    })
  })
}

/** Every number of the facts that is an id, a code too: what a goal must not say. */
function internalIds(facts: unknown): string[] {
  if (Array.isArray(facts)) return facts.flatMap(internalIds)
  if (typeof facts !== 'object' || facts === null) return typeof facts === 'number' && facts > 1e6 ? [`${facts}`] : []
  return Object.entries(facts).flatMap(([name, value]) =>
    /^(code|codes|id|.*Id)$/.test(name) ? [value].flat().map(String) : internalIds(value),
  )
}

describe('the catalogue', () => {
  it('has eight tasks or more, with ids of their own, over all journeys, two or more of them read-only', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(8)
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length)
    expect(new Set(tasks.map(({ journey }) => journey))).toEqual(new Set(['book', 'cancel', 'find', 'compare']))
    expect(tasks.filter(({ answer }) => answer !== 'none').length).toBeGreaterThanOrEqual(2)
  })

  it('says which ids exist when one does not', () => {
    expect(() => taskById('no-such-task')).toThrow(/Choose one of: .*book-hotel-room/)
  })

  it('has eight pairs or more, with all faults among them', () => {
    const faults = tasks.flatMap(({ pairs }) => pairs.map(({ fault }) => fault))
    expect(faults.length).toBeGreaterThanOrEqual(8)
    expect([...new Set(faults)].sort()).toEqual(
      [
        'api-commit-then-504',
        'cal-tz-off-by-one',
        'data-slot-taken-race',
        'edge-rate-limit-429',
        'fe-dead-hydration',
        'net-timeout-pre-commit',
        'pay-captured-but-timeout',
        'price-change-at-checkout',
      ].sort(),
    )
  })
})

describe.each(tasks.map((task) => [task.id, task] as const))('%s', (_id, task) => {
  it('has an id in kebab-case, a version, a summary and a difficulty', () => {
    expect(task.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(task.version).toBeGreaterThanOrEqual(1)
    expect(task.summary).toMatch(/^[A-Z].{15,120}\.$/)
    expect([1, 2, 3]).toContain(task.difficulty)
    expect(['train', 'dev', 'test']).toContain(task.split)
  })

  it('draws facts that depend on the seed only, and that differ between seeds', async () => {
    const drawn = []
    for (const seed of SEEDS) {
      const [facts, again] = [await factsOf(task, seed), await factsOf(task, seed)]
      expect(JSON.stringify(again)).toBe(JSON.stringify(facts))
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
      expect(facts.guest === null).toBe(task.login === 'none')
      drawn.push(JSON.stringify(facts))
    }
    expect(new Set(drawn).size).toBeGreaterThanOrEqual(2)
  })

  it('has a goal in words, without ids of the database', async () => {
    for (const seed of SEEDS) {
      const facts = await factsOf(task, seed)
      const goal = task.goal(facts)
      expect(goal.length).toBeGreaterThan(80)
      expect(goal).not.toMatch(/undefined|null|NaN|\[object/)
      for (const id of internalIds(facts)) expect(goal).not.toContain(id)
      if (facts.guest) expect(goal).toContain(facts.guest.email)
    }
  })

  it('has checks with ids of their own, one of them against collateral damage', async () => {
    const checks = task.checks(await factsOf(task, '1'))
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
    expect(checks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['goal', 'collateral']))
    for (const { describe: sentence } of checks) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })

  it('has pairs whose plans parse and bind, and must fire', async () => {
    const facts = await factsOf(task, '1')
    for (const pair of task.pairs) {
      const plan = bindPlan(parsePlan(pairPlan(pair)), task.bindings?.(facts) ?? {})
      expect(plan.rules).toMatchObject([{ fault: pair.fault, mustFire: true }])
    }
  })
})
