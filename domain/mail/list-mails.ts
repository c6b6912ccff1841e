import { operation } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import { requireGuest } from '../account/require-guest'

export interface MailLine {
  id: number
  fromName: string
  fromAddress: string
  subject: string
  /** The first words of the text, without the greeting. */
  preview: string
  sentAt: Instant
  kind: string
}

export interface Mailbox {
  address: string
  ownerName: string
  mails: MailLine[] // newest first
}

const PREVIEW_LENGTH = 140

function previewOf(body: string): string {
  const paragraphs = body.split('\n\n')
  const start = paragraphs.length > 1 && /^(Hello|Hi|Dear)\b.{0,60}$/.test(paragraphs[0]!) ? 1 : 0
  return paragraphs.slice(start).join(' ').replaceAll('\n', ' ').slice(0, PREVIEW_LENGTH)
}

/** The mailbox of the signed-in person. */
export const listMails = operation<Record<string, never>, Mailbox>({ name: 'mail.list', kind: 'read' }, async (ctx) => {
  const user = await ctx.db.user.findUniqueOrThrow({
    where: { id: requireGuest(ctx) },
    include: { mails: { orderBy: [{ sentAt: 'desc' }, { id: 'desc' }] } },
  })
  return {
    address: user.email,
    ownerName: `${user.firstName} ${user.lastName}`,
    mails: user.mails.map(({ id, fromName, fromAddress, subject, body, sentAt, kind }) => ({
      id,
      fromName,
      fromAddress,
      subject,
      preview: previewOf(body),
      sentAt,
      kind,
    })),
  }
})
