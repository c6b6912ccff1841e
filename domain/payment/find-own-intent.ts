import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { SUBJECT_INCLUDE } from './payable'

const INCLUDE = { card: true, ...SUBJECT_INCLUDE } as const satisfies Prisma.PaymentIntentInclude

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
