import { expect, it } from 'vitest'
import { faultVisit } from '@/tests/fixtures/fault-visit'
import { freeHomes } from '@/tests/fixtures/free-stay'

const fault = 'cal-tz-off-by-one'

it.each([
  ['calendar', -8, '2027-05-03', '2027-05-06'],
  ['calendar', 9, '2027-05-05', '2027-05-08'],
  ['typed', -8, '2027-05-04', '2027-05-07'],
])('keeps days from the %s at offset %i as %s to %s', async (source, offsetHours, checkIn, checkOut) => {
  const [stay] = await freeHomes()
  const { client, rows, hits } = await faultVisit({ fault, params: { offsetHours }, mustFire: false })
  await client.open(`/stays/${stay!.listingId}/reserve`)
  await client.press(/^(Reserve|Request to book)$/, {
    checkIn: stay!.checkIn,
    checkOut: stay!.checkOut,
    adults: '2',
    source,
  })
  expect(await rows('Hold')).toMatchObject([{ checkIn, checkOut }])
  expect(hits()).toHaveLength(source === 'calendar' ? 1 : 0)
  for (const day of [checkIn, checkOut]) expect(client.page?.text).toContain(`May ${Number(day.slice(8))}, 2027`)
})

it('is put right by the dates that are typed at the checkout', async () => {
  const [stay] = await freeHomes()
  const { client, rows } = await faultVisit({ fault })
  await client.open(`/stays/${stay!.listingId}/reserve`)
  const picked = { checkIn: stay!.checkIn, checkOut: stay!.checkOut, adults: '2', source: 'calendar' }
  await client.press(/^(Reserve|Request to book)$/, picked)
  await client.follow('Change dates')
  await client.press('Save changes', { checkIn: stay!.checkIn, checkOut: stay!.checkOut })
  await client.press(/^Confirm and pay/)
  expect(await rows('Booking')).toMatchObject([
    { checkIn: stay!.checkIn, checkOut: stay!.checkOut, status: 'confirmed' },
  ])
})
