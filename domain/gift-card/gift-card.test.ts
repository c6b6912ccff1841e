import { describe, expect, it } from 'vitest'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { creditBalance } from '../credit/credit-balance'
import { completeChallenge } from '../payment/complete-challenge'
import { listPayments } from '../payment/list-payments'
import { createGiftCard, type GiftOrder } from './create-gift-card'
import { redeemGiftCard } from './redeem-gift-card'
import { viewGiftCard } from './view-gift-cards'

async function buyer(village: Village, card = { behaviour: 'ok', needsChallenge: false }) {
  const { guestId, cardId } = await village.guestWithCard(card)
  const other = await village.db.user.findFirstOrThrow({ where: { passwordHash: { not: null }, id: { not: guestId } } })
  const order: GiftOrder = {
    theme: 'birthday',
    amountMinor: 7_500,
    recipientName: other.firstName,
    recipientEmail: other.email.toUpperCase(),
    message: 'Go!',
    sendOn: village.as().today,
    cardId,
  }
  return { guest: village.as(guestId), guestId, order, other: village.as(other.id), otherId: other.id }
}

describe('a gift card', () => {
  it('is charged once, mailed to its recipient, and becomes credit once', async () => {
    const village = await openVillage()
    const { guest, order, other, otherId } = await buyer(village)
    const outcome = await createGiftCard(guest, order)
    expect(outcome.kind).toBe('paid')
    const view = await viewGiftCard(guest, outcome)
    expect(view.payments).toMatchObject([{ kind: 'charge', amountMinor: 7_500 }])
    expect((await listPayments(guest, {})).lines[0]).toMatchObject({ subject: { kind: 'gift-card' } })
    await village.advance(600)
    expect((await viewGiftCard(guest, outcome)).status).toBe('sent')
    const mail = await village.db.mail.findFirstOrThrow({
      where: { userId: otherId, kind: 'gift-card' },
      orderBy: { sentAt: 'desc' },
    })
    expect(mail.body).toContain(view.code)
    const before = await creditBalance(other, otherId)
    const typed = view.code!.toLowerCase().replaceAll('-', ' ')
    expect(await redeemGiftCard(other, { code: typed })).toEqual({ amountMinor: 7_500, balanceMinor: before + 7_500 })
    await expect(redeemGiftCard(other, { code: view.code! })).rejects.toMatchObject({
      what: 'You have redeemed this gift card already',
    })
    await expect(redeemGiftCard(guest, { code: view.code! })).rejects.toMatchObject({ code: 'conflict' })
    await expect(viewGiftCard(other, outcome)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('waits for its day', async () => {
    const village = await openVillage()
    const { guest, order } = await buyer(village)
    const outcome = await createGiftCard(guest, { ...order, sendOn: '2027-03-20' })
    await village.advance(86_400)
    expect((await viewGiftCard(guest, outcome)).status).toBe('paid')
    await village.advance(12 * 86_400)
    expect((await viewGiftCard(guest, outcome)).status).toBe('sent')
  })

  it('is worth nothing before the bank has its code, and after its time to pay', async () => {
    const village = await openVillage()
    const { guest, order } = await buyer(village, { behaviour: 'ok', needsChallenge: true })
    const outcome = await createGiftCard(guest, order)
    if (outcome.kind !== 'challenge') throw new Error(`expected a challenge, got ${outcome.kind}`)
    const { code } = await village.db.giftCard.findUniqueOrThrow({ where: { id: outcome.giftCardId } })
    await expect(redeemGiftCard(guest, { code })).rejects.toMatchObject({ code: 'invalid-input' })
    await village.advance(16 * 60)
    expect((await viewGiftCard(guest, outcome)).status).toBe('failed')
    const answer = await completeChallenge(guest, { reference: outcome.reference, code: '000000' })
    expect(answer).toMatchObject({ kind: 'failed', subject: { retryHref: '/gift-cards' } })
  })

  it('fails with a card that is declined', async () => {
    const village = await openVillage()
    const { guest, order } = await buyer(village, { behaviour: 'declined', needsChallenge: false })
    expect(await createGiftCard(guest, order)).toMatchObject({ kind: 'declined' })
  })

  it.each([
    ['too little', { amountMinor: 999 }],
    ['too much', { amountMinor: 100_001 }],
    ['part of a cent', { amountMinor: 2000.5 }],
    ['an unknown design', { theme: 'toString' }],
    ['a day in the past', { sendOn: '2027-03-07' }],
    ['a day too far ahead', { sendOn: '2029-01-01' }],
    ['no address', { recipientEmail: 'nobody' }],
    ['no name', { recipientName: ' ' }],
  ])('is refused with %s', async (_, change) => {
    const village = await openVillage()
    const { guest, order } = await buyer(village)
    await expect(createGiftCard(guest, { ...order, ...change })).rejects.toMatchObject({ code: 'invalid-input' })
    expect(
      await village.db.giftCard.count({ where: { buyerId: guest.actor.userId as number, status: 'pending' } }),
    ).toBe(0)
  })
})
