import { expect, inject, it } from 'vitest'
import { freeRooms } from '../fixtures/free-stay'
import { SITE_PATHS } from '../fixtures/site-paths'
import { visitsTo } from '../fixtures/worker'

it('puts in every text that a page keeps a place for', async () => {
  const { client } = await visitsTo(inject('worker')).visit({ seed: 'whole', login: 'guest' })
  const [stay] = await freeRooms()
  const missing: string[] = []
  let seen = 0
  for (const path of [...SITE_PATHS, `/stays/${stay!.listingId}`]) {
    const { root } = await client.open(path)
    const page = root.toString()
    for (const [, place] of page.matchAll(/\\"place\\":(\d+)/g)) {
      seen++
      if (!root.querySelector(`[data-slot="${place}"]`)) missing.push(`${path}: ${place}`)
    }
    for (const tag of ['header', 'footer'])
      if (root.querySelector(`${tag}[data-slot]`)?.innerHTML === '') missing.push(`${path}: ${tag}`)
  }
  expect(missing).toEqual([])
  expect(seen).toBeGreaterThan(SITE_PATHS.length)
})

it('has a page for addresses that lead nowhere, and none for files', async () => {
  const { client } = await visitsTo(inject('worker')).visit({ seed: 'whole', login: 'guest' })
  for (const path of ['/nowhere', '/stays/1/nothing/here', '/stays']) {
    const page = await client.open(path)
    expect(page.status).toBe(404)
    expect(page.text).toContain('This page is not here')
    expect(page.root.querySelector('footer')?.text).toContain('Help centre')
  }
  expect((await client.open('/photos/none.webp')).status).toBe(404)
})
