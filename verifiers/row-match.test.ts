import { expect, it } from 'vitest'
import { closest, matches, mismatches } from './row-match'

const ROW = { id: 1, status: 'confirmed', note: null }

it('matches values exactly, and by a function where one is given', () => {
  expect(matches(ROW, { status: 'confirmed', note: null })).toBe(true)
  expect(matches(ROW, { id: (id) => Number(id) > 0 })).toBe(true)
  expect(matches(ROW, {})).toBe(true)
})

it('names each column that is otherwise', () => {
  expect(mismatches(ROW, { id: '1', status: 'pending', other: null, note: (note) => note !== null })).toEqual([
    'id is 1, not "1"',
    'status is "confirmed", not "pending"',
    'other does not exist',
    'note is null',
  ])
})

it('finds the row with the fewest mismatches, the first of several', () => {
  const rows = [{ id: 1, a: 0, b: 0 }, { id: 2, a: 1, b: 0 }, { id: 3, a: 0, b: 1 }] // prettier-ignore
  expect(closest(rows, (row) => row, { a: 1, b: 1 })?.id).toBe(2)
  expect(closest([], (row) => row, { a: 1 })).toBeUndefined()
})
