import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { decideIdentity } from '../account/submit-identity'
import { answerRequest } from '../booking/answer-request'
import { expireExperienceBooking } from '../experience/expire-experience-booking'
import { collectDue } from '../booking/collect-due'
import { sendGiftCard } from '../gift-card/send-gift-card'
import { expireHold } from '../hold/expire-hold'
import { earnStayPoints } from '../points/earn-points'
import { deliverMail } from '../mail/send-mail'
import { answerMessage } from '../message/answer-message'
import { deliverWebhook } from '../payment/deliver-webhook'
import { expirePayment } from '../payment/expire-payment'
import { settleRefund } from '../payment/settle-refund'
import type { JobKind } from './enqueue-job'

export interface DueJob {
  kind: string
  /** The arguments that `enqueueJob` was given. */
  payload: unknown
}

// The payload of a kind is the arguments of its operation, as `enqueueJob` was given them.
const JOBS: Record<JobKind, (ctx: OperationContext, payload: never) => Promise<unknown>> = {
  'hold.expire': expireHold,
  'experience.expire': expireExperienceBooking,
  'webhook.deliver': deliverWebhook,
  'booking.answer': answerRequest,
  'refund.settle': settleRefund,
  'payment.expire': expirePayment,
  'payment.collect': collectDue,
  'gift-card.send': sendGiftCard,
  'points.earn': earnStayPoints,
  'message.answer': answerMessage,
  'mail.send': deliverMail,
  'identity.decide': decideIdentity,
}

const isJobKind = (kind: string): kind is JobKind => Object.hasOwn(JOBS, kind)

/** Carries out one job that is due, as the system. The caller marks the row of the job. Throws `internal` for a kind that nobody knows. */
export async function runJob(ctx: OperationContext, { kind, payload }: DueJob): Promise<void> {
  if (!isJobKind(kind))
    throw new StaytwinError('internal', {
      what: 'Nobody carries out this kind of job',
      seen: kind,
      fix: 'Add it to run-job.ts.',
    })
  await JOBS[kind](ctx, payload as never)
}
