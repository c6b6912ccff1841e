import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { testControl, type TestControl } from './testing'
import { countListings } from './testing-task'

vi.mock('@/tasks/catalogue', async () => (await import('./testing-task')).testCatalogue)

let control: TestControl
beforeAll(async () => (control = await testControl()))
afterAll(() => control.close())

const create = (over: Record<string, unknown> = {}) =>
  control.call('POST', '/episodes', { task: 'count-listings', seed: 1, ...over })
const factsOf = async (id: string) => (await control.call('GET', `/episodes/${id}`)).value.facts as { count: number }

describe('an episode of a task', () => {
  it('comes with its URL, goal and type of answer', async () => {
    const { status, value } = await create()
    expect(status).toBe(201)
    expect(value).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:1\/enter\/[\w-]{20,}$/),
      goal: 'How many stays are there?',
      answerType: 'number',
      seed: '1',
      world: { size: 'village', seed: '1' },
    })
  })

  it('is signed in as the guest of the task, before it is ready', async () => {
    const { value } = await create()
    const { record, operations, journal } = (await control.call('GET', `/episodes/${value.id}/recording`)).value
    expect(record.login).toEqual({ userId: record.facts.guest.userId, sessionToken: expect.any(String) })
    const ready = operations.find((line: { mark?: string }) => line.mark === 'ready')
    expect(ready.seq).toBe(journal.length)
    expect((await control.call('GET', `/episodes/${value.id}/diff`)).value.diff).toEqual([])
  })

  it('passes with the right answer and fails with a wrong one, and says the same when asked again', async () => {
    const right = (await create()).value.id as string
    const { count } = await factsOf(right)
    expect((await control.call('POST', `/episodes/${right}/answer`, { answer: count + 1 })).status).toBe(200)
    expect((await control.call('POST', `/episodes/${right}/answer`, { answer: count })).status).toBe(200)
    const verdict = (await control.call('POST', `/episodes/${right}/grade`)).value
    expect(verdict).toMatchObject({ status: 'passed', reward: 1, checks: [{ id: 'answer', passed: true }] })
    expect((await control.call('POST', `/episodes/${right}/grade`)).value).toEqual(verdict)

    const wrong = (await create()).value.id as string
    await control.call('POST', `/episodes/${wrong}/answer`, { answer: count + 1 })
    expect((await control.call('POST', `/episodes/${wrong}/grade`)).value).toMatchObject({
      status: 'failed',
      reward: 0,
    })
  })

  it('fails when nothing was answered', async () => {
    const { id } = (await create()).value
    expect((await control.call('POST', `/episodes/${id}/grade`)).value).toMatchObject({ status: 'failed', reward: 0 })
  })

  it('takes nothing more once it is graded', async () => {
    const { id } = (await create()).value
    await control.call('POST', `/episodes/${id}/grade`)
    for (const [path, body] of [
      ['answer', { answer: 3 }],
      ['advance', { seconds: 5 }],
    ] as const) {
      const { status, value } = await control.call('POST', `/episodes/${id}/${path}`, body)
      expect([status, value.error.code]).toEqual([409, 'conflict'])
    }
  })

  it('moves its clock', async () => {
    const { id } = (await create()).value
    const { value } = await control.call('POST', `/episodes/${id}/advance`, { seconds: 3600 })
    expect(value).toEqual({ now: '2027-03-08T10:00:00Z' })
    expect((await control.call('GET', `/episodes/${id}`)).value.now).toBe('2027-03-08T10:00:00Z')
  })

  it('can still be graded after it was closed, and no token opens it any more', async () => {
    const { id, url } = (await create()).value
    const token = url.split('/enter/')[1] as string
    expect(control.services.tokens.idOf(token)).toBe(id)
    expect((await control.call('DELETE', `/episodes/${id}`)).value).toEqual({ status: 'closed' })
    expect(control.services.tokens.idOf(token)).toBeNull()
    expect((await control.call('POST', `/episodes/${id}/grade`)).value.status).toBe('failed')
    expect((await control.call('GET', `/episodes/${id}`)).value.status).toBe('closed')
  })

  it('is found by a server that starts later on the same folder, with what was done in it', async () => {
    const { id, url } = (await create()).value
    await control.call('POST', `/episodes/${id}/advance`, { seconds: 60 })
    await control.services.runtime.hibernate(id)
    const later = await testControl(control.services.runtime.store.root)
    try {
      expect(later.services.tokens.idOf(url.split('/enter/')[1] as string)).toBe(id)
      const { value } = await later.call('POST', `/episodes/${id}/advance`, { seconds: 60 })
      expect(value.now).toBe('2027-03-08T09:02:00Z')
    } finally {
      await later.close()
    }
  })
})

describe('an episode of a bare world', () => {
  it('has no goal and nothing to grade', async () => {
    const { status, value } = await control.call('POST', '/episodes', { seed: 'a', login: 'guest' })
    expect([status, value.goal, value.answerType]).toEqual([201, null, 'none'])
    const { record } = (await control.call('GET', `/episodes/${value.id}/recording`)).value
    expect(record.login.sessionToken).toEqual(expect.any(String))
    const { value: verdict } = await control.call('POST', `/episodes/${value.id}/grade`)
    expect(verdict).toMatchObject({ status: 'error', reward: null })
    expect(verdict.reason).toContain('no task')
  })

  it('takes no answer', async () => {
    const { value } = await control.call('POST', '/episodes', { seed: 'a' })
    const { value: refused } = await control.call('POST', `/episodes/${value.id}/answer`, { answer: 1 })
    expect(refused.error.code).toBe('conflict')
  })
})

