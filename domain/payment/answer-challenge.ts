import { operation } from '@/fault-injection/operation'
import { CHALLENGE_ATTEMPTS, challengeCode, wrongAttempts } from './challenge-code'
import { failPayment } from './fail-payment'
import { findOwnIntent } from './find-own-intent'
import { payableOf } from './payables'

export type ChallengeAnswer = { kind: 'right' } | { kind: 'wrong'; attemptsLeft: number } | { kind: 'over' }

/** The provider compares the code with the one that the bank sent: right, the payment is authorised; wrong for the third time, it fails. */
export const answerChallenge = operation<{ reference: string; code: string }, ChallengeAnswer>(
  {
    name: 'payment.authorise',
    kind: 'write',
    entity: (args) => `intent:${args.reference}`,
    logArgs: ({ reference }) => ({ reference }),
    logResult: (result) => result,
  },
  async (ctx, { reference, code }) => {
    const intent = await findOwnIntent(ctx, reference)
    if (intent.status === 'authorised' || intent.status === 'captured') return { kind: 'right' }
    if (intent.status !== 'requires_challenge') return { kind: 'over' }
    if (code.replace(/\s/g, '') === challengeCode(ctx, reference)) {
      await ctx.db.paymentIntent.update({ where: { id: intent.id }, data: { status: 'authorised' } })
      const { payable, id } = payableOf(intent)
      await payable.afterAuthorisation(ctx, id)
      return { kind: 'right' }
    }
    const webhook = { kind: 'challenge.rejected', intentId: intent.id, createdAt: ctx.now, deliveredAt: ctx.now }
    await ctx.db.paymentWebhook.create({ data: { ...webhook, id: ctx.newId('PaymentWebhook') } })
    const attemptsLeft = CHALLENGE_ATTEMPTS - (await wrongAttempts(ctx, intent.id))
    if (attemptsLeft > 0) return { kind: 'wrong', attemptsLeft }
    await failPayment(ctx, { intentId: intent.id, failure: 'challenge-failed' })
    return { kind: 'over' }
  },
)
