import { operation } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { CARD_INCLUDE, cardOf } from '../listing/card-of'
import { hostView } from '../listing/host-view'
import type { ListingCard } from '../listing/listing-card'
import type { HostView } from '../listing/listing-view'
import { conversationNotFound } from './conversation-not-found'

export interface ConversationView {
  id: number
  listing: ListingCard
  host: HostView
  trip: { code: string; checkIn: string; checkOut: string; status: string } | null
  messages: { id: number; text: string; sentAt: string; isOwn: boolean; authorName: string }[]
}

/** One of the guest's conversations. Throws `not-found`, also for somebody else's. */
export const viewConversation = operation<{ id: number }, ConversationView>(
  { name: 'message.list', kind: 'read', entity: ({ id }) => `conversation:${id}` },
  async (ctx, { id }) => {
    const guestId = requireGuest(ctx)
    const row = await ctx.db.conversation.findUnique({
      where: { id },
      include: {
        host: true,
        booking: true,
        listing: { include: CARD_INCLUDE },
        messages: { orderBy: [{ sentAt: 'asc' }, { id: 'asc' }], include: { author: true } },
      },
    })
    if (row?.guestId !== guestId) throw conversationNotFound(id)
    const { booking } = row
    return {
      id,
      listing: cardOf(ctx, { listing: row.listing, roomType: null }),
      host: await hostView(ctx, row.host),
      trip: booking && {
        code: booking.code,
        checkIn: booking.checkIn,
        checkOut: booking.checkOut,
        status: booking.status,
      },
      messages: row.messages.map(({ id: messageId, text, sentAt, author }) => ({
        id: messageId,
        text,
        sentAt,
        isOwn: author.id === guestId,
        authorName: author.firstName,
      })),
    }
  },
)
