import { operation, type OperationContext } from '@/fault-injection/operation'
import { formatMoney } from '@/lib/money'
import { FERNPAY, sendMail } from '../mail/send-mail'
import { refusalOfBank } from './ask-bank'
import { challengeCode } from './challenge-code'
import { failPayment } from './fail-payment'
import { payableOf } from './payables'
import type { PaymentFailure } from './payment-failure'

export type Authorisation =
  { kind: 'authorised' } | { kind: 'challenge'; reference: string } | { kind: 'failed'; failure: PaymentFailure }

const CODE_DELAY_S = 4

/** Step two of a payment: asks the bank of the card. It says yes, wants a code that it mails to the guest, or says no. */
export const authorisePayment = operation<{ intentId: number }, Authorisation>(
  {
    name: 'payment.authorise',
    kind: 'write',
    entity: (args) => `intent:${args.intentId}`,
    logResult: (result) => result,
  },
  async (ctx, { intentId }) => {
    const intent = await ctx.db.paymentIntent.findUniqueOrThrow({ where: { id: intentId }, include: { card: true } })
    if (intent.status === 'authorised' || intent.status === 'captured') return { kind: 'authorised' }
    if (intent.status === 'requires_challenge') return { kind: 'challenge', reference: intent.reference }
    const failure = refusalOfBank(ctx, intent.card)
    if (failure) {
      await failPayment(ctx, { intentId, failure })
      return { kind: 'failed', failure }
    }
    if (intent.card.needsChallenge) {
      await ctx.db.paymentIntent.update({ where: { id: intentId }, data: { status: 'requires_challenge' } })
      await mailCode(ctx, { ...intent, last4: intent.card.last4 })
      return { kind: 'challenge', reference: intent.reference }
    }
    await ctx.db.paymentIntent.update({ where: { id: intentId }, data: { status: 'authorised' } })
    const { payable, id } = payableOf(intent)
    await payable.afterAuthorisation(ctx, id)
    return { kind: 'authorised' }
  },
)

async function mailCode(
  ctx: OperationContext,
  intent: {
    guestId: number
    bookingId: number | null
    reference: string
    amountMinor: number
    currency: string
    last4: string
  },
): Promise<void> {
  const amount = formatMoney(intent.amountMinor, intent.currency)
  const code = challengeCode(ctx, intent.reference)
  const body = [
    `Your confirmation code is ${code}.`,
    `Enter it on the payment page to approve ${amount} to Larkstay with your card ending in ${intent.last4}.`,
    'The code is valid for 15 minutes. Fernpay never asks for it by phone or mail. If you are not paying right now, do not enter it anywhere.',
  ].join('\n\n')
  const mail = { userId: intent.guestId, from: FERNPAY, kind: 'payment-code', bookingId: intent.bookingId, body }
  await sendMail(ctx, { ...mail, subject: `${code} is your Fernpay confirmation code` }, CODE_DELAY_S)
}
