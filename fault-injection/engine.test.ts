import { expect, it } from 'vitest'
import { FaultEngine, type Consultation } from './engine'
import { parsePlan } from './plan'

let op = 0
const confirm = (over: Partial<Consultation> = {}): Consultation => ({
  op: ++op,
  name: 'booking.create',
  phase: 'edge',
  actor: { kind: 'guest', userId: 1, session: 's1' },
  entity: 'listing:1',
  args: {},
  now: '2027-03-08T09:00:00Z',
  ...over,
})
const engine = (plan: unknown[], seed = 'seed', limits?: object) =>
  new FaultEngine(seed, parsePlan({ plan, ...(limits && { limits }) }))
const hits = (e: FaultEngine, n: number, over: (i: number) => Partial<Consultation> = () => ({})) =>
  Array.from({ length: n }, (_, i) => (e.decide(confirm(over(i + 1))).decisions.length > 0 ? i + 1 : 0)).filter(
    (i) => i > 0,
  )
const timeout = { fault: 'net-timeout-pre-commit' }

it('acts at the phase of its fault, on the operations of its scope, and for its actor only', () => {
  const e = engine([{ ...timeout, trigger: {} }])
  expect(e.decide(confirm({ phase: 'after-commit' })).decisions).toEqual([])
  expect(e.decide(confirm({ name: 'trip.list' })).decisions).toEqual([])
  expect(e.decide(confirm({ actor: { kind: 'system' } })).decisions).toEqual([])
  expect(e.decide(confirm()).decisions).toHaveLength(1)
})

it('counts the operations of its entity and of no other', () => {
  const e = engine([{ ...timeout, trigger: { nth: [2] }, scope: { entity: 'listing:7' } }])
  expect(hits(e, 4, (i) => ({ entity: i % 2 === 0 ? 'listing:7' : 'listing:8' }))).toEqual([4])
})

it('counts a session apart from another when the rule says so', () => {
  const e = engine([{ ...timeout, countPer: ['session'] }])
  expect(hits(e, 4, (i) => ({ actor: { kind: 'guest', session: i < 3 ? 'a' : 'b' } }))).toEqual([1, 3])
})

it('ends by hits, by the clock, by a reload, by an event and by a new session', () => {
  expect(hits(engine([{ ...timeout, trigger: {}, until: { hits: 2 } }]), 5)).toEqual([1, 2])
  expect(
    hits(engine([{ ...timeout, trigger: {}, until: { clock: '2027-03-08T09:00:03Z' } }]), 5, (i) => ({
      now: `2027-03-08T09:00:0${i}Z`,
    })),
  ).toEqual([1, 2])
  expect(hits(engine([{ ...timeout, trigger: {}, until: { reload: true } }]), 4)).toEqual([1])
  const e = engine([{ ...timeout, trigger: {}, until: { newSession: true } }])
  expect(hits(e, 1)).toEqual([1])
  expect(e.noteDone('session.create')).toBe(true)
  expect(hits(e, 2)).toEqual([])
})

it('lets one fault of an exclusive group act in an operation and logs the other as suppressed', () => {
  const e = engine([
    { id: 'a', ...timeout },
    { id: 'b', fault: 'api-commit-then-504' },
  ])
  const at = confirm()
  expect(e.decide(at).decisions.map((d) => d.rule.id)).toEqual(['a'])
  expect(e.decide({ ...at, phase: 'after-commit' }).logged).toMatchObject([{ rule: 'b', suppressedBy: 'a' }])
})

it('never fires more often than the limits of the plan', () => {
  expect(hits(engine([{ ...timeout, trigger: {} }], 'seed', { maxHits: 3 }), 9)).toEqual([1, 2, 3])
})

it('decides once an episode whether a rule is active, by the seed', () => {
  const seeds = Array.from({ length: 60 }, (_, i) => `seed-${i}`)
  const active = seeds.filter(
    (seed) => hits(engine([{ ...timeout, trigger: {}, activation: 0.5 }], seed), 3).length === 3,
  )
  const inactive = seeds.filter(
    (seed) => hits(engine([{ ...timeout, trigger: {}, activation: 0.5 }], seed), 3).length === 0,
  )
  expect(active.length + inactive.length).toBe(60)
  expect(active.length).toBeGreaterThan(15)
  expect(inactive.length).toBeGreaterThan(15)
})

it('moves no draw of a rule when another rule is added', () => {
  const random = { id: 'x', ...timeout, trigger: { probability: 0.3 } }
  const other = { id: 'first', fault: 'edge-rate-limit-429', params: { capacity: 3 } }
  expect(hits(engine([other, random]), 40)).toEqual(hits(engine([random]), 40))
})

it('gives the same hits a hundred times, and after a resume from its saved state', () => {
  const plan = [{ id: 'x', ...timeout, trigger: { probability: 0.4 } }]
  const once = hits(engine(plan), 30)
  for (let i = 0; i < 100; i++) expect(hits(engine(plan), 30)).toEqual(once)
  const first = engine(plan)
  const early = hits(first, 15)
  const saved = JSON.parse(JSON.stringify(first.states)) as typeof first.states
  const resumed = new FaultEngine('seed', parsePlan({ plan }), saved)
  expect([...early, ...hits(resumed, 15).map((i) => i + 15)]).toEqual(once)
})

it('names a rule that had to fire and did not', () => {
  const e = engine([{ id: 'must', ...timeout, trigger: { nth: [2] }, mustFire: true }])
  expect(hits(e, 1)).toEqual([])
  expect(e.vacuous()).toEqual(['must'])
  expect(hits(e, 1)).toEqual([1])
  expect(e.vacuous()).toEqual([])
})

it('empties and fills a bucket by the clock, and doubles the wait of those who do not wait', () => {
  const e = engine([{ fault: 'edge-rate-limit-429', params: { capacity: 3, retryAfterSec: 10, refillPerTick: 0.01 } }])
  const view = (second: number) =>
    confirm({
      name: 'listing.view',
      now: `2027-03-08T09:0${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}Z`,
    })
  const waits = [0, 1, 2, 3, 8, 29].map((second) => {
    const [decision] = e.decide(view(second)).decisions
    return decision ? (e.states.r1?.memory.penalty ?? null) : null
  })
  expect(waits).toEqual([null, null, null, 10, 20, null])
})
