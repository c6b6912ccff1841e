import { expect, it } from 'vitest'
import { book, reserve } from '@/tests/fixtures/book-over-http'
import { faultVisit } from '@/tests/fixtures/fault-visit'
import { freeRooms } from '@/tests/fixtures/free-stay'

const fault = 'api-commit-then-504'

it('shows the same first screen as its twin that wrote nothing, while the booking is made and paid', async () => {
  const [stay] = await freeRooms()
  const { client, rows, hits } = await faultVisit({ fault, scope: { ops: ['booking.create'] } })
  const page = await book(client, stay!)
  const twin = await faultVisit({ fault: 'net-timeout-pre-commit', scope: { ops: ['booking.create'] } })
  const twinPage = await book(twin.client, stay!)
  expect([page.status, page.root.toString()]).toEqual([twinPage.status, twinPage.root.toString()])
  expect(await rows('Booking')).toMatchObject([{ status: 'confirmed', roomTypeId: stay!.roomTypeId }])
  expect(await rows('PaymentCapture')).toHaveLength(1)
  expect(hits()).toMatchObject([{ fault, phase: 'after-commit' }])
  expect((await client.open('/trips')).text).toContain(stay!.title)
})

it.each([
  ['none', 2],
  ['natural-key', 1],
])('makes of a confirmation that is sent again, with idempotency %s, %i bookings', async (idempotency, bookings) => {
  const [stay] = await freeRooms()
  const { client, rows } = await faultVisit({ fault, params: { idempotency }, scope: { ops: ['booking.create'] } })
  await reserve(client, stay!)
  const again = client.resend(/^Confirm and pay/)
  expect((await again()).status).toBe(504)
  expect((await again()).status).toBe(200)
  expect(await rows('Booking')).toHaveLength(bookings)
  expect(await rows('PaymentCapture')).toHaveLength(bookings)
})
