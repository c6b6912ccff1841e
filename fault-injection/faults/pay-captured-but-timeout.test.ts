import { expect, it } from 'vitest'
import { book } from '@/tests/fixtures/book-over-http'
import { faultVisit } from '@/tests/fixtures/fault-visit'
import { freeHomes } from '@/tests/fixtures/free-stay'

it('takes the money, leaves the booking pending, and confirms it when the provider reports', async () => {
  const [stay] = await freeHomes()
  const { client, rows, hits, advance } = await faultVisit({
    fault: 'pay-captured-but-timeout',
    params: { reconcileAfterS: 900 },
  })
  expect((await book(client, stay!)).status).toBe(504)
  expect(await rows('PaymentCapture')).toHaveLength(1)
  expect(await rows('Booking')).toMatchObject([{ status: 'pending' }])
  expect(hits()).toMatchObject([{ name: 'payment.capture', phase: 'after-commit' }])
  expect((await client.open('/payments')).text).toContain(stay!.title)
  expect((await client.open('/trips')).text).toMatch(/waiting/i)
  await advance(600)
  expect(await rows('Booking')).toMatchObject([{ status: 'pending' }])
  await advance(400)
  expect(await rows('Booking')).toMatchObject([{ status: 'confirmed' }])
  expect(await rows('PaymentCapture')).toHaveLength(1)
  expect((await client.open('/trips')).text).toContain(stay!.title)
})
