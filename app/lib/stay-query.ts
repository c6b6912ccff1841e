import { agesOf, readChildAges } from '@/domain/stay/child-ages'
import type { Stay } from '@/domain/stay/stay'
import { isCalendarDate } from '@/lib/calendar-date'

/** What the address of a stay, or a form, says about dates and guests. Days are as they were typed; they may not exist. */
export interface StayQuery {
  checkIn: string
  checkOut: string
  adults: number
  children: number
  infants: number
  pets: number
  rooms: number
  roomTypeId: number | null
  ratePlanId: number | null
  /** As many as `children`, or none. */
  childAges: number[]
}

const LARGEST_COUNT = 99

function countIn(params: URLSearchParams, name: string, usual: number): number {
  const text = params.get(name) ?? ''
  return /^\d{1,2}$/.test(text) ? Math.min(LARGEST_COUNT, Number(text)) : usual
}

function idIn(params: URLSearchParams, name: string): number | null {
  const text = params.get(name) ?? ''
  return /^\d{1,12}$/.test(text) ? Number(text) : null
}

/**
 * The room and the rate plan: in two fields, or in one `plan` of the form `12-34` (or `12-`), which a select can send. A `roomTypeId` beside it wins.
 */
function roomIn(params: URLSearchParams): Pick<StayQuery, 'roomTypeId' | 'ratePlanId'> {
  const [, room, plan] = /^(\d{1,12})-(\d{0,12})$/.exec(params.get('plan') ?? '') ?? []
  const roomTypeId = idIn(params, 'roomTypeId')
  if (!room || (roomTypeId !== null && roomTypeId !== Number(room)))
    return { roomTypeId, ratePlanId: idIn(params, 'ratePlanId') }
  return { roomTypeId: Number(room), ratePlanId: plan ? Number(plan) : null }
}

/** Reads dates and guests; what can not be read counts as not given. */
export function readStayQuery(params: URLSearchParams): StayQuery {
  const told = readChildAges(params.getAll('childAges').join(','))
  const children = params.has('children') ? countIn(params, 'children', 0) : told.length
  return {
    checkIn: (params.get('checkIn') ?? '').trim().slice(0, 20),
    checkOut: (params.get('checkOut') ?? '').trim().slice(0, 20),
    adults: countIn(params, 'adults', 1),
    children,
    infants: countIn(params, 'infants', 0),
    pets: countIn(params, 'pets', 0),
    rooms: Math.max(1, countIn(params, 'rooms', 1)),
    ...roomIn(params),
    childAges: agesOf(children, told),
  }
}

/** Whether both days are given, real or not. */
export const hasDates = ({ checkIn, checkOut }: StayQuery): boolean => checkIn !== '' && checkOut !== ''

/** Whether both days exist. */
export const hasRealDates = ({ checkIn, checkOut }: StayQuery): boolean =>
  isCalendarDate(checkIn) && isCalendarDate(checkOut)

/** The stay that is asked for at a listing. */
export const stayOfQuery = (listingId: number, query: StayQuery): Stay => ({ listingId, ...query })

/** The parameters that give the same query back; what is as usual is left out. Another room type takes no rate plan along. */
export function stayParams(query: StayQuery, changes: Partial<StayQuery> = {}): URLSearchParams {
  const { checkIn, checkOut, roomTypeId, ratePlanId, childAges, adults, ...counts } = {
    ...query,
    ...('roomTypeId' in changes && { ratePlanId: null }),
    ...changes,
  }
  const params = new URLSearchParams()
  if (checkIn) params.set('checkIn', checkIn)
  if (checkOut) params.set('checkOut', checkOut)
  params.set('adults', String(adults))
  for (const [name, value] of Object.entries(counts))
    if (value !== (name === 'rooms' ? 1 : 0)) params.set(name, String(value))
  for (const age of agesOf(counts.children, childAges)) params.append('childAges', String(age))
  if (roomTypeId !== null) params.set('roomTypeId', String(roomTypeId))
  if (ratePlanId !== null) params.set('ratePlanId', String(ratePlanId))
  return params
}

/** The number of a listing in a path, or 0, which no listing has. */
export const listingIdOf = (text: string | undefined): number => (text && /^\d{1,12}$/.test(text) ? Number(text) : 0)
