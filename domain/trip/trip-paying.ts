import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { listCards } from '../card/list-cards'
import type { CardView } from '../card/card-view'
import { takenOf } from '../booking/cancellation-now'
import { paymentPlanOf, type PaymentPlan } from '../payment/payment-plan'

export interface TripPaying {
  plan: PaymentPlan
  /** Taken from cards and not paid back. */
  paidMinor: number
  /** What is charged later; null when nothing is. `isRefused`: the bank has refused it once. */
  due: { amountMinor: number; dueOn: string; isRefused: boolean; brand: string; last4: string } | null
  /** What the guest pays on arrival. */
  atPropertyMinor: number
  /** To pay what is due; empty when nothing is. */
  cards: CardView[]
}

type PayingBooking = Prisma.BookingGetPayload<{
  include: { dues: true; intents: { include: { captures: true; refunds: true } } }
}>

/** What of a booking is paid, what comes later and with which card. */
export async function tripPaying(ctx: OperationContext, booking: PayingBooking): Promise<TripPaying> {
  const plan = paymentPlanOf(booking.paymentPlan)
  const isAlive = ['pending', 'requested', 'confirmed'].includes(booking.status)
  const due = isAlive ? booking.dues.find(({ status }) => status === 'due' || status === 'failed') : undefined
  const card = due && (await ctx.db.paymentCard.findUniqueOrThrow({ where: { id: due.cardId } }))
  return {
    plan,
    paidMinor: booking.intents.reduce((sum, intent) => sum + takenOf(intent), 0),
    due:
      due && card
        ? {
            amountMinor: due.amountMinor,
            dueOn: due.dueOn,
            isRefused: due.status === 'failed',
            brand: card.brand,
            last4: card.last4,
          }
        : null,
    atPropertyMinor: plan === 'at-property' && isAlive ? booking.totalMinor : 0,
    cards: due && booking.status === 'confirmed' ? await listCards(ctx) : [],
  }
}
