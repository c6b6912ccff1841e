import { describe, expect, it } from 'vitest'
import { hasDates, hasRealDates, listingIdOf, readStayQuery, stayParams } from './stay-query'

const read = (text: string) => readStayQuery(new URLSearchParams(text))

describe('dates and guests in an address', () => {
  it('come back the same through their own parameters', () => {
    const query = read(
      'checkIn=2027-04-02&checkOut=2027-04-05&adults=2&children=1&infants=1&pets=1&rooms=2&roomTypeId=44&ratePlanId=8&childAges=7',
    )
    expect(readStayQuery(stayParams(query))).toEqual(query)
  })

  it('count as not given when they can not be read', () => {
    expect(read('adults=-3&children=x&pets=1e9&roomTypeId=<script>&rooms=0')).toEqual(read(''))
  })

  it('keep a day that does not exist, so that the price can say so', () => {
    const query = read('checkIn=2027-02-30&checkOut=2027-03-02')
    expect([hasDates(query), hasRealDates(query)]).toEqual([true, false])
  })

  it('leave out what is as usual', () => {
    expect(stayParams(read('adults=2&children=0&rooms=1')).toString()).toBe('adults=2')
  })

  it('take as many children as ages were told, and drop ages that do not fit their number', () => {
    expect(read('childAges=4,7')).toMatchObject({ children: 2, childAges: [4, 7] })
    expect(read('children=1&childAges=4&childAges=7')).toMatchObject({ children: 1, childAges: [] })
    expect(read('childAges=1&childAges=99&childAges=x')).toMatchObject({ children: 0, childAges: [] })
  })

  it('do not take a rate plan to another room', () => {
    expect(stayParams(read('adults=2&roomTypeId=4&ratePlanId=5'), { roomTypeId: 7 }).toString()).toBe(
      'adults=2&roomTypeId=7',
    )
  })

  it('take changes on top', () => {
    expect(stayParams(read('adults=2'), { roomTypeId: 7 }).toString()).toBe('adults=2&roomTypeId=7')
  })
})

describe('the number in the path of a stay', () => {
  it.each([
    ['12', 12],
    ['abc', 0],
    ['-1', 0],
    ['1.5', 0],
    [undefined, 0],
  ])('is read from %s as %i', (text, id) => expect(listingIdOf(text)).toBe(id))
})
