import { expect, it } from 'vitest'
import { book } from '@/tests/fixtures/book-over-http'
import { faultVisit } from '@/tests/fixtures/fault-visit'
import { freeHomes } from '@/tests/fixtures/free-stay'

it('shows a gateway timeout and writes nothing; the next attempt books once', async () => {
  const [stay] = await freeHomes()
  const { client, rows, hits } = await faultVisit({
    fault: 'net-timeout-pre-commit',
    scope: { ops: ['booking.create'] },
  })
  const page = await book(client, stay!)
  expect(page.status).toBe(504)
  expect(page.text).toContain('504')
  expect(await rows('Booking')).toEqual([])
  expect(await rows('PaymentIntent')).toEqual([])
  expect(hits()).toMatchObject([{ fault: 'net-timeout-pre-commit', name: 'booking.create', phase: 'edge' }])
  await client.open('/trips')
  expect(client.page?.text).not.toContain(stay!.title)
  await book(client, stay!)
  expect(await rows('Booking')).toMatchObject([{ status: 'confirmed' }])
})
