import { expect, inject, it } from 'vitest'
import { reserve } from '../fixtures/book-over-http'
import { freeHomes } from '../fixtures/free-stay'
import type { SiteClient } from '../fixtures/site-client'
import { visitsTo } from '../fixtures/worker'

const worker = visitsTo(inject('worker'))

/** Gives a visitor a gift card to redeem: bought by themselves, for themselves. Returns its code. */
async function buyGiftCard(client: SiteClient, amount: string): Promise<string> {
  await client.open('/gift-cards')
  const pay = await client.press('Continue to payment', {
    amount,
    recipientName: 'Me',
    recipientEmail: 'me@example.com',
    message: '<b>Enjoy</b>',
  })
  expect(pay.url).toContain('/gift-cards/pay?')
  const paid = await client.press(/^Confirm and pay/)
  expect(paid.url).toMatch(/\/gift-cards\/\d+\?new=1$/)
  expect(paid.root.toString()).not.toContain('<b>Enjoy</b>')
  return /LKG-[A-Z2-9]{6}-[A-Z2-9]{6}/.exec(paid.text)?.[0] ?? ''
}

it('pays half of a stay with coupon and credit, without a script, and the receipt says all of it', async () => {
  const [, , stay] = await freeHomes()
  const { id, client } = await worker.visit()
  const code = await buyGiftCard(client, '25')
  await client.open('/gift-cards/redeem')
  const credited = await client.press('Redeem', { code: code.toLowerCase() })
  expect(credited.url).toContain('/account/credit')
  expect(credited.text).toContain('$25.00 was added')

  await reserve(client, stay!)
  const refused = await client.press('Apply', { coupon: 'WINTER25' })
  expect(refused.text).toContain('WINTER25 has expired')
  const applied = await client.press('Apply', { coupon: ' thankyou25 ' })
  expect(applied.text).toContain('THANKYOU25')
  await client.press('Use my credit')
  const split = await client.press(/^Pay half now, half later/)
  expect(split.text).toContain('To pay now')
  const trip = await client.press(/^Confirm and pay/)
  expect(trip.url).toMatch(/\/trips\/[A-Z0-9]{8}\?new=1$/)
  expect(trip.text).toContain('Still to pay')

  const diff = await worker.control.diff(id)
  const booking = diff.find(({ table }) => table === 'Booking')?.after
  expect(booking).toMatchObject({ status: 'confirmed', paymentPlan: 'split', couponMinor: 2500 })
  expect(Number(booking?.creditMinor)).toBeGreaterThanOrEqual(2500)
  const total = Number(booking?.totalMinor)
  const captures = diff.filter(({ table }) => table === 'PaymentCapture').map(({ after }) => after?.amountMinor)
  expect(captures.sort()).toEqual([2500, Math.ceil(total / 2)].sort())
  expect(diff.find(({ table }) => table === 'PaymentDue')?.after).toMatchObject({
    amountMinor: total - Math.ceil(total / 2),
    status: 'due',
  })
  const receipt = await client.open(`/trips/${String(booking?.code)}/receipt`)
  expect(receipt.status).toBe(200)
  for (const text of [`RC-${String(booking?.code)}`, 'THANKYOU25', 'Your credit', 'To be charged on'])
    expect(receipt.text).toContain(text)
  expect((await client.open('/payments')).text).toContain('Gift card for Me')
})

it('refuses a gift card that does not exist, and one without a recipient, beside the field', async () => {
  const { id, client } = await worker.visit()
  await client.open('/gift-cards/redeem')
  const unknown = await client.press('Redeem', { code: 'LKG-AAAAAA-BBBBBB' })
  expect(unknown.root.querySelector('[aria-invalid=true]')?.getAttribute('value')).toBe('LKG-AAAAAA-BBBBBB')
  expect(unknown.text).toContain('This gift card code does not exist')
  await client.open('/gift-cards')
  const empty = await client.press('Continue to payment', { amount: 'other', otherAmount: '5' })
  expect(empty.url).toContain('/gift-cards?note=')
  expect(empty.root.querySelectorAll('[aria-invalid=true]').length).toBeGreaterThanOrEqual(3)
  expect((await worker.control.diff(id)).filter(({ table }) => /GiftCard|CreditEntry/.test(table))).toEqual([])
})

it('turns points into credit and says so', async () => {
  const { id, client } = await worker.visit()
  const rewards = await client.open('/rewards')
  const canExchange = rewards.root.querySelector('select[name=points]') !== null
  if (!canExchange) {
    expect(rewards.text).toContain('From 500 points on')
    return
  }
  expect((await client.press('Exchange')).text).toMatch(/\$\d+\.\d\d was added/)
  const tables = (await worker.control.diff(id)).map(({ table }) => table).sort()
  expect(tables.filter((table) => /Entry$/.test(table))).toEqual(['CreditEntry', 'PointsEntry'])
})
