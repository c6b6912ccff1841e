import { describe, expect, it } from 'vitest'
import { showInstant, showNights, showParty, showStay } from './show-date'
import { plural } from './words'

describe('dates in words', () => {
  it('name the month of a stay once when it stays in it', () => {
    expect(showStay('2027-04-09', '2027-04-12')).toBe('Apr 9 – 12')
    expect(showStay('2027-04-28', '2027-05-02')).toBe('Apr 28 – May 2')
  })

  it('name the year of a stay when it is another one', () => {
    expect(showStay('2028-01-03', '2028-01-05', '2027-03-08')).toBe('Jan 3 – 5, 2028')
    expect(showStay('2027-04-09', '2027-04-12', '2027-03-08')).toBe('Apr 9 – 12')
  })

  it('count nights, and have nothing to say of dates that make no stay', () => {
    expect(showNights('2027-04-09', '2027-04-10')).toBe('1 night')
    expect(showNights('2027-02-30', '2027-03-02')).toBeNull()
    expect(showNights('2027-04-09', '2027-04-09')).toBeNull()
  })

  it('say the time of an instant with its zone', () => {
    expect(showInstant('2027-03-08T09:15:00Z')).toBe('Mar 8, 2027, 09:15 UTC')
  })
})

describe('counts in words', () => {
  it('agree in number', () => {
    expect([plural(1, 'stay'), plural(0, 'stay'), plural(1200, 'stay')]).toEqual(['1 stay', '0 stays', '1,200 stays'])
  })

  it('leave out who does not come', () => {
    expect(showParty({ adults: 2, children: 1, infants: 0, pets: 1 })).toBe('2 adults, 1 child, 1 pet')
  })
})