describe('bad input', () => {
  const episodes = () => readdirSync(control.services.runtime.store.root).sort()

  it.each([
    ['an unknown task', { task: 'fly-to-the-moon' }, 404, 'fly-to-the-moon', /Choose/],
    ['an unknown world', { world: { size: 'galaxy', seed: '1' } }, 404, 'galaxy', /village/],
    ['an unknown fault', { plan: 'no-such-fault' }, 404, 'no-such-fault', /api-commit-then-504/],
    ['an unknown preset', { plan: { plan: [{ use: 'no-such-preset' }] } }, 400, 'no-such-preset', /busy-season/],
    ['a plan that does not parse', { plan: 'plan: [' }, 400, expect.any(String), /YAML/],
    ['an unknown key of a plan', { plan: { plans: [] } }, 400, { plans: [] }, /plans/],
    [
      'a parameter out of range',
      { plan: { plan: [{ fault: 'price-change-at-checkout', params: { deltaPct: 900 } }] } },
      400,
      { deltaPct: 900 },
      /80/,
    ],
    [
      'an operation that the fault can not attach to',
      { plan: { plan: [{ fault: 'fe-dead-hydration', scope: { ops: ['booking.create'] } }] } },
      400,
      'booking.create',
      /listing\.view/,
    ],
    [
      'a name that the task does not bind',
      { plan: { plan: [{ fault: 'fe-dead-hydration', scope: { entity: '$other' } }] } },
      400,
      '$other',
      /target/,
    ],
    [
      'an entity that does not exist',
      { plan: { plan: [{ fault: 'fe-dead-hydration', scope: { entity: 'listing:999999999' } }] } },
      400,
      'listing:999999999',
      /listing:<id>/,
    ],
    [
      'a scope that is no entity',
      { plan: { plan: [{ fault: 'fe-dead-hydration', scope: { entity: 'the flat' } }] } },
      400,
      'the flat',
      /listing:<id>/,
    ],
    ['an unknown parameter', { colour: 'blue' }, 400, expect.anything(), /colour/],
    ['an empty seed', { seed: '' }, 400, expect.anything(), /seed/],
    ['a log-in that contradicts the task', { login: 'none' }, 400, 'none', /login/],
  ])('%s is refused and leaves no episode', async (_name, over, status, seen, fix) => {
    const before = episodes()
    const answered = await create(over)
    expect(answered.status).toBe(status)
    expect(answered.value.error).toEqual({
      code: status === 404 ? 'not-found' : 'invalid-input',
      what: expect.any(String),
      seen,
      fix: expect.stringMatching(fix),
    })
    expect(episodes()).toEqual(before)
  })

  it('a setup that throws leaves no episode', async () => {
    const before = episodes()
    const setup = vi.spyOn(countListings, 'setup').mockRejectedValueOnce(new Error('two are equally good'))
    expect((await create()).status).toBe(500)
    expect(setup).toHaveBeenCalledOnce()
    expect(episodes()).toEqual(before)
  })

  it('a body that is not JSON is refused', async () => {
    const { status, value } = await control.call('POST', '/episodes', '{ seed')
    expect([status, value.error.code, value.error.what]).toEqual([400, 'invalid-input', 'The body is not JSON'])
  })

  it.each(['many', '12 or 13', [3], null, { number: 3 }])(
    'an answer of the wrong type is refused: %j',
    async (answer) => {
      const { id } = (await create()).value
      const { status, value } = await control.call('POST', `/episodes/${id}/answer`, { answer })
      expect([status, value.error.code, value.error.seen]).toEqual([400, 'invalid-input', answer])
      expect(value.error.fix).toContain('number')
      expect(existsSync(join(control.services.runtime.store.directory(id), 'answer.json'))).toBe(false)
    },
  )

  it.each([-1, 1.5, 'ten', 10 ** 9])('the clock does not move by %j', async (seconds) => {
    const { id } = (await create()).value
    expect((await control.call('POST', `/episodes/${id}/advance`, { seconds })).status).toBe(400)
    expect((await control.call('GET', `/episodes/${id}`)).value.now).toBe('2027-03-08T09:00:00Z')
  })

  it.each([
    ['GET', '/episodes/none'],
    ['GET', '/episodes/none/recording'],
    ['GET', '/episodes/none/diff'],
    ['POST', '/episodes/none/grade'],
    ['DELETE', '/episodes/none'],
  ])('%s %s says that there is no such episode', async (method, path) => {
    const { status, value } = await control.call(method, path)
    expect([status, value.error.code, value.error.seen]).toEqual([404, 'not-found', 'none'])
  })

  it('an id that is a path reaches no file', async () => {
    const { status } = await control.call('GET', '/episodes/..%2F..%2Fetc')
    expect(status).toBe(400)
  })
})
