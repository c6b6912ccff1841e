import { expect, inject, it } from 'vitest'
import { book, reserve } from '../fixtures/book-over-http'
import { freeHomes, freeRooms } from '../fixtures/free-stay'
import { visitsTo } from '../fixtures/worker'

const worker = visitsTo(inject('worker'))

it('books a home, pays, and is told so by Trips, Payments and the mailbox, without a script', async () => {
  const [stay] = await freeHomes()
  if (!stay) throw new Error('the village has no home that is free in May')
  const { id, client } = await worker.visit()
  const checkout = await reserve(client, stay)
  expect(checkout.url).toContain('/checkout/')
  expect(checkout.text).toContain(stay.title)
  const confirmed = await client.press(/^Confirm and pay/)
  expect(confirmed.url).toMatch(/\/trips\/[A-Z0-9]{8}\?new=1$/)
  const code = /trips\/([A-Z0-9]{8})/.exec(confirmed.url)?.[1] ?? ''
  expect((await client.open('/trips')).text).toContain(stay.title)
  expect((await client.open('/payments')).text).toContain(stay.title)
  await worker.control.advance(id, 600)
  expect((await client.open('/mail')).text).toContain(stay.title)
  const diff = await worker.control.diff(id)
  const bookings = diff.filter((row) => row.table === 'Booking')
  expect(bookings).toHaveLength(1)
  expect(bookings[0]?.after).toMatchObject({
    code,
    listingId: stay.listingId,
    checkIn: stay.checkIn,
    checkOut: stay.checkOut,
    status: 'confirmed',
  })
  expect(diff.filter((row) => row.table === 'PaymentCapture')).toHaveLength(1)
})

it('cancels the booking again and refunds what the page says', async () => {
  const [stay] = await freeRooms()
  if (!stay) throw new Error('the village has no hotel room that is free in May')
  const { id, client } = await worker.visit()
  const trip = await book(client, stay)
  await client.open(trip.url.replace(/\?.*/, '/cancel'))
  await client.press(/^Cancel/)
  expect((await client.open('/trips')).text).toMatch(/Cancelled/i)
  const diff = await worker.control.diff(id)
  expect(diff.find((row) => row.table === 'Booking')?.after).toMatchObject({
    status: 'cancelled',
    cancelledBy: 'guest',
  })
})

it.each([
  ['nights in the past', { checkIn: '2027-01-02', checkOut: '2027-01-05' }],
  ['a departure before the arrival', { checkIn: '2027-05-07', checkOut: '2027-05-04' }],
  ['a day that does not exist', { checkIn: '2027-02-30', checkOut: '2027-03-12' }],
  ['more guests than fit', { checkIn: '2027-05-04', checkOut: '2027-05-07', adults: '30' }],
])('refuses %s with a sentence and changes nothing', async (_, fields) => {
  const [stay] = await freeHomes()
  const { id, client } = await worker.visit()
  await client.open(`/stays/${stay?.listingId}/reserve`)
  const page = await client.press(/^(Reserve|Request to book)$/, fields)
  expect(page.url).not.toContain('/checkout/')
  expect(page.text.length).toBeGreaterThan(100)
  expect(
    page.root.querySelector('[role=alert], [role=status], [aria-invalid=true]'),
    page.text.slice(0, 600),
  ).not.toBeNull()
  expect((await worker.control.diff(id)).filter((row) => row.table === 'Hold' || row.table === 'Booking')).toEqual([])
})

it("answers another guest's booking and an invented hold like an address that does not exist", async () => {
  const { client } = await worker.visit()
  const { client: other } = await worker.visit({ seed: 'other', login: 'none' })
  const own = await client.open('/trips')
  const code = /\/trips\/([A-Z0-9]{6,})/.exec(own.root.toString())?.[1] ?? ''
  expect(code).not.toBe('')
  expect((await client.open('/trips/ZZZZZZZZ')).status).toBe(404)
  expect((await client.open('/checkout/ZZZZZZZZZZZZ')).status).toBe(404)
  await other.open('/signup')
  await other.press(/Create account|Sign up/i, {
    firstName: 'Eve',
    lastName: 'Other',
    email: 'eve@example.com',
    password: 'a-long-password-1',
  })
  const seen = await other.open(`/trips/${code}`)
  expect(seen.status).toBe(404)
})

it('keeps a script in the note to the host as text, on the trip too', async () => {
  const [stay] = await freeRooms()
  const { id, client } = await worker.visit()
  await reserve(client, stay!)
  const note = `</blockquote><script>alert('x')</script>`
  const trip = await client.press(/^Confirm and pay/, { noteToHost: note })
  const own = await client.open(new URL(trip.url).pathname)
  expect(own.root.querySelectorAll('main script')).toEqual(
    own.root.querySelectorAll('main script[type="application/json"], main script[id]'),
  )
  expect(own.root.toString()).not.toContain(note)
  expect(own.text).toContain("alert('x')")
  expect((await worker.control.diff(id)).find(({ table }) => table === 'Booking')?.after?.noteToHost).toBe(note)
})
