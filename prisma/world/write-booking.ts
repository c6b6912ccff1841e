import type { Instant } from '@/lib/instant'
import { addSeconds } from '@/lib/instant'
import { dateAt } from '@/prisma/world/day'
import { codesOf, idsOf } from '@/prisma/world/ids'
import type { PriceOverrideFacts, Stay } from '@/prisma/world/stay'
import type { StayAmounts } from '@/prisma/world/stay-amounts'
import { stayAmounts } from '@/prisma/world/stay-amounts'
import type { WorldFile } from '@/prisma/world/world-file'

export interface WrittenBooking {
  id: number
  code: string
  stay: Stay
  amounts: StayAmounts
  createdAt: Instant
  cancelledAt: Instant | null
  refundMinor: number | null
}

const two = (n: number) => String(n).padStart(2, '0')

/** Writes bookings; their ids and codes never repeat. */
export function bookingWriter(
  file: WorldFile,
  seed: string,
): (stay: Stay, overrides: readonly PriceOverrideFacts[]) => WrittenBooking {
  const nextId = idsOf(seed, 'Booking')
  const nextCode = codesOf(seed, 'Booking')
  return (stay, overrides) => {
    const { listing, roomType, plan, cancelledDay } = stay
    const amounts = stayAmounts(stay, overrides)
    const id = nextId()
    const code = `LK${nextCode()}`
    // A time of day that looks lived, from the id: it costs no draw.
    const createdAt = `${dateAt(stay.createdDay)}T${two(7 + (id % 14))}:${two(id % 60)}:${two((id >> 6) % 60)}Z`
    const cancelledAt = cancelledDay === null ? null : addSeconds(`${dateAt(cancelledDay)}T22:00:00Z`, id % 3000)
    const refundMinor = cancelledDay === null ? null : amounts.totalMinor
    file.insert('Booking', {
      ...{ id, code, listingId: listing.id, roomTypeId: roomType?.id ?? null },
      ...{ ratePlanId: plan?.id ?? null, rooms: stay.rooms },
      ...{ guestId: stay.guestId, holdId: null, checkIn: dateAt(stay.from), checkOut: dateAt(stay.to) },
      ...{ adults: stay.adults, children: stay.children, infants: stay.infants, pets: stay.pets },
      status: cancelledDay === null ? 'confirmed' : 'cancelled',
      ...amounts,
      currency: 'USD',
      paymentPlan: plan?.payment === 'at-property' ? 'at-property' : 'now',
      cancellationPolicy: plan?.isRefundable === false ? 'non-refundable' : listing.cancellationPolicy,
      ...{ noteToHost: null, createdAt, confirmedAt: addSeconds(createdAt, 7), cancelledAt },
      ...{ cancelledBy: cancelledAt === null ? null : 'guest', refundMinor },
    })
    return { id, code, stay, amounts, createdAt, cancelledAt, refundMinor }
  }
}
