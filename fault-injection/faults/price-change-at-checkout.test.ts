import { expect, it } from 'vitest'
import { reserve } from '@/tests/fixtures/book-over-http'
import { faultVisit } from '@/tests/fixtures/fault-visit'
import { freeHomes } from '@/tests/fixtures/free-stay'

it('shows a higher total at the checkout than on the page of the stay, and charges that', async () => {
  const [stay] = await freeHomes()
  const clean = await faultVisit()
  const faulty = await faultVisit({ fault: 'price-change-at-checkout', params: { deltaPct: 30 } })
  const before = (
    await faulty.client.open(`/stays/${stay!.listingId}?checkIn=${stay!.checkIn}&checkOut=${stay!.checkOut}&adults=2`)
  ).text
  for (const { client } of [clean, faulty]) await reserve(client, stay!)
  const [[told], [raised]] = [await clean.rows('Hold'), await faulty.rows('Hold')]
  const [low, high] = [Number(told?.quotedTotalMinor), Number(raised?.quotedTotalMinor)]
  expect(high).toBeGreaterThan(low * 1.1)
  const shown = (minor: number) =>
    new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(minor / 100)
  expect(before).toContain(shown(low))
  expect(faulty.client.page?.text).toContain(shown(high))
  expect(faulty.hits()).toMatchObject([{ name: 'hold.create', phase: 'before' }])
  await faulty.client.press(/^Confirm and pay/)
  expect(await faulty.rows('PaymentCapture')).toMatchObject([{ amountMinor: high }])
})
