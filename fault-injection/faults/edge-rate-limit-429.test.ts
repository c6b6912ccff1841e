import { expect, it } from 'vitest'
import { faultVisit } from '@/tests/fixtures/fault-visit'

it('answers 429 with the seconds to wait, for longer each time it is ignored, and lets through who waits', async () => {
  const params = { capacity: 3, refillPerTick: 0.01, retryAfterSec: 20 }
  const { client, hits, advance, rows } = await faultVisit({ fault: 'edge-rate-limit-429', params })
  const look = async () => {
    const page = await client.open('/search')
    return [page.status, page.headers.get('retry-after')]
  }
  expect([await look(), await look(), await look()].map(([status]) => status)).toEqual([200, 200, 200])
  expect(await look()).toEqual([429, '20'])
  expect(client.page?.text).toContain('20 seconds')
  expect(await look()).toEqual([429, '40'])
  expect((await client.open('/trips')).status).toBe(200)
  await advance(40)
  expect((await look())[0]).toBe(200)
  expect(hits()).toHaveLength(2)
  expect(await rows('Booking')).toEqual([])
})
