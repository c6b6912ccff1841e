import type { Check } from '../check'
import { never } from './never'

const ACTIVE = ['pending', 'requested', 'confirmed']

/** At no time the guest had two active bookings for the same place and some of the same nights beyond what there was at the start. */
export function noDoubleStay(guestId: number, listingId: number): Check {
  return never({
    id: 'no-double-stay',
    describe: 'At no time the guest had two bookings of this place for the same nights.',
    table: 'Booking',
    where: { guestId, listingId },
    violated(rows) {
      const active = rows.filter((row) => ACTIVE.includes(String(row.status)))
      const clash = active.find((a, i) =>
        active
          .slice(i + 1)
          .some((b) => String(a.checkIn) < String(b.checkOut) && String(b.checkIn) < String(a.checkOut)),
      )
      return clash && `two active bookings from ${clash.checkIn}`
    },
  })
}
