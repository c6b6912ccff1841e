import { expect, inject, it } from 'vitest'
import { visitsTo } from '../fixtures/worker'

const worker = visitsTo(inject('worker'))

const DAY_S = 86_400
const SEARCH = '/experiences?where=Lisbon&from=2027-03-20&to=2027-03-26&adults=2'

it('finds, books and cancels an experience without a script; Trips, Payments and the mailbox say so', async () => {
  const { id, client } = await worker.visit()
  await client.open('/experiences')
  const found = await client.press('Search', { where: 'Lisbon', from: '2027-03-20', to: '2027-03-26', adults: '2' })
  expect(found.text).toContain('Experiences in Lisbon')
  const title = found.root.querySelector('article h2 a')
  const name = title?.textContent.trim() ?? ''
  const page = await client.open(title?.getAttribute('href') ?? '')
  expect(page.root.querySelector('h1')?.textContent).toBe(name)
  const checkout = await client.press('Reserve')
  expect(checkout.text).toContain('Review and pay')
  expect(checkout.text).toContain('2 adults')
  const booked = await client.press(/^Confirm and pay/)
  expect(booked.url).toMatch(/\/experiences\/bookings\/EX[A-Z0-9]{6}\?new=1$/)
  expect(booked.text).toContain('Your seats are booked')
  expect((await client.open('/trips')).text).toContain(name)
  expect((await client.open('/payments')).text).toContain(name)
  await worker.control.advance(id, 600)
  expect((await client.open('/mail')).text).toContain(name)
  await client.open(booked.url.replace(/\?.*/, '/cancel'))
  const cancelled = await client.press('Cancel booking')
  expect(cancelled.text).toContain('Your booking is cancelled')
  const rows = (await worker.control.diff(id)).filter((row) => row.table === 'ExperienceBooking')
  expect(rows).toHaveLength(1)
  expect(rows[0]?.after).toMatchObject({
    adults: 2,
    children: 0,
    status: 'cancelled',
    refundMinor: rows[0]?.after?.totalMinor,
  })
})

it('refuses a review before the session, takes one after it, and shows it to everybody', async () => {
  const { id, client } = await worker.visit()
  const found = await client.open(SEARCH)
  const page = found.root.querySelector('article h2 a')?.getAttribute('href')?.replace(/\?.*/, '') ?? ''
  await client.open(`${page}?adults=2`)
  await client.press('Reserve')
  const booking = (await client.press(/^Confirm and pay/)).url.replace(/\?.*/, '')
  expect((await client.open(booking)).text).not.toContain('Review this experience')
  expect((await client.open(`${booking}/review`)).text).toContain('This experience is not over yet')
  await worker.control.advance(id, 30 * DAY_S)
  await client.open(booking)
  await client.follow('Review this experience')
  const short = await client.press('Publish review', { rating: '2', text: 'Nice' })
  expect(short.text).toContain('Write at least 10 characters.')
  expect(short.root.querySelector('[name=rating][checked]')?.getAttribute('value')).toBe('2')
  const text = 'The walk back along the river was worth it alone.'
  const sent = await client.press('Publish review', { rating: '4', text })
  expect(sent.text).toContain('Thank you for your review')
  const [experience] = (await worker.control.diff(id)).filter((row) => row.table === 'Experience')
  expect(experience?.after?.reviewCount).toBe(Number(experience?.before?.reviewCount) + 1)
  expect((await client.open(booking)).text).toContain('Review this experience')
  expect((await client.follow('Review this experience')).text).toContain(text)
  expect((await client.follow('See it on the page of the experience')).text).toContain(text)
  expect((await client.open(`${page}/reviews`)).text).toContain(text)
  const again = await client.post(`${booking.replace(/^.*(?=\/experiences)/, '')}/review/send`, { rating: '5', text })
  expect(again.text).toContain('Your review: 4 stars')
  const rows = (await worker.control.diff(id)).filter((row) => row.table === 'ExperienceReview')
  expect(rows.map(({ after }) => after)).toMatchObject([{ rating: 4, text }])
})

it('books once however often the form is sent', async () => {
  const { id, client } = await worker.visit()
  const found = await client.open(SEARCH)
  await client.open(found.root.querySelector('article h2 a')?.getAttribute('href') ?? '')
  await client.press('Reserve')
  const again = client.resend(/^Confirm and pay/)
  const first = await again()
  expect((await again()).url).toBe(first.url)
  const diff = await worker.control.diff(id)
  expect(diff.filter((row) => row.table === 'ExperienceBooking')).toHaveLength(1)
  expect(diff.filter((row) => row.table === 'PaymentCapture')).toHaveLength(1)
})

it('sends a visitor to the log-in page and back to the session that was chosen', async () => {
  const { client } = await worker.visit({ seed: 'visitor', login: 'none' })
  const found = await client.open(SEARCH)
  await client.open(found.root.querySelector('article h2 a')?.getAttribute('href') ?? '')
  const page = await client.press('Reserve')
  expect(new URL(page.url).pathname).toBe('/login')
  expect(new URL(page.url).searchParams.get('next')).toMatch(/^\/experiences\/\d+\/book\?.*session=/)
})

it('says what is wrong with a session that can not be had, and books nothing', async () => {
  const { id, client } = await worker.visit()
  const found = await client.open(SEARCH)
  const href = found.root.querySelector('article h2 a')?.getAttribute('href') ?? ''
  const page = await client.open(href)
  const session = page.root.querySelector('input[name=session]')?.getAttribute('value') ?? ''
  const path = href.replace(/\?.*/, '')
  const refused = await client.open(`${path}/book?session=${session.replace(/_.*/, '_2030-01-01')}&adults=2`)
  expect(refused.root.querySelector('[role=alert]')?.textContent).toContain('There is no such session')
  await client.open(`${path}/book?session=${session}&adults=2`)
  const back = await client.press(/^Confirm and pay/, { adults: '30' })
  expect(back.root.querySelector('[role=alert]')?.textContent).toMatch(/At most \d+ people can come/)
  expect((await worker.control.diff(id)).filter((row) => row.table === 'ExperienceBooking')).toEqual([])
  expect((await client.open('/experiences/1')).status).toBe(404)
  expect((await client.open('/experiences/bookings/EXZZZZZZ')).status).toBe(404)
})

it('searches the reviews and keeps the filters in the address', async () => {
  const { client } = await worker.visit()
  await client.open('/experiences?sort=popular&where=')
  const filtered = await client.press('Show results', { kinds: 'attraction', priceMax: '60' })
  expect(new URL(filtered.url).searchParams.get('kinds')).toBe('attraction')
  const first = filtered.root.querySelector('article h2 a')?.getAttribute('href') ?? ''
  const reviews = await client.open(`${first.replace(/\?.*/, '')}/reviews`)
  expect(reviews.text).toMatch(/\d+ reviews?/)
  expect((await client.press('Show', { text: 'zzzzz' })).text).toContain('No review says that')
})
