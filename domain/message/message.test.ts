import { expect, it } from 'vitest'
import { openVillage } from '@/tests/fixtures/village'
import { listConversations } from './list-conversations'
import { sendMessage } from './send-message'
import { viewConversation } from './view-conversation'

const DAY_S = 86_400

it('begins a conversation with the first message and goes on in it with the next', async () => {
  const village = await openVillage()
  const { guestId } = await village.guestWithCard({ behaviour: 'ok' })
  const listing = await village.db.listing.findFirstOrThrow({ orderBy: { id: 'asc' } })
  const before = (await listConversations(village.as(guestId), {})).length
  const first = await sendMessage(village.as(guestId), { listingId: listing.id, text: 'Is there parking?' })
  await village.advance(5)
  const second = await sendMessage(village.as(guestId), { listingId: listing.id, text: 'And wifi?' })
  expect(second).toEqual(first)
  const view = await viewConversation(village.as(guestId), { id: first.conversationId })
  expect(view.messages.map(({ text, isOwn }) => [text, isOwn])).toEqual([
    ['Is there parking?', true],
    ['And wifi?', true],
  ])
  const lines = await listConversations(village.as(guestId), {})
  expect(lines).toHaveLength(before + 1)
  expect(lines[0]).toMatchObject({ id: first.conversationId, lastText: 'And wifi?', isWaiting: true })
})

it('brings the true answer of the host within a day, which changes nothing else', async () => {
  const village = await openVillage()
  const { guestId } = await village.guestWithCard({ behaviour: 'ok' })
  const listing = await village.db.listing.findFirstOrThrow({ where: { petsAllowed: false }, orderBy: { id: 'asc' } })
  const { conversationId } = await sendMessage(village.as(guestId), { listingId: listing.id, text: 'May my dog come?' })
  await village.advance(2 * DAY_S)
  const { messages } = await viewConversation(village.as(guestId), { id: conversationId })
  expect(messages).toHaveLength(2)
  expect(messages[1]).toMatchObject({ isOwn: false })
  expect(messages[1]!.text).toContain('Pets are not allowed')
  expect(await village.db.listing.findUniqueOrThrow({ where: { id: listing.id } })).toEqual(listing)
})

it('lets nobody read or write in a conversation of others, nor send nothing', async () => {
  const village = await openVillage()
  const { guestId } = await village.guestWithCard({ behaviour: 'ok' })
  const other = await village.db.user.findFirstOrThrow({ where: { passwordHash: { not: null }, id: { not: guestId } } })
  const { id: listingId } = await village.db.listing.findFirstOrThrow({ orderBy: { id: 'asc' } })
  const { conversationId } = await sendMessage(village.as(guestId), { listingId, text: 'Hello' })
  await expect(viewConversation(village.as(other.id), { id: conversationId })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(sendMessage(village.as(other.id), { conversationId, text: 'Hello' })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(sendMessage(village.as(guestId), { listingId, text: '  ' })).rejects.toMatchObject({
    code: 'invalid-input',
  })
  await expect(sendMessage(village.as(), { listingId, text: 'Hello' })).rejects.toMatchObject({ code: 'unauthorized' })
})
