import { z } from 'zod'
import { defineFault, type FaultContext } from '../define-fault'

/** The other guest commits between the review page and the confirmation. */
async function bookForRival({ db, args, now, newId, newCode }: FaultContext<unknown>): Promise<void> {
  const hold = await db.hold.findUnique({
    where: { code: (args as { holdCode: string }).holdCode },
    include: { listing: true, roomType: true },
  })
  if (!hold) return
  const rival = await db.user.findFirst({
    where: { isHost: false, passwordHash: null, id: { not: hold.guestId } },
    orderBy: { id: 'asc' },
  })
  if (!rival) return
  const total = hold.quotedTotalMinor
  await db.booking.create({
    data: {
      id: newId('Booking'),
      code: newCode('booking', 8),
      listingId: hold.listingId,
      roomTypeId: hold.roomTypeId,
      rooms: hold.roomType?.quantity ?? 1,
      guestId: rival.id,
      checkIn: hold.checkIn,
      checkOut: hold.checkOut,
      adults: hold.adults,
      children: hold.children,
      infants: 0,
      pets: 0,
      status: 'confirmed',
      nightsMinor: total,
      discountMinor: 0,
      cleaningFeeMinor: 0,
      extraGuestFeeMinor: 0,
      petFeeMinor: 0,
      serviceFeeMinor: 0,
      taxMinor: 0,
      totalMinor: total,
      currency: hold.listing.currency,
      cancellationPolicy: hold.listing.cancellationPolicy,
      createdAt: now,
      confirmedAt: now,
    },
  })
}

/** Someone else books the nights just before this guest confirms. */
export const dataSlotTakenRace = defineFault({
  id: 'data-slot-taken-race',
  layer: 'data-consistency',
  class: 'persistent',
  visibility: 'explicit',
  summary: 'A competing guest books the same nights just before the confirmation.',
  params: z.strictObject({}),
  attach: { ops: ['booking.create'], phase: 'before' },
  exclusiveGroup: 'booking-outcome',
  heals: 'Never: the nights are gone. Another stay that fits is free.',
  evidence: 'The checkout says that the nights have just been booked; the calendar of the listing shows them closed.',
  apply: async (hit) => {
    await hit.act('counterparty', bookForRival)
    return { kind: 'none' }
  },
})
