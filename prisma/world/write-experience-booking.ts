import { addSeconds, type Instant } from '@/lib/instant'
import type { Visit } from '@/prisma/world/account-experiences'
import { dateAt } from '@/prisma/world/day'
import type { SeatFacts } from '@/prisma/world/experience-booking'
import { codesOf, idsOf } from '@/prisma/world/ids'
import type { WorldFile } from '@/prisma/world/world-file'

export interface WrittenVisit {
  id: number
  code: string
  visit: Visit
  createdAt: Instant
  cancelledAt: Instant | null
  refundMinor: number | null
}

interface SeatIds {
  experienceId: number
  slotId: number
}

/** Writes bookings of experiences; their ids and codes never repeat. */
export function experienceBookingWriter(file: WorldFile, seed: string) {
  const nextId = idsOf(seed, 'ExperienceBooking')
  const nextCode = codesOf(seed, 'ExperienceBooking')
  const write = (seat: SeatFacts, ids: SeatIds, cancelledAt: Instant | null, confirmSeconds = 0) => {
    const id = nextId()
    const code = `EX${nextCode()}`
    const createdAt = `${dateAt(seat.createdDay)}T16:${String((id % 50) + 10)}:00Z`
    const refundMinor = cancelledAt === null ? null : seat.totalMinor
    file.insert('ExperienceBooking', {
      ...{ id, code, ...ids, date: dateAt(seat.day), guestId: seat.guestId },
      ...{ adults: seat.adults, children: seat.children, status: cancelledAt === null ? 'confirmed' : 'cancelled' },
      ...{ totalMinor: seat.totalMinor, serviceFeeMinor: 0, currency: 'USD', createdAt },
      ...{ confirmedAt: addSeconds(createdAt, confirmSeconds), cancelledAt, refundMinor },
    })
    return { id, code, createdAt, cancelledAt, refundMinor }
  }
  return {
    ofSeat: (seat: SeatFacts, ids: SeatIds) => void write(seat, ids, null),
    /** One that is paid, so it was confirmed after the payment. */
    ofVisit(visit: Visit, ids: SeatIds): WrittenVisit {
      const { cancelledDay } = visit
      const cancelledAt =
        cancelledDay === null ? null : `${dateAt(cancelledDay)}T18:${String((ids.slotId % 50) + 10)}:20Z`
      return { visit, ...write(visit, ids, cancelledAt, 7) }
    },
  }
}
