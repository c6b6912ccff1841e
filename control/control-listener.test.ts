import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { routes } from './routes'
import { TEST_TOKEN, testControl, type TestControl } from './testing'

vi.mock('@/tasks/catalogue', async () => (await import('./testing-task')).testCatalogue)

let control: TestControl
beforeAll(async () => (control = await testControl()))
afterAll(() => control.close())

/** A request with exactly these headers; `fetch` sets some of its own. */
function rawStatus(path: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(control.url + path, { headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    })
      .on('error', reject)
      .end()
  })
}

const bearer = { authorization: `Bearer ${TEST_TOKEN}` }

describe('who may ask', () => {
  it('answers whether it is up without a token', async () => {
    expect(await rawStatus('/health', {})).toBe(200)
  })

  it.each(routes.filter((route) => !route.isPublic))('wants the token for $method $path', async ({ method, path }) => {
    const { status, value } = await control.call(method, path.replace('{id}', 'x'), undefined, { authorization: '' })
    expect(status).toBe(401)
    expect(value.error).toMatchObject({ code: 'unauthorized', fix: expect.stringContaining('Authorization') })
  })

  it('refuses a wrong token, one that is longer and one that is shorter, and does not repeat it', async () => {
    for (const wrong of ['wrong', `${TEST_TOKEN}x`, TEST_TOKEN.slice(1)]) {
      const { status, value } = await control.call('GET', '/tasks', undefined, { authorization: `Bearer ${wrong}` })
      expect(status).toBe(401)
      expect(JSON.stringify(value)).not.toContain(wrong)
    }
  })

  it.each([
    ['origin', 'http://127.0.0.1:3000'],
    ['origin', 'null'],
    ['sec-fetch-site', 'same-origin'],
    ['sec-fetch-dest', 'empty'],
    ['sec-fetch-mode', 'navigate'],
    ['sec-fetch-user', '?1'],
  ])('refuses a page even with the token: %s %s', async (name, value) => {
    expect(await rawStatus('/tasks', { ...bearer, [name]: value })).toBe(403)
    expect(await rawStatus('/health', { [name]: value })).toBe(403)
  })

  it('answers a program that uses fetch', async () => {
    expect((await control.call('GET', '/tasks')).status).toBe(200)
  })
})

describe('what it says of itself', () => {
  it('has every route in its OpenAPI document, with bodies and errors', async () => {
    const { value } = await control.call('GET', '/openapi.json')
    const described = Object.entries(value.paths as Record<string, Record<string, unknown>>).flatMap(
      ([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort())
    const create = value.paths['/episodes'].post
    expect(create.requestBody.content['application/json'].schema.properties).toHaveProperty('seed')
    expect(create.responses).toHaveProperty('201')
    expect(create.responses.default.content['application/json'].schema.properties).toHaveProperty('error')
  })

  it('lists tasks, faults with the schema of their parameters, and worlds', async () => {
    const { value: tasks } = await control.call('GET', '/tasks')
    expect(tasks.tasks).toMatchObject([{ id: 'count-listings', answer: 'number', pairs: [] }])
    const { value: faults } = await control.call('GET', '/faults')
    expect(faults.faults).toHaveLength(8)
    expect(faults.faults[0].params).toHaveProperty('properties')
    const { value: worlds } = await control.call('GET', '/worlds')
    expect(worlds.worlds).toMatchObject([{ size: 'village', listings: 200 }, {}, {}, {}])
  })

  it('says which routes there are when one is missing', async () => {
    const { status, value } = await control.call('GET', '/nowhere')
    expect(status).toBe(404)
    expect(value.error).toMatchObject({ code: 'not-found', seen: 'GET /nowhere' })
    const { value: wrongMethod } = await control.call('PUT', '/episodes')
    expect(wrongMethod.error.fix).toBe('This path takes: POST, GET.')
  })
})
