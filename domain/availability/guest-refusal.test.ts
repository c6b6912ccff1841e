import { describe, expect, it } from 'vitest'
import { guestRefusal, impossibleParty } from './guest-refusal'

const party = (over: object = {}) => ({ adults: 2, children: 0, infants: 0, pets: 0, rooms: 1, ...over })
const RULES = { maxGuests: 4, petsAllowed: false, childrenAllowed: true }
const ROOM = { ...RULES, roomType: { maxGuests: 2, quantity: 3 } }

describe('a party that no place can take', () => {
  it.each([
    [{ adults: 0, children: 2 }, 'At least one adult has to be on the booking'],
    [{ adults: 1.5 }, 'The number of guests can not be read'],
    [{ children: -1 }, 'The number of guests can not be read'],
    [{ pets: NaN }, 'The number of guests can not be read'],
    [{ infants: 6 }, 'A booking can have at most 5 infants'],
    [{ pets: 6 }, 'A booking can have at most 5 pets'],
    [{ rooms: 0 }, 'At least one room has to be booked'],
  ])('%j: %s', (over, what) => {
    expect(impossibleParty(party(over))).toMatchObject({ code: 'invalid-input', what })
  })
})

describe('a party that a place refuses', () => {
  it.each([
    [RULES, { adults: 3, children: 2 }, 'This place has space for at most 4 guests'],
    [{ ...RULES, maxGuests: 1 }, {}, 'This place has space for at most 1 guest'],
    [RULES, { pets: 1 }, 'Pets are not allowed here'],
    [{ ...RULES, childrenAllowed: false }, { infants: 1 }, 'This place does not suit children or infants'],
    [ROOM, { adults: 3 }, 'This room has space for at most 2 guests'],
    [ROOM, { adults: 5, rooms: 2 }, '2 rooms of this type have space for at most 4 guests'],
    [ROOM, { rooms: 4 }, 'There are only 3 rooms of this type'],
  ])('%j with %j: %s', (rules, over, what) => {
    expect(guestRefusal(rules, party(over))).toMatchObject({ code: 'conflict', what })
  })

  it('is none when it just fits; infants do not count', () => {
    expect(guestRefusal(RULES, party({ adults: 3, children: 1, infants: 2 }))).toBeNull()
    expect(guestRefusal(ROOM, party({ adults: 4, rooms: 2 }))).toBeNull()
  })
})
