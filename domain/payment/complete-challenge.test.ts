import { expect, it } from 'vitest'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { createBooking } from '../booking/create-booking'
import { createHold } from '../hold/create-hold'
import { listMails } from '../mail/list-mails'
import { completeChallenge } from './complete-challenge'
import { listPayments } from './list-payments'
import { viewChallenge } from './view-challenge'

/** A booking that waits for the code of the bank. */
async function openChallenge(village: Village, isInstant = true) {
  const { guestId, cardId } = await village.guestWithCard({ behaviour: 'ok', needsChallenge: true })
  const stay = await village.freeStay({ isInstant })
  const { code: holdCode } = await createHold(village.as(guestId), { ...stay, source: 'typed' })
  const outcome = await createBooking(village.as(guestId), { holdCode, cardId })
  if (outcome.kind !== 'challenge') throw new Error(`expected a challenge, got ${outcome.kind}`)
  return { guestId, stay, holdCode, bookingCode: outcome.code, reference: outcome.intentReference }
}

async function codeInMailbox(village: Village, guestId: number): Promise<string> {
  const { mails } = await listMails(village.as(guestId), {})
  const mail = mails.find(({ kind }) => kind === 'payment-code')
  return /\d{6}/.exec(mail?.subject ?? '')?.[0] ?? 'no mail'
}

it('charges and confirms with the code that came by mail', async () => {
  const village = await openVillage()
  const { guestId, bookingCode, reference } = await openChallenge(village)
  expect(await codeInMailbox(village, guestId)).toBe('no mail')
  await village.advance(5)
  const code = await codeInMailbox(village, guestId)
  expect(await viewChallenge(village.as(guestId), { reference })).toMatchObject({ status: 'open', attemptsLeft: 3 })
  expect(await completeChallenge(village.as(guestId), { reference, code: ` ${code} ` })).toMatchObject({
    kind: 'paid',
    subject: { code: bookingCode },
  })
  const { lines } = await listPayments(village.as(guestId), {})
  expect(lines.filter((line) => line.subject.code === bookingCode)).toMatchObject([
    { kind: 'charge', status: 'completed' },
  ])
  expect((await viewChallenge(village.as(guestId), { reference })).status).toBe('done')
})

it('fails after three wrong codes, frees the checkout for another card, and takes no more answers', async () => {
  const village = await openVillage()
  const { guestId, holdCode, bookingCode, reference } = await openChallenge(village)
  await village.advance(5)
  const code = await codeInMailbox(village, guestId)
  const wrong = code === '000000' ? '111111' : '000000'
  const answer = (text: string) => completeChallenge(village.as(guestId), { reference, code: text })
  expect(await answer(wrong)).toEqual({ kind: 'wrong-code', attemptsLeft: 2 })
  expect(await answer('')).toEqual({ kind: 'wrong-code', attemptsLeft: 1 })
  expect(await answer(wrong)).toMatchObject({ kind: 'failed', subject: { retryHref: `/checkout/${holdCode}` } })
  expect(await answer(code)).toMatchObject({ kind: 'failed', subject: { retryHref: `/checkout/${holdCode}` } })
  const booking = await village.db.booking.findUniqueOrThrow({ where: { code: bookingCode } })
  expect(booking.status).toBe('failed')
  expect(await village.db.paymentCapture.count({ where: { intent: { bookingId: booking.id } } })).toBe(0)
})

it('becomes a request, not a charge, where the host answers', async () => {
  const village = await openVillage()
  const { guestId, bookingCode, reference } = await openChallenge(village, false)
  await village.advance(5)
  const code = await codeInMailbox(village, guestId)
  const outcome = await completeChallenge(village.as(guestId), { reference, code })
  expect(outcome).toMatchObject({ kind: 'waiting', subject: { code: bookingCode } })
  expect(await village.db.paymentIntent.findUniqueOrThrow({ where: { reference } })).toMatchObject({
    status: 'authorised',
  })
})

it('lets the nights go when nobody answers for a quarter of an hour', async () => {
  const village = await openVillage()
  const { guestId, stay, bookingCode, reference } = await openChallenge(village)
  const rival = await village.guestWithCard({ behaviour: 'ok' })
  const holdForRival = () => createHold(village.as(rival.guestId), { ...stay, source: 'typed' })
  await expect(holdForRival()).rejects.toMatchObject({ code: 'conflict' })
  await village.advance(16 * 60)
  expect((await village.db.booking.findUniqueOrThrow({ where: { code: bookingCode } })).status).toBe('failed')
  expect((await viewChallenge(village.as(guestId), { reference })).status).toBe('failed')
  await expect(holdForRival()).resolves.toHaveProperty('code')
})

it('is unknown to everybody else', async () => {
  const village = await openVillage()
  const { reference } = await openChallenge(village)
  const other = await village.guestWithCard({ behaviour: 'declined' })
  await expect(viewChallenge(village.as(other.guestId), { reference })).rejects.toMatchObject({ code: 'not-found' })
  const answer = completeChallenge(village.as(other.guestId), { reference, code: '123456' })
  await expect(answer).rejects.toMatchObject({ code: 'not-found' })
})
