import type { Db } from '@/fault-injection/operation'
import { jsonRows } from '../search/json-rows'
import type { DaySpan } from './experience-days'
import { SEATED_STATUSES, seatKey, type Slot } from './session'

/** What the search needs to know of an experience. */
export interface Candidate {
  id: number
  cityId: number
  landmarkId: number | null
  kind: string
  lat: number
  lng: number
  minutes: number
  maxGroup: number
  minAge: number
  priceMinor: number
  cancellationHours: number
  isInstant: boolean
  isFamilyFriendly: boolean
  isStepFree: boolean
  rating100: number | null
  reviewCount: number
  popularity: number
  utcOffsetMinutes: number
  slots: Slot[]
}

type Row = [
  ...[id: number, cityId: number, landmarkId: number | null, kind: string, lat: number, lng: number, minutes: number],
  ...[maxGroup: number, minAge: number, priceMinor: number, cancellationHours: number, isInstant: 0 | 1],
  ...[isFamilyFriendly: 0 | 1, isStepFree: 0 | 1, rating100: number | null, reviewCount: number, popularity: number],
  ...[utcOffsetMinutes: number],
]
type SlotRow = [number, number, string, string, string, number, string, string]

const COLUMNS = [
  ...['e.id', 'e.cityId', 'e.landmarkId', 'e.kind', 'e.lat', 'e.lng', 'e.durationMinutes', 'e.maxGroup', 'e.minAge'],
  ...['e.priceMinor', 'e.cancellationHours', 'e.isInstant', 'e.isFamilyFriendly', 'e.isStepFree', 'e.rating100'],
  ...['e.reviewCount', 'e.popularity', 'c.utcOffsetMinutes'],
].join()

export interface Scope {
  /** null: everywhere */
  cityIds: number[] | null
  /** null: both */
  isOnline: boolean | null
}

/** The experiences of some cities with their slots, in the order of their ids. */
export async function loadCandidates(db: Db, { cityIds, isOnline }: Scope): Promise<Candidate[]> {
  const cities = cityIds === null ? 'TRUE' : 'e.cityId IN (SELECT value FROM json_each(?))'
  const where = isOnline === null ? cities : `${cities} AND e.isOnline = ${isOnline ? 1 : 0}`
  const parameters = cityIds === null ? [] : [JSON.stringify(cityIds)]
  const rows = await jsonRows<Row>(
    db,
    `SELECT json_group_array(json_array(${COLUMNS})) AS rows FROM Experience e JOIN City c ON c.id = e.cityId WHERE ${where}`,
    ...parameters,
  )
  const candidates = new Map(rows.map((row) => [row[0], toCandidate(row)]))
  const slots = await jsonRows<SlotRow>(
    db,
    `SELECT json_group_array(json_array(s.experienceId, s.id, s.weekdays, s.startTime, s.language, s.seats, s.fromDate, s.toDate)) AS rows
     FROM Experience e CROSS JOIN ExperienceSlot s ON s.experienceId = e.id WHERE ${where}`,
    ...parameters,
  )
  for (const [experienceId, id, weekdays, startTime, language, seats, fromDate, toDate] of slots)
    candidates.get(experienceId)?.slots.push({ id, weekdays, startTime, language, seats, fromDate, toDate })
  return [...candidates.values()].sort((a, b) => a.id - b.id)
}

function toCandidate(row: Row): Candidate {
  const [id, cityId, landmarkId, kind, lat, lng, minutes, maxGroup, minAge, priceMinor, cancellationHours, ...rest] =
    row
  const [isInstant, isFamilyFriendly, isStepFree, rating100, reviewCount, popularity, utcOffsetMinutes] = rest
  return {
    ...{ id, cityId, landmarkId, kind, lat, lng, minutes, maxGroup, minAge, priceMinor, cancellationHours },
    ...{ isInstant: isInstant === 1, isFamilyFriendly: isFamilyFriendly === 1, isStepFree: isStepFree === 1 },
    ...{ rating100, reviewCount, popularity, utcOffsetMinutes, slots: [] },
  }
}

/** How many seats are taken, by slot and day. */
export async function loadTaken(db: Db, { from, to }: DaySpan, slotIds?: number[]): Promise<Map<string, number>> {
  const statuses = SEATED_STATUSES.map((status) => `'${status}'`).join()
  const ofSlots = slotIds ? 'slotId IN (SELECT value FROM json_each(?)) AND' : ''
  const rows = await jsonRows<[slotId: number, date: string, seats: number]>(
    db,
    `SELECT json_group_array(json_array(slotId, date, n)) AS rows FROM (
       SELECT slotId, date, sum(adults + children) AS n FROM ExperienceBooking
       WHERE ${ofSlots} date BETWEEN ? AND ? AND status IN (${statuses}) GROUP BY slotId, date)`,
    ...(slotIds ? [JSON.stringify(slotIds)] : []),
    from,
    to,
  )
  return new Map(rows.map(([slotId, date, seats]) => [seatKey(slotId, date), seats]))
}
