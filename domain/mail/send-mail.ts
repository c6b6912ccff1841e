import { operation, type OperationContext } from '@/fault-injection/operation'
import { addSeconds } from '@/lib/instant'
import { enqueueJob } from '../jobs/enqueue-job'

export interface MailSender {
  name: string
  address: string
}

export const LARKSTAY: MailSender = { name: 'Larkstay', address: 'hello@larkstay.com' }
export const FERNPAY: MailSender = { name: 'Fernpay', address: 'security@fernpay.com' }

export interface NewMail {
  userId: number
  from: MailSender
  kind: string
  subject: string
  /** Plain text; paragraphs by blank lines. */
  body: string
  bookingId?: number | null
}

const MIN_DELAY_S = 30
const MAX_DELAY_S = 120

/**
 * Within a write: hands a mail to the mail server; the job `mail.send` puts it into the mailbox 30 to 120 s later.
 * @param delayS for mails that people wait for, such as codes
 */
export async function sendMail(ctx: OperationContext, mail: NewMail, delayS?: number): Promise<void> {
  const mailId = ctx.newId('Mail')
  const drawn = MIN_DELAY_S + Math.floor(ctx.draw('mail-delay', mailId) * (MAX_DELAY_S - MIN_DELAY_S + 1))
  await enqueueJob(ctx, {
    kind: 'mail.send',
    dueAt: addSeconds(ctx.now, delayS ?? drawn),
    payload: { ...mail, mailId },
  })
}

/** Job `mail.send`: the mail arrives. */
export const deliverMail = operation<NewMail & { mailId: number }, void>(
  {
    name: 'mail.send',
    kind: 'write',
    entity: (args) => `user:${args.userId}`,
    logArgs: ({ kind, userId, bookingId }) => ({ kind, userId, bookingId }),
  },
  async (ctx, { mailId, userId, from, kind, subject, body, bookingId = null }) => {
    const user = await ctx.db.user.findUnique({ where: { id: userId }, select: { email: true } })
    if (!user) return
    await ctx.db.mail.create({
      data: {
        id: mailId,
        userId,
        fromName: from.name,
        fromAddress: from.address,
        toAddress: user.email,
        subject,
        body,
        kind,
        bookingId,
        sentAt: ctx.now,
      },
    })
  },
)
