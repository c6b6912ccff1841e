import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { INTENT_INCLUDE } from '../payment/payment-line'

const INCLUDE = {
  slot: true,
  experience: { include: { city: true, host: true, photos: { orderBy: { position: 'asc' } } } },
  intents: { include: INTENT_INCLUDE, orderBy: { id: 'asc' } },
} as const satisfies Prisma.ExperienceBookingInclude

export type OwnExperienceBooking = Prisma.ExperienceBookingGetPayload<{ include: typeof INCLUDE }>

/** One of the guest's own bookings; somebody else's is as unknown as one that never was. Throws `unauthorized`, `not-found`. */
export async function findOwnExperienceBooking(ctx: OperationContext, code: string): Promise<OwnExperienceBooking> {
  const guestId = requireGuest(ctx)
  const booking = await ctx.db.experienceBooking.findUnique({ where: { code }, include: INCLUDE })
  if (booking?.guestId === guestId) return booking
  throw new StaytwinError('not-found', { what: 'There is no such booking', seen: code, fix: 'Look under Trips.' })
}
