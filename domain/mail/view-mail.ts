import { operation } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import { notBuiltYet } from '../not-built-yet'

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
  async () => notBuiltYet('viewMail'),
)
