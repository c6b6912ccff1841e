import { operation } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import { notBuiltYet } from '../not-built-yet'

export interface MailLine {
  id: number
  fromName: string
  fromAddress: string
  subject: string
  /** The first words of the text. */
  preview: string
  sentAt: Instant
  kind: string
}

export interface Mailbox {
  address: string
  ownerName: string
  mails: MailLine[] // newest first
}

/** The mailbox of the signed-in person. */
export const listMails = operation<Record<string, never>, Mailbox>({ name: 'mail.list', kind: 'read' }, async () =>
  notBuiltYet('listMails'),
)
