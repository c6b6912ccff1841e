import type { OperationContext } from '@/fault-injection/operation'
import { addDays } from '@/lib/calendar-date'
import { findMatches } from './engine/find-matches'
import { makeQuery } from './engine/search-query'
import type { WorldIndex } from './index/world-index'
import { dateProblem } from './date-problem'
import type { Destination } from './resolve-destination'
import { changesWithout, withoutFilters } from './leave-out'
import type { SearchCriteria } from './search-criteria'
import type { Relaxation } from './search-result'

const MOST = 8
const MOST_DATES = 3
const DAYS = ['', 'One day', 'Two days', 'Three days', 'Four days', 'Five days', 'Six days', 'A week']
const KILOMETRES = [1, 2, 5, 10, 20, 50]

type Change = Pick<Relaxation, 'label' | 'changes'>

/** The same stay some days earlier or later, the nearest first. */
function otherDates({ checkIn, checkOut, flexDays }: SearchCriteria): Change[] {
  if (checkIn === undefined || checkOut === undefined) return []
  return Array.from({ length: 7 }, (_, i) => i + 1 + flexDays)
    .filter((days) => days < DAYS.length)
    .flatMap((days) =>
      [-days, days].map((by) => ({
        label: `${DAYS[days]} ${by < 0 ? 'earlier' : 'later'}`,
        changes: { checkIn: addDays(checkIn, by), checkOut: addDays(checkOut, by), flexDays: 0 as const },
      })),
    )
}

const otherPlaces = (
  { maxKm, bounds, where, cityId, near }: SearchCriteria,
  { city, landmark }: Destination,
): Change[] => [
  ...(maxKm === undefined
    ? []
    : [
        ...KILOMETRES.filter((km) => km > maxKm).map((km) => ({ label: `Within ${km} km`, changes: { maxKm: km } })),
        { label: 'At any distance', changes: { maxKm: undefined } },
      ]),
  ...(bounds ? [{ label: 'Beyond this part of the map', changes: { bounds: undefined } }] : []),
  ...(landmark || !city || where === ''
    ? []
    : [
        {
          label: `Anywhere in ${city.country}`,
          changes: { where: city.country, cityId: undefined, near: undefined, maxKm: undefined },
        },
      ]),
  ...(landmark && city ? [{ label: `In all of ${city.name}`, changes: inAll(city) }] : []),
  ...(where !== '' || cityId !== undefined || near !== undefined
    ? [
        {
          label: 'Everywhere',
          changes: { where: '', cityId: undefined, near: undefined, maxKm: undefined, neighbourhoods: [] },
        },
      ]
    : []),
]

const inAll = (city: { id: number; name: string }) => ({ where: city.name, cityId: city.id, near: undefined })

/**
 * What a search that found nothing could leave out or change, with how much that gives: single filters, the dates, the place. Only what finds something;
 * the most useful first.
 */
export function relaxations(
  ctx: OperationContext,
  index: WorldIndex,
  criteria: SearchCriteria,
  destination: Destination,
): Relaxation[] {
  const count = (change: Change): Relaxation => {
    const wanted = { ...criteria, ...change.changes, page: 1 }
    if (dateProblem(wanted, ctx.today)?.isFatal) return { ...change, total: 0 }
    const place = placeOf(index, change, destination)
    return { ...change, total: findMatches(index, makeQuery(ctx, index, wanted, place)).matches.length }
  }
  const counted = (changes: Change[]) => changes.map(count).filter(({ total }) => total > 0)
  const filters = counted(changesWithout(criteria, index)).sort((a, b) => b.total - a.total)
  const all = withoutFilters(criteria)
  const every = filters.length === 0 && all ? counted([{ label: 'Without any filter', changes: all }]) : []
  const dates = counted(otherDates(criteria)).slice(0, MOST_DATES)
  const anyDates =
    criteria.checkIn !== undefined || criteria.flex
      ? counted([
          {
            label: 'On any dates',
            changes: { checkIn: undefined, checkOut: undefined, flex: undefined, months: [], flexDays: 0 },
          },
        ])
      : []
  const places = counted(otherPlaces(criteria, destination)).slice(0, 3)
  return [...filters.slice(0, MOST - 3), ...every, ...dates, ...anyDates, ...places].slice(0, MOST)
}

/** Where a changed search looks, without reading its text again. */
function placeOf({ geography }: WorldIndex, { changes }: Change, destination: Destination): Destination {
  if (!('where' in changes)) return destination
  const nowhere = { landmark: null, neighbourhood: null, city: null }
  if (changes.where === '') return { ...destination, ...nowhere, cityIds: null }
  if (changes.cityId !== undefined) return { ...destination, landmark: null, neighbourhood: null }
  const ids = geography.cities.filter(({ country }) => country === changes.where).map(({ id }) => id)
  return { ...destination, ...nowhere, cityIds: ids }
}
