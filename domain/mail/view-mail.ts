import { operation } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'

export interface MailView {
  id: number
  fromName: string
  fromAddress: string
  toAddress: string
  subject: string
  /** Paragraphs, each plain text; lines within one are separated by \n. */
  paragraphs: string[]
  sentAt: Instant
  kind: string
  bookingCode: string | null
}

/** One mail of the signed-in person. Throws `not-found`, also for somebody else's. */
export const viewMail = operation<{ mailId: number }, MailView>(
  { name: 'mail.view', kind: 'read', entity: (args) => `mail:${args.mailId}` },
  async (ctx, { mailId }) => {
    const userId = requireGuest(ctx)
    const mail = Number.isSafeInteger(mailId) ? await ctx.db.mail.findUnique({ where: { id: mailId } }) : null
    if (mail?.userId !== userId)
      throw new StaytwinError('not-found', {
        what: 'There is no such mail',
        seen: mailId,
        fix: 'Go back to the inbox.',
      })
    const { id, fromName, fromAddress, toAddress, subject, body, sentAt, kind, bookingId } = mail
    const booking = bookingId === null ? null : await ctx.db.booking.findUnique({ where: { id: bookingId } })
    const paragraphs = body.split(/\n{2,}/)
    const bookingCode = booking?.code ?? null
    return { id, fromName, fromAddress, toAddress, subject, paragraphs, sentAt, kind, bookingCode }
  },
)
