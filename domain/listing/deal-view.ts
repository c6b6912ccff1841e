import type { Deal } from '@/generated/prisma/client'
import type { CalendarDate } from '@/lib/calendar-date'
import type { DealView } from './listing-view'

/** The deal that can still be booked and has nights ahead, the largest when there are several. */
export function dealView(deals: readonly Deal[], today: CalendarDate): DealView | null {
  const open = deals.filter((deal) => deal.bookBy >= today && deal.toDate > today)
  const [best] = [...open].sort((a, b) => b.percent - a.percent || a.id - b.id)
  if (!best) return null
  const { name, percent, fromDate, toDate, bookBy } = best
  return { name, percent, fromDate, toDate, bookBy }
}
