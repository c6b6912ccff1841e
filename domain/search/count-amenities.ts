import type { OperationContext } from '@/fault-injection/operation'
import { jsonRows } from './json-rows'
import type { Match } from './sort-matches'

/** Above this many results the amenities are not counted: it would take longer than the search itself. */
const MAX_COUNTED = 2500

/** Every amenity, in the order of display, with how many of the matches have it. */
export async function countAmenities(
  ctx: OperationContext,
  matches: Match[],
): Promise<{ key: string; name: string; count: number | null }[]> {
  const amenities = await ctx.db.amenity.findMany({ orderBy: [{ rank: 'asc' }, { id: 'asc' }] })
  if (matches.length > MAX_COUNTED) return amenities.map(({ key, name }) => ({ key, name, count: null }))
  const rows = await jsonRows<[amenityId: number, count: number]>(
    ctx.db,
    `SELECT json_group_array(json_array(amenityId, n)) AS rows FROM (
       SELECT la.amenityId, count(*) AS n FROM json_each(?) j CROSS JOIN ListingAmenity la ON la.listingId = j.value
       GROUP BY la.amenityId)`,
    JSON.stringify(matches.map(({ candidate }) => candidate.id)),
  )
  const counts = new Map(rows)
  return amenities.map(({ id, key, name }) => ({ key, name, count: counts.get(id) ?? 0 }))
}
