import { overlaps } from '@/lib/calendar-date'
import type { Row } from '@/episode/row-change'
import type { Check } from '../check'
import { never } from './never'

const ACTIVE = ['pending', 'requested', 'confirmed']

/** At no time the guest had two active bookings, anywhere, that share some of these nights. `checkOut` is exclusive. */
export function noDoubleStay(guestId: number, { checkIn, checkOut }: { checkIn: string; checkOut: string }): Check {
  const covers = (row: Row) =>
    ACTIVE.includes(String(row.status)) && overlaps(String(row.checkIn), String(row.checkOut), checkIn, checkOut)
  return never({
    id: 'no-double-stay',
    describe: 'At no time the guest had two bookings for these nights.',
    table: 'Booking',
    where: { guestId },
    violated(rows) {
      const active = rows.filter(covers)
      return active.length > 1 ? `${active.length} active bookings at once` : undefined
    },
  })
}
