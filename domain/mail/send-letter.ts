import type { OperationContext } from '@/fault-injection/operation'
import { LARKSTAY, sendMail } from './send-mail'

/** What a mail of Larkstay says between its greeting and its end. */
export interface MailText {
  kind: string
  subject: string
  paragraphs: string[]
}

export interface Letter extends MailText {
  userId: number
  /** The first name that it greets; none in a mail that anybody may have asked for. */
  greets?: string
  bookingId?: number | null
}

/** Within a write: a mail of Larkstay, with the words that all of them begin and end with. `delayS` as for `sendMail`. */
export async function sendLetter(ctx: OperationContext, letter: Letter, delayS?: number): Promise<void> {
  const { greets, paragraphs, ...mail } = letter
  const hello = greets === undefined ? [] : [`Hello ${greets},`]
  const body = [...hello, ...paragraphs, 'Best wishes,\nthe Larkstay team'].join('\n\n')
  await sendMail(ctx, { ...mail, from: LARKSTAY, body }, delayS)
}
