import { operation, type OperationContext } from '@/fault-injection/operation'
import { addSeconds } from '@/lib/instant'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { bookingNotFound } from '../booking/booking-not-found'
import { enqueueJob } from '../jobs/enqueue-job'
import { cleanText } from '../stay/clean-text'
import { conversationNotFound } from './conversation-not-found'

/** To whom: about one of the guest's trips, about a listing, or in a conversation that there is. The first that is given counts. */
export interface NewMessage {
  conversationId?: number
  code?: string
  listingId?: number
  text: string
}

export const LONGEST_MESSAGE = 2000
const USUAL_HOURS = 12
const SOONEST_S = 20 * 60

/** Writes to a host. The conversation begins with the first message; the host answers some hours later. Throws `not-found`, `invalid-input`, `conflict`. */
export const sendMessage = operation<NewMessage, { conversationId: number }>(
  {
    name: 'message.send',
    kind: 'write',
    entity: ({ conversationId, code, listingId }) =>
      conversationId ? `conversation:${conversationId}` : code ? `booking:${code}` : `listing:${listingId}`,
    logResult: (result) => result,
  },
  async (ctx, message) => {
    const guestId = requireGuest(ctx)
    const text = cleanText(message.text, 'Your message', { min: 1, max: LONGEST_MESSAGE })
    const { id: conversationId, hostId } = await conversationFor(ctx, guestId, message)
    const messageId = ctx.newId('Message')
    await ctx.db.message.create({ data: { id: messageId, conversationId, authorId: guestId, text, sentAt: ctx.now } })
    const host = await ctx.db.user.findUniqueOrThrow({ where: { id: hostId }, select: { responseHours: true } })
    const longest = (host.responseHours ?? USUAL_HOURS) * 3600
    const delay = SOONEST_S + Math.floor(ctx.draw('host-answers', messageId) * Math.max(0, longest - SOONEST_S))
    await enqueueJob(ctx, { kind: 'message.answer', dueAt: addSeconds(ctx.now, delay), payload: { messageId } })
    return { conversationId }
  },
)

async function conversationFor(
  ctx: OperationContext,
  guestId: number,
  { conversationId, code, listingId }: NewMessage,
): Promise<{ id: number; hostId: number }> {
  if (conversationId !== undefined) {
    const conversation = await ctx.db.conversation.findUnique({ where: { id: conversationId } })
    if (conversation?.guestId !== guestId) throw conversationNotFound(conversationId)
    return conversation
  }
  const about = code === undefined ? await aboutListing(ctx, listingId ?? 0) : await aboutTrip(ctx, guestId, code)
  if (about.hostId === guestId)
    throw new StaytwinError('conflict', { what: 'This is your own place', fix: 'Write to the host of another one.' })
  const known = await ctx.db.conversation.findFirst({
    where: { guestId, listingId: about.listingId, bookingId: about.bookingId },
    orderBy: { id: 'asc' },
  })
  if (known) return known
  return ctx.db.conversation.create({
    data: { id: ctx.newId('Conversation'), guestId, ...about, createdAt: ctx.now },
  })
}

async function aboutTrip(ctx: OperationContext, guestId: number, code: string) {
  const booking = await ctx.db.booking.findUnique({ where: { code }, include: { listing: true } })
  if (booking?.guestId !== guestId) throw bookingNotFound(code)
  return { listingId: booking.listingId, bookingId: booking.id, hostId: booking.listing.hostId }
}

async function aboutListing(ctx: OperationContext, listingId: number) {
  const listing = await ctx.db.listing.findUnique({ where: { id: listingId }, select: { hostId: true } })
  if (listing) return { listingId, bookingId: null, hostId: listing.hostId }
  throw new StaytwinError('not-found', {
    what: 'This place does not exist, or is not offered any more',
    seen: listingId,
    fix: 'Search for another one.',
  })
}
