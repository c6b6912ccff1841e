import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'

const INCLUDE = { card: true, booking: { include: { hold: true } } } as const satisfies Prisma.PaymentIntentInclude

export type OwnIntent = Prisma.PaymentIntentGetPayload<{ include: typeof INCLUDE }>

/** One of the guest's own payments; somebody else's is as unknown as one that never was. Throws `unauthorized`, `not-found`. */
export async function findOwnIntent(ctx: OperationContext, reference: string): Promise<OwnIntent> {
  const guestId = requireGuest(ctx)
  const intent = await ctx.db.paymentIntent.findUnique({ where: { reference }, include: INCLUDE })
  if (intent?.guestId === guestId) return intent
  throw new StaytwinError('not-found', {
    what: 'There is no such payment',
    seen: reference,
    fix: 'Go back to Larkstay and look at your payments.',
  })
}

/** The checkout to go back to after a failed payment, while its hold can still be used. */
export const holdCodeToRetry = (intent: OwnIntent): string | null =>
  intent.booking!.hold?.status === 'active' ? intent.booking!.hold.code : null
