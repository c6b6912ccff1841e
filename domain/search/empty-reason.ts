import type { Destination } from './resolve-destination'
import type { SearchCriteria } from './search-criteria'

const STAYS = { weekend: 'for a weekend', week: 'for a week', month: 'for a month' } as const

/** Why a search that could be made found nothing. */
export function emptyReason(
  { where }: Destination,
  { flex, months, checkIn, checkOut, bounds }: SearchCriteria,
): string {
  const place = bounds ? 'in this part of the map' : where
  if (flex)
    return `Nothing ${place} is free ${STAYS[flex]}${months.length > 0 ? ' in the months that you chose' : ''} with everything that you chose. Try other months, fewer filters or fewer guests.`
  if (checkIn !== undefined && checkOut !== undefined)
    return `Nothing ${place} is free on these dates with everything that you chose. Try other dates, fewer filters or fewer guests.`
  return `Nothing ${place} has everything that you chose. Try fewer filters or fewer guests.`
}
