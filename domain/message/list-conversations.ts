import { operation } from '@/fault-injection/operation'
import { requireGuest } from '../account/require-guest'
import { photoPath } from '../listing/photo-path'

export interface ConversationLine {
  id: number
  hostName: string
  hostHue: number
  hostPortrait: string | null
  listingTitle: string
  city: string
  photo: string | null
  /** The nights of the trip that it is about; null for a question before a booking. */
  trip: { code: string; checkIn: string; checkOut: string } | null
  lastText: string
  lastAt: string
  /** The last word is the guest's. */
  isWaiting: boolean
}

/** The conversations of the guest, the one with the latest message first. */
export const listConversations = operation<Record<string, never>, ConversationLine[]>(
  { name: 'message.list', kind: 'read' },
  async (ctx) => {
    const guestId = requireGuest(ctx)
    const rows = await ctx.db.conversation.findMany({
      where: { guestId },
      include: {
        host: true,
        booking: true,
        listing: { include: { city: true, photos: { orderBy: { position: 'asc' }, take: 1 } } },
        messages: { orderBy: [{ sentAt: 'desc' }, { id: 'desc' }], take: 1 },
      },
    })
    const lines = rows.map(({ id, host, booking, listing, messages, createdAt }): ConversationLine => ({
      id,
      hostName: host.firstName,
      hostHue: host.avatarHue,
      hostPortrait: host.portrait,
      listingTitle: listing.title,
      city: listing.city.name,
      photo: listing.photos[0] ? photoPath(listing.photos[0].photo) : null,
      trip: booking && { code: booking.code, checkIn: booking.checkIn, checkOut: booking.checkOut },
      lastText: messages[0]?.text ?? '',
      lastAt: messages[0]?.sentAt ?? createdAt,
      isWaiting: messages[0]?.authorId === guestId,
    }))
    return lines.sort((a, b) => (a.lastAt < b.lastAt ? 1 : a.lastAt > b.lastAt ? -1 : a.id - b.id))
  },
)
