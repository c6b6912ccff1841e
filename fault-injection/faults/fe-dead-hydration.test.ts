import { expect, it } from 'vitest'
import { faultVisit } from '@/tests/fixtures/fault-visit'
import { freeHomes } from '@/tests/fixtures/free-stay'

const configOf = (html: { querySelector(selector: string): { textContent: string } | null }) =>
  JSON.parse(html.querySelector('script#lk-config')?.textContent ?? 'null') as Record<string, string> | null

// What the switch does to the buttons is shown in a browser: tests/e2e/dead-widget.spec.ts.
it('sends the first view of a stay with a widget that stays inert, and the next one alive; every page has the same switches', async () => {
  const [stay] = await freeHomes()
  const faulty = await faultVisit({ fault: 'fe-dead-hydration' })
  const clean = await faultVisit()
  const path = `/stays/${stay!.listingId}`
  const first = configOf((await faulty.client.open(path)).root)
  const reloaded = configOf((await faulty.client.open(path)).root)
  const untouched = configOf((await clean.client.open(path)).root)
  expect(first?.bookingWidget).toBe('inert')
  expect(reloaded).toEqual(untouched)
  expect(untouched?.bookingWidget).toBe('live')
  expect(Object.keys(first ?? {})).toEqual(Object.keys(untouched ?? {}))
  expect(await faulty.rows('Hold')).toEqual([])
  expect(faulty.hits()).toMatchObject([{ name: 'listing.view', phase: 'client' }])
})
