import { expect, inject, it } from 'vitest'
import { catalogue } from '@/fault-injection/catalogue'
import { book } from '../fixtures/book-over-http'
import { freeRooms } from '../fixtures/free-stay'
import { SITE_PATHS } from '../fixtures/site-paths'
import type { SiteClient, SitePage } from '../fixtures/site-client'
import { visitsTo } from '../fixtures/worker'

/** Words that a real site has no use for. */
const WORDS =
  /\b(faults?|episodes?|oracle|verifier|verdict|staytwin|simulat\w*|inject\w*|chaos|counterpart\w*|rollout|journal|testbed|sandbox|benchmark|naive|reward)\b/gi
const PATHS = [...SITE_PATHS, '/trips/ZZZZZZZZ', '/suggest?q=a', '/checkout/ZZZZZZZZZZ', '/pay/pi_nothing']

function betrayals({ client, page }: { client: SiteClient; page: SitePage }): string[] {
  const headers = [...page.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  // Ids and tokens are random text.
  const cookies = [...client.cookies.keys()].join('\n')
  const words = `${page.root.toString()}\n${headers}\n${cookies}`.match(WORDS) ?? []
  return words.map((word) => `${page.url}: ${word}`)
}

it('says no word of what is behind it in any page, header or cookie of a clean visit', async () => {
  const { client } = await visitsTo(inject('worker')).visit()
  const found: string[] = []
  for (const path of PATHS) found.push(...betrayals({ client, page: await client.open(path) }))
  const [stay] = await freeRooms()
  for (const path of [`/stays/${stay!.listingId}`, `/stays/${stay!.listingId}/reserve`])
    found.push(...betrayals({ client, page: await client.open(path) }))
  found.push(...betrayals({ client, page: await book(client, stay!) }))
  expect(found).toEqual([])
})

it.each(catalogue.map(({ id }) => id))('says no more when %s has struck', async (fault) => {
  const worker = visitsTo(inject('worker'))
  const params = fault === 'edge-rate-limit-429' ? { capacity: 1, refillPerTick: 0.01 } : {}
  const { id, client } = await worker.visit({ seed: 'betray', login: 'guest', plan: { plan: [{ fault, params }] } })
  const [stay] = await freeRooms()
  const found: string[] = []
  const pages = [
    () => client.open('/search'),
    () => client.open(`/stays/${stay!.listingId}`),
    () => book(client, stay!),
    () => client.open('/trips'),
  ]
  for (const open of pages)
    await open().then(
      (page) => found.push(...betrayals({ client, page })),
      () => undefined,
    )
  const { hits } = await worker.control.state(id)
  expect(found).toEqual([])
  // Dates from the calendar are the only thing that a client without scripts does not send by itself.
  if (fault !== 'cal-tz-off-by-one') expect(hits.length).toBeGreaterThan(0)
})

it('answers a clean episode with the same bytes whether a plan is there that never fires or none', async () => {
  const worker = visitsTo(inject('worker'))
  const never = { plan: [{ fault: 'api-commit-then-504', trigger: { nth: [99] } }] }
  const read = async (plan?: unknown) => {
    const { client } = await worker.visit({ seed: 'bytes', login: 'guest', ...(plan !== undefined && { plan }) })
    const texts: string[] = []
    for (const path of ['/', '/search', '/trips', '/payments']) texts.push((await client.open(path)).root.toString())
    return texts
  }
  expect(await read(never)).toEqual(await read())
})
