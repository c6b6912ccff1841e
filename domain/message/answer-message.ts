import { operation } from '@/fault-injection/operation'
import { OCCUPYING_STATUSES } from '../booking/booking-status'
import { policyOf } from '../booking/cancellation-policy'
import { generalPolicyText } from '../booking/policy-text'
import { sendLetter } from '../mail/send-letter'
import { answerText } from './answer-text'

const INCLUDE = {
  conversation: {
    include: {
      guest: true,
      host: true,
      booking: true,
      listing: { include: { amenities: { include: { amenity: true } } } },
    },
  },
} as const

const writeAnswer = operation<{ conversationId: number; hostId: number; text: string }, void>(
  { name: 'counterparty.act', kind: 'write', logArgs: ({ conversationId }) => ({ conversationId }) },
  async (ctx, { conversationId, hostId, text }) => {
    await ctx.db.message.create({
      data: { id: ctx.newId('Message'), conversationId, authorId: hostId, text, sentAt: ctx.now },
    })
  },
)

/** Job `message.answer`: the host answers what the guest wrote. The host writes, and changes nothing else. */
export const answerMessage = operation<{ messageId: number }, void>(
  { name: 'message.send', kind: 'write', entity: ({ messageId }) => `message:${messageId}` },
  async (ctx, { messageId }) => {
    const message = await ctx.db.message.findUnique({ where: { id: messageId }, include: INCLUDE })
    if (!message) return
    const { guest, host, booking, listing, id } = message.conversation
    const text = answerText(message.text, {
      ...listing,
      guestFirstName: guest.firstName,
      hostFirstName: host.firstName,
      amenities: new Set(listing.amenities.map(({ amenity }) => amenity.key)),
      policyText: generalPolicyText(policyOf(booking?.cancellationPolicy ?? listing.cancellationPolicy)),
      isBooked: booking !== null && OCCUPYING_STATUSES.some((status) => status === booking.status),
    })
    await writeAnswer(ctx.as({ kind: 'counterparty', userId: host.id }), { conversationId: id, hostId: host.id, text })
    await sendLetter(ctx, {
      userId: guest.id,
      greets: guest.firstName,
      kind: 'message',
      subject: `${host.firstName} answered you about ${listing.title}`,
      paragraphs: [`${host.firstName} wrote:`, text, 'You can answer under Messages.'],
      bookingId: booking?.id ?? null,
    })
  },
)
