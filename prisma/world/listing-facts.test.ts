import { describe, expect, it } from 'vitest'
import { citiesOf } from '@/prisma/world/city'
import { placesOf } from '@/prisma/world/dwelling'
import { idsOf } from '@/prisma/world/ids'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { drawListing } from '@/prisma/world/listing-facts'
import { descriptionOf, distanceText, titleOf } from '@/prisma/world/listing-text'
import { spreadListings } from '@/prisma/world/spread-listings'

const nextRoomTypeId = idsOf('seed', 'RoomType')
const listings = spreadListings(citiesOf('seed', 3), 1500).map((city, index) =>
  drawListing('seed', { index, id: index, city, nextRoomTypeId }),
)
const of = (fits: (listing: ListingFacts) => boolean) => listings.filter(fits)
const meanPrice = (some: ListingFacts[]) =>
  some.reduce((sum, { basePriceMinor }) => sum + basePriceMinor, 0) / some.length

describe('the facts of a listing', () => {
  it('repeat for the same seed and index', () => {
    const city = listings[7]?.city as ListingFacts['city']
    const draw = (seed: string) => drawListing(seed, { index: 7, id: 1, city, nextRoomTypeId: () => 1 })
    expect(draw('seed')).toEqual(draw('seed'))
    expect(draw('seed')).not.toEqual(draw('other'))
  })

  it('let as many guests in as the beds hold', () => {
    for (const { kind, sleeping, maxGuests, beds } of of(({ kind }) => kind !== 'hotel')) {
      const described = sleeping.flatMap((room) => room.beds)
      expect(beds).toBe(described.reduce((sum, text) => sum + Number(text[0]), 0))
      if (kind === 'entire')
        expect(maxGuests).toBe(
          Math.min(
            16,
            described.reduce((sum, text) => sum + placesOf(text), 0),
          ),
        )
    }
  })

  it('have no amenity that rules another out, or lacks what it needs', () => {
    for (const { amenities, city, propertyType, kind } of listings) {
      expect(amenities.has('free-parking') && amenities.has('paid-parking')).toBe(false)
      if (amenities.has('dishwasher')) expect(amenities.has('kitchen')).toBe(true)
      if (amenities.has('dryer')) expect(amenities.has('washer')).toBe(true)
      if (amenities.has('sea-view')) expect(city.setting).toBe('coast')
      if (amenities.has('ski-in-ski-out')) expect(city.season).toMatch(/ski$/)
      if (amenities.has('restaurant') || amenities.has('spa')) expect(kind).toBe('hotel')
      if (propertyType === 'treehouse') expect(amenities.has('lift') || amenities.has('pool')).toBe(false)
    }
  })

  it('put what is at the beach into a quarter at the beach', () => {
    const atBeach = of(({ amenities, propertyType }) => amenities.has('beachfront') || propertyType === 'beach-hut')
    expect(atBeach.length).toBeGreaterThan(20)
    for (const { city, neighbourhood } of atBeach) expect(city.beachside).toContain(neighbourhood)
  })

  it('price with the city, the size and the stars', () => {
    const homes = of(({ kind }) => kind === 'entire')
    const stars = (count: number) => meanPrice(of(({ starClass }) => starClass === count))
    expect(meanPrice(homes.filter(({ city }) => city.price > 130))).toBeGreaterThan(
      1.3 * meanPrice(homes.filter(({ city }) => city.price < 80)),
    )
    expect(meanPrice(homes.filter(({ bedrooms }) => bedrooms >= 4))).toBeGreaterThan(
      1.5 * meanPrice(homes.filter(({ bedrooms }) => bedrooms <= 1)),
    )
    expect(stars(5)).toBeGreaterThan(1.5 * stars(3))
    expect(meanPrice(of(({ kind }) => kind === 'private'))).toBeLessThan(0.7 * meanPrice(homes))
  })

  it('sell hotels by room types, cheapest first, with breakfast in one where the hotel has it', () => {
    for (const { kind, roomTypes, basePriceMinor, hasBreakfast, turnoverNights } of listings) {
      expect(roomTypes.length > 0).toBe(kind === 'hotel')
      if (kind !== 'hotel') continue
      expect(roomTypes.map((type) => type.basePriceMinor)).toEqual(
        roomTypes.map((type) => type.basePriceMinor).sort((a, b) => a - b),
      )
      expect(basePriceMinor).toBe(roomTypes[0]?.basePriceMinor)
      expect(roomTypes.some(({ plans }) => plans.some(({ meal }) => meal !== 'room-only'))).toBe(hasBreakfast)
      expect(new Set(roomTypes.map(({ name }) => name)).size).toBe(roomTypes.length)
      expect(turnoverNights).toBe(0)
    }
  })

  it('keep rules that can be kept', () => {
    for (const listing of listings) {
      expect(listing.guestsIncluded).toBeLessThanOrEqual(listing.maxGuests)
      expect(listing.weekendMinNights).toBeGreaterThanOrEqual(listing.minNights)
      expect(listing.maxNights).toBeGreaterThanOrEqual(listing.weekendMinNights)
      expect(listing.petFeeMinor === 0 || listing.petsAllowed).toBe(true)
      expect(listing.extraGuestFeeMinor > 0).toBe(listing.guestsIncluded < listing.maxGuests)
    }
  })
})

describe('the texts of a listing', () => {
  it('have a title of their own each', () => {
    const taken = new Set<string>()
    const titles = listings.map((listing) => titleOf('seed', listing, taken))
    expect(new Set(titles).size).toBe(listings.length)
    expect(titles.filter((title) => /\(\d+\)$/.test(title)).length).toBeLessThan(15)
    expect(titles.every((title) => /^\p{Lu}/u.test(title) && title.length <= 90)).toBe(true)
  })

  it('say what the place is, with its size', () => {
    for (const listing of listings) {
      const text = descriptionOf('seed', listing)
      expect(text).toContain(listing.neighbourhood)
      if (listing.kind === 'entire')
        expect(text).toMatch(/^An? (studio|(one|two|three|four|five|six|seven|eight)-bedroom) \w+/)
      if (listing.starClass !== null) expect(text).toMatch(/-star (hotel|motel|resort|aparthotel)/)
      expect(text).not.toMatch(/undefined|\{|\. \./)
    }
  })

  it('round distances as people do', () => {
    expect([distanceText(0.02), distanceText(0.44), distanceText(0.97), distanceText(3.14159)]).toEqual([
      'about 100 m',
      'about 400 m',
      '1.0 km',
      '3.1 km',
    ])
  })
})
