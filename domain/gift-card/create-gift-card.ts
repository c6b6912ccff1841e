import { operation } from '@/fault-injection/operation'
import { addDays, isCalendarDate, type CalendarDate } from '@/lib/calendar-date'
import { addSeconds } from '@/lib/instant'
import { formatMoney } from '@/lib/money'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { enqueueJob } from '../jobs/enqueue-job'
import { finishPayment, type PaymentOutcome } from '../payment/finish-payment'
import { newIntent, requireOwnCard } from '../payment/new-intent'
import { cleanText } from '../stay/clean-text'
import { GIFT_MAX_MINOR, GIFT_MIN_MINOR, GIFT_WINDOW_DAYS, isGiftTheme } from './gift-themes'

export interface GiftOrder {
  theme: string
  amountMinor: number
  recipientName: string
  recipientEmail: string
  message: string
  /** The day on which it is sent; today: at once. */
  sendOn: CalendarDate
  cardId: number
}

export type GiftOutcome = { giftCardId: number } & PaymentOutcome

const PAYMENT_MINUTES = 15

/**
 * Buys a gift card: writes it down, pays for it, and sends it on its day. Throws `invalid-input` naming the field. A payment that fails leaves a
 * gift card that is `failed` and worth nothing.
 */
export const createGiftCard = operation<GiftOrder, GiftOutcome>(
  {
    name: 'gift-card.create',
    kind: 'saga',
    logArgs: ({ theme, amountMinor, sendOn }) => ({ theme, amountMinor, sendOn }),
    logResult: (outcome) => outcome,
  },
  async (ctx, order) => {
    const { giftCardId, intentId } = await reserveGiftCard(ctx, order)
    return { giftCardId, ...(await finishPayment(ctx, intentId)) }
  },
)

const reserveGiftCard = operation<GiftOrder, { giftCardId: number; intentId: number }>(
  {
    name: 'gift-card.create',
    kind: 'write',
    logArgs: ({ theme, amountMinor, sendOn }) => ({ theme, amountMinor, sendOn }),
    logResult: (ids) => ids,
  },
  async (ctx, order) => {
    const buyerId = requireGuest(ctx)
    const fields = checkOrder(order, ctx.today)
    await requireOwnCard(ctx, buyerId, order.cardId)
    const { amountMinor } = order
    const giftCardId = ctx.newId('GiftCard')
    const code = `LKG-${ctx.newCode('gift-card', 6)}-${ctx.newCode('gift-card', 6)}`
    await ctx.db.giftCard.create({
      data: { ...fields, id: giftCardId, code, buyerId, status: 'pending', createdAt: ctx.now },
    })
    const payment = { guestId: buyerId, giftCardId, cardId: order.cardId, amountMinor, currency: 'USD' }
    const intentId = await newIntent(ctx, payment)
    const dueAt = addSeconds(ctx.now, PAYMENT_MINUTES * 60)
    await enqueueJob(ctx, { kind: 'payment.expire', dueAt, payload: { intentId } })
    return { giftCardId, intentId }
  },
)

const wrong = (what: string, seen: unknown, fix: string) => new StaytwinError('invalid-input', { what, seen, fix })

function checkOrder(order: GiftOrder, today: CalendarDate) {
  const { theme, amountMinor, sendOn } = order
  if (!isGiftTheme(theme)) throw wrong('This design does not exist', theme, 'Choose one of the designs.')
  if (!Number.isSafeInteger(amountMinor) || amountMinor < GIFT_MIN_MINOR || amountMinor > GIFT_MAX_MINOR)
    throw wrong(
      'This amount is not possible',
      amountMinor,
      `Choose between ${formatMoney(GIFT_MIN_MINOR, 'USD', true)} and ${formatMoney(GIFT_MAX_MINOR, 'USD', true)}.`,
    )
  if (!isCalendarDate(sendOn) || sendOn < today || sendOn > addDays(today, GIFT_WINDOW_DAYS))
    throw wrong('The gift card can not be sent on this day', sendOn, 'Choose today or a day within a year.')
  const recipientEmail = order.recipientEmail.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(recipientEmail) || recipientEmail.length > 120)
    throw wrong('The mail address of the recipient is not right', recipientEmail, 'Write it as name@example.com.')
  return {
    theme,
    amountMinor,
    sendOn,
    recipientEmail,
    recipientName: cleanText(order.recipientName, 'The name of the recipient', { min: 1, max: 60 }),
    message: cleanText(order.message, 'Your message', { max: 300 }),
  }
}
