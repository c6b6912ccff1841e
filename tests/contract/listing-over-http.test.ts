import { expect, inject, it } from 'vitest'
import { plainText } from '@/domain/search/place-text'
import { freeHomes, freeRooms, reviewedIn } from '../fixtures/free-stay'
import { visitsTo } from '../fixtures/worker'

const worker = visitsTo(inject('worker'))
const DAY_S = 86_400

const rowsOf = async (id: string, table: string) =>
  (await worker.control.diff(id)).filter((row) => row.table === table).map(({ after }) => after)

it('shows a stay with its photos, amenities and reviews on pages of their own, without a script', async () => {
  const [stay] = await freeHomes()
  const { client } = await worker.visit()
  const page = await client.open(
    `/stays/${stay!.listingId}?checkIn=${stay!.checkIn}&checkOut=${stay!.checkOut}&adults=2`,
  )
  expect(page.text).toContain(stay!.title)
  expect(page.text).toMatch(/\$[\d,.]+ total for 3 nights/)
  const address = page.url
  expect((await client.follow(/^All \d+ photos$/)).url).toMatch(/\/photos$/)
  expect(client.page!.root.querySelectorAll('figcaption').length).toBeGreaterThan(2)
  await client.open(address)
  expect((await client.follow(/^Show all \d+ amenities$/)).text).toContain('Essentials')
  const reviews = await client.open(`/stays/${stay!.listingId}/reviews`)
  const all = reviews.root.querySelectorAll('article').length
  const none = await client.press('Show', { text: 'zzzz-nobody-says-this' })
  expect(none.root.querySelectorAll('article').length).toBe(0)
  expect(none.text).toContain(all > 0 ? 'No review says that' : '0 reviews')
})

it('shows the reviews of one language, says which it is, and finds words without their accents', async () => {
  const [spoken] = await reviewedIn('de')
  const { client } = await worker.visit()
  const page = await client.open(`/stays/${spoken!.listingId}/reviews`)
  const choice = page.root.querySelector(`select[name=language] option[value=de]`)
  expect(choice?.textContent).toBe(`German (${spoken!.count})`)
  const german = await client.press('Show', { language: 'de' })
  expect(new URL(german.url).searchParams.get('language')).toBe('de')
  const texts = german.root.querySelectorAll('article [lang=de]').map((text) => text.textContent)
  expect(texts).toHaveLength(Math.min(10, spoken!.count))
  expect(german.text).toContain('In German')
  const words = texts[0]!.slice(0, 20)
  const found = await client.press('Show', { text: plainText(words).toUpperCase() })
  expect(
    found.root
      .querySelectorAll('article')
      .map(({ textContent }) => textContent)
      .join(' '),
  ).toContain(words)
})

it('offers other dates when those that are asked for are taken', async () => {
  const [stay] = await freeHomes()
  const { client } = await worker.visit()
  await client.open(`/stays/${stay!.listingId}/reserve?checkIn=${stay!.checkIn}&checkOut=${stay!.checkOut}&adults=2`)
  await client.press(/^Reserve$/)
  await client.press(/^Confirm and pay/)
  const query = `checkIn=${stay!.checkIn}&checkOut=${stay!.checkOut}&adults=2`
  const taken = await client.open(`/stays/${stay!.listingId}?${query}`)
  expect(taken.text).toContain('These dates are not available any more')
  const [other] = taken.root.querySelectorAll('[aria-label="Free dates nearby"] a')
  const free = await client.open(other!.getAttribute('href')!.replaceAll('&amp;', '&'))
  expect(free.text).toMatch(/\$[\d,.]+ total for/)
})

it('reserves a room by one of its rate plans from the table', async () => {
  const [stay] = await freeRooms()
  const { id, client } = await worker.visit()
  await client.open(`/stays/${stay!.listingId}?checkIn=${stay!.checkIn}&checkOut=${stay!.checkOut}&adults=1`)
  const buttons = client.page!.root.querySelectorAll('.room-table button[name=plan]')
  const [roomTypeId, ratePlanId] = buttons.at(-1)!.getAttribute('value')!.split('-').map(Number)
  const { url } = await client.press(buttons.at(-1)!.textContent)
  expect(url).toContain('/checkout/')
  const [hold] = await rowsOf(id, 'Hold')
  expect(hold).toMatchObject({ roomTypeId, ratePlanId })
})

it('writes to a host, who answers by a mail and under Messages', async () => {
  const [stay] = await freeHomes()
  const { id, client } = await worker.visit()
  await client.open(`/stays/${stay!.listingId}`)
  await client.follow('Contact host')
  const sent = await client.press('Send message', { text: 'Is there wifi?' })
  expect(sent.url).toMatch(/\/messages\/\d+\?sent=1$/)
  expect(await rowsOf(id, 'Message')).toHaveLength(1)
  await worker.control.advance(id, 2 * DAY_S)
  expect((await client.open('/messages')).text).toContain(stay!.title)
  expect((await client.open(sent.url)).text).toMatch(/There is (no )?wifi/)
})

it('reports a listing, and says which field is missing', async () => {
  const [stay] = await freeHomes()
  const { id, client } = await worker.visit()
  await client.open(`/stays/${stay!.listingId}/report`)
  const missing = await client.press('Send report', { text: 'The photos are of another house.' })
  expect(missing.text).toContain('Choose what is wrong.')
  const done = await client.press('Send report', { reason: 'inaccurate', text: 'The photos are of another house.' })
  expect(done.text).toContain('Thank you, we will look into it')
  expect(await rowsOf(id, 'ListingReport')).toMatchObject([{ listingId: stay!.listingId, reason: 'inaccurate' }])
})

it('refuses a review before check-out and takes one after it', async () => {
  const [stay] = await freeHomes()
  const { id, client } = await worker.visit()
  await client.open(`/stays/${stay!.listingId}/reserve?checkIn=${stay!.checkIn}&checkOut=${stay!.checkOut}&adults=2`)
  await client.press(/^Reserve$/)
  const trip = (await client.press(/^Confirm and pay/)).url.replace(/\?.*/, '')
  expect((await client.open(`${trip}/review`)).text).toContain('This stay is not over yet')
  await worker.control.advance(id, 70 * DAY_S)
  await client.open(`${trip}/review`)
  const stars = { cleanliness: '5', accuracy: '4', checkIn: '5', communication: '5', location: '4', value: '3' }
  const text = 'We would come back for the light in the kitchen alone.'
  await client.press('Publish review', { rating: '4', ...stars, text })
  expect(await rowsOf(id, 'Review')).toMatchObject([{ rating: 4, value: 3, language: 'en', text }])
  expect((await client.open(`/stays/${stay!.listingId}/reviews`)).text).toContain(text)
})
