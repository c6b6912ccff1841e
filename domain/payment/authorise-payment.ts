import { operation, type OperationContext } from '@/fault-injection/operation'
import { formatMoney } from '@/lib/money'
import { afterAuthorisation } from '../booking/after-authorisation'
import { failBooking, type PaymentFailure } from '../booking/fail-booking'
import { isExpired } from '../card/read-card'
import { FERNPAY, sendMail } from '../mail/send-mail'
import { challengeCode } from './challenge-code'

export type Authorisation =
  { kind: 'authorised' } | { kind: 'challenge'; reference: string } | { kind: 'failed'; failure: PaymentFailure }

const CODE_DELAY_S = 4

/** Step two of a booking: asks the bank of the card. It says yes, wants a code that it mails to the guest, or says no. */
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
    const failure = answerOfBank(intent.card, ctx)
    if (failure) {
      await failBooking(ctx, { bookingId: intent.bookingId!, intentId, failure })
      return { kind: 'failed', failure }
    }
    if (intent.card.needsChallenge) {
      await ctx.db.paymentIntent.update({ where: { id: intentId }, data: { status: 'requires_challenge' } })
      await mailCode(ctx, { ...intent, bookingId: intent.bookingId!, last4: intent.card.last4 })
      return { kind: 'challenge', reference: intent.reference }
    }
    await ctx.db.paymentIntent.update({ where: { id: intentId }, data: { status: 'authorised' } })
    await afterAuthorisation(ctx, intent.bookingId!)
    return { kind: 'authorised' }
  },
)

function answerOfBank(
  card: { behaviour: string; expiryMonth: number; expiryYear: number },
  ctx: OperationContext,
): PaymentFailure | null {
  if (card.behaviour === 'expired' || isExpired(card, ctx.today)) return 'expired'
  if (card.behaviour === 'declined' || card.behaviour === 'insufficient-funds') return card.behaviour
  return null
}

async function mailCode(
  ctx: OperationContext,
  intent: {
    guestId: number
    bookingId: number
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
  const mail = { userId: intent.guestId, from: FERNPAY, kind: 'payment-code', bookingId: intent.bookingId!, body }
  await sendMail(ctx, { ...mail, subject: `${code} is your Fernpay confirmation code` }, CODE_DELAY_S)
}
