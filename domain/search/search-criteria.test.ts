import { describe, expect, it } from 'vitest'
import { criteriaToParams, parseCriteria } from './search-criteria'

describe('search criteria', () => {
  const urls = [
    '',
    'where=Lisbon, Portugal&checkIn=2027-04-02&checkOut=2027-04-05&adults=2&children=1&infants=1&pets=1',
    'cityId=912&near=44&kinds=entire&kinds=hotel&amenities=wifi&amenities=pool&stars=4&stars=5&sort=price&page=3',
    'priceMin=50&priceMax=180&minRating=45&freeCancellation=1&instantBook=1&breakfast=1&bedrooms=2&beds=3&bathrooms=1',
  ]
  it.each(urls)('come back the same through their own parameters: %s', (url) => {
    const criteria = parseCriteria(new URLSearchParams(url))
    expect(parseCriteria(criteriaToParams(criteria))).toEqual(criteria)
    expect([...criteriaToParams(criteria)].sort()).toEqual([...new URLSearchParams(url)].sort())
  })

  it('read the same from an object of parameters as from a query string', () => {
    const text = urls[1]!
    expect(parseCriteria(Object.fromEntries(new URLSearchParams(text)))).toEqual(
      parseCriteria(new URLSearchParams(text)),
    )
    expect(parseCriteria({ kinds: ['hotel', 'entire'] }).kinds).toEqual(['entire', 'hotel'])
  })

  it('take what can not be read as not given', () => {
    const odd = 'adults=-3&children=x&pets=99&sort=chaos&page=0&minRating=900&stars=9&kinds=<script>&priceMin=abc'
    expect(parseCriteria(new URLSearchParams(odd))).toEqual(parseCriteria({}))
  })

  it('keep a day that does not exist, so that the search can say so', () => {
    expect(parseCriteria({ checkIn: '2027-02-30' }).checkIn).toBe('2027-02-30')
  })

  it('go back to the first page when something changes', () => {
    const criteria = parseCriteria({ page: '4', where: 'Rome' })
    expect(criteriaToParams(criteria, { sort: 'price' }).toString()).toBe('where=Rome&sort=price')
    expect(criteriaToParams(criteria, { page: 5 }).get('page')).toBe('5')
    expect(criteriaToParams(criteria).get('page')).toBe('4')
  })
})
