import type { Db, RowChange } from '@/fault-injection/operation'
import { jsonRows } from '../json-rows'

/** Tables whose rows belong to a listing, and the column that says to which. */
const OF_LISTING = new Set([
  ...['RoomType', 'CalendarBlock', 'PriceOverride', 'Deal', 'Booking', 'Hold', 'ListingAmenity', 'ListingCategory'],
])
/** Tables that all listings share: after a change in one of them everything is read again. */
const SHARED = new Set(['City', 'Landmark', 'CitySeason', 'CityEvent', 'Amenity', 'Category'])
/** What search reads of a host. */
const OF_HOST = ['languages', 'isSuperhost']

export const isShared = ({ table }: RowChange): boolean => SHARED.has(table)

/** Ids of the listings that these changes are about. A listing that is named without need is only read again. */
export async function touchedListings(db: Db, changes: readonly RowChange[]): Promise<Set<number>> {
  const touched = new Set<number>()
  /** Keys of rows of which only the changed columns are told. */
  const unknown = new Map<string, Set<number>>()
  const ask = (table: string, key: unknown) =>
    unknown.set(table, (unknown.get(table) ?? new Set<number>()).add(key as number))
  for (const { table, key, before, after } of changes) {
    if (table === 'Listing') touched.add(key[0] as number)
    else if (OF_LISTING.has(table)) {
      const told = [before?.listingId, after?.listingId].filter((id) => typeof id === 'number')
      for (const id of told) touched.add(id)
      // The keys of the tables between begin with the listing.
      if (table.startsWith('Listing')) touched.add(key[0] as number)
      else if (told.length === 0) ask(table, key[0])
    } else if (table === 'RatePlan') {
      const told = [before?.roomTypeId, after?.roomTypeId].filter((id) => typeof id === 'number')
      for (const id of told) ask('RoomType', id)
      if (told.length === 0) ask(table, key[0])
    } else if (table === 'User' && OF_HOST.some((column) => after && column in after)) ask('User', key[0])
  }
  for (const [table, keys] of unknown)
    for (const [id] of await jsonRows<[number]>(db, LOOK_UP(table), JSON.stringify([...keys]))) touched.add(id)
  return touched
}

const LOOK_UP = (table: string) => {
  const keys = '(SELECT value FROM json_each(?))'
  const rows = (column: string, from: string) =>
    `SELECT json_group_array(json_array(${column})) AS rows FROM ${from} IN ${keys}`
  if (table === 'RatePlan') return rows('r.listingId', 'RatePlan p JOIN RoomType r ON r.id = p.roomTypeId WHERE p.id')
  if (table === 'User') return rows('l.id', 'Listing l WHERE l.hostId')
  return rows('t.listingId', `${table} t WHERE t.id`)
}
