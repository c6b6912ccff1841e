import { describe, expect, it } from 'vitest'
import { addDays, nightsOf } from '@/lib/calendar-date'
import { drawInteger } from '@/lib/rng'
import { isFree, takenNights, type Occupied } from './occupancy'

const stay = (from: string, to: string, quantity = 1): Occupied => ({ from, to, quantity, isStay: true })
const WHOLE = { quantity: 1, rooms: 1, turnoverNights: 0 }
const WEEK = { from: '2027-05-01', to: '2027-05-08' }

describe('taken nights', () => {
  it('are those of a stay, without the day of its check-out', () => {
    const taken = takenNights(WEEK, [stay('2027-05-02', '2027-05-04')], WHOLE)
    expect(taken).toEqual(['2027-05-02', '2027-05-03'])
  })

  it('include the gap that the host keeps, before the stay as after it', () => {
    const taken = takenNights(WEEK, [stay('2027-05-03', '2027-05-04')], { ...WHOLE, turnoverNights: 1 })
    expect(taken).toEqual(['2027-05-02', '2027-05-03', '2027-05-04'])
  })

  it('have no gap around nights that the host closed', () => {
    const closed = { ...stay('2027-05-03', '2027-05-04'), isStay: false }
    expect(takenNights(WEEK, [closed], { ...WHOLE, turnoverNights: 2 })).toEqual(['2027-05-03'])
  })

  it('of a room type are those on which not enough rooms are left', () => {
    const occupied = [stay('2027-05-01', '2027-05-04', 2), stay('2027-05-03', '2027-05-06', 1)]
    const taken = (rooms: number) => takenNights(WEEK, occupied, { quantity: 4, rooms, turnoverNights: 0 })
    expect(taken(1)).toEqual([])
    expect(taken(2)).toEqual(['2027-05-03'])
    expect(taken(3)).toEqual(['2027-05-01', '2027-05-02', '2027-05-03'])
    expect(taken(5)).toHaveLength(7)
  })
})

it('says that a stay is free exactly when none of its nights is taken, over drawn calendars', () => {
  let free = 0
  for (let n = 0; n < 2000; n++) {
    const draw = (name: string, min: number, max: number) => drawInteger('occupancy', name, n, min, max)
    const quantity = draw('quantity', 1, 4)
    const turnoverNights = quantity === 1 ? draw('gap', 0, 2) : 0
    const occupied = Array.from({ length: draw('count', 0, 4) }, (_, i): Occupied => {
      const from = addDays('2027-05-01', draw(`from${i}`, 0, 20))
      const to = addDays(from, draw(`nights${i}`, 1, 6))
      return { from, to, quantity: draw(`rooms${i}`, 1, quantity), isStay: draw(`kind${i}`, 0, 2) > 0 }
    })
    const from = addDays('2027-05-01', draw('in', 0, 20))
    const to = addDays(from, draw('nights', 1, 5))
    const sold = { quantity, rooms: draw('rooms', 1, 3), turnoverNights }
    const isEmpty = takenNights({ from, to }, occupied, sold).length === 0
    expect(isFree(occupied, { from, to, nights: nightsOf(from, to), ...sold }), `calendar ${n}`).toBe(isEmpty)
    if (isEmpty) free++
  }
  expect(free).toBeGreaterThan(300)
  expect(free).toBeLessThan(1700)
})
