import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/calendar-date'
import { openVillage } from '@/tests/fixtures/village'
import { viewHome } from '../home/view-home'
import { listReviews } from './list-reviews'
import { viewListing } from './view-listing'

describe('the view of a listing', () => {
  it('has everything of a hotel: rooms with their policies, amenities in groups, landmarks by distance', async () => {
    const village = await openVillage()
    const hotel = await village.db.listing.findFirstOrThrow({
      where: { kind: 'hotel' },
      include: { roomTypes: true, amenities: true },
    })
    const view = await viewListing(village.as(), { listingId: hotel.id })
    expect(view.roomTypes.map(({ id }) => id).sort()).toEqual(hotel.roomTypes.map(({ id }) => id).sort())
    expect(view.amenities.flatMap(({ items }) => items)).toHaveLength(hotel.amenities.length)
    expect(view.amenityCount).toBe(hotel.amenities.length)
    const distances = view.landmarks.map(({ distanceKm }) => distanceKm)
    expect(distances).toEqual([...distances].sort((a, b) => a - b))
    expect(view.card.photos.every((path) => /^\/photos\/.+\.webp$/.test(path))).toBe(true)
    expect(view.sleeping.every(({ room, beds }) => room !== '' && Array.isArray(beds))).toBe(true)
  })

  it('tells neither the street nor the exact point before a booking', async () => {
    const village = await openVillage()
    for (const { id, address, lat } of await village.db.listing.findMany({ take: 10 })) {
      const view = await viewListing(village.as(), { listingId: id })
      expect(JSON.stringify(view)).not.toContain(address)
      expect(Math.abs(view.lat - lat)).toBeLessThan(0.002)
    }
  })

  it.each([1, NaN, 1.5])('does not exist for the id %s', async (listingId) => {
    const village = await openVillage()
    await expect(viewListing(village.as(), { listingId })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('can be booked from the day that the host needs, and as far ahead as the host looks', async () => {
    const village = await openVillage()
    const { id: listingId, windowDays } = await village.db.listing.findFirstOrThrow({
      where: { noticeDays: 2, kind: 'entire' },
    })
    const { bookableFrom, bookableUntil } = await viewListing(village.as(), { listingId })
    expect([bookableFrom, bookableUntil]).toEqual(['2027-03-10', addDays('2027-03-08', windowDays)])
  })
})

describe('reviews', () => {
  it('come in pages that together are all of them, in the order that was asked for', async () => {
    const village = await openVillage()
    const { id: listingId, reviewCount } = await village.db.listing.findFirstOrThrow({
      orderBy: { reviewCount: 'desc' },
    })
    const first = await listReviews(village.as(), { listingId, perPage: 3, sort: 'lowest' })
    const ratings: number[] = []
    for (let page = 1; page <= first.pages; page++) {
      const { items } = await listReviews(village.as(), { listingId, perPage: 3, sort: 'lowest', page })
      ratings.push(...items.map(({ rating }) => rating))
    }
    expect(ratings).toHaveLength(first.total)
    expect(first.total).toBe(reviewCount)
    expect(ratings).toEqual([...ratings].sort((a, b) => a - b))
    expect(first.stars.reduce((sum, count) => sum + count, 0)).toBe(first.total)
    expect((await listReviews(village.as(), { listingId, page: 9999 })).page).toBe(Math.ceil(first.total / 10))
  })

  it('can be searched for a word', async () => {
    const village = await openVillage()
    const review = await village.db.review.findFirstOrThrow()
    const [word = ''] = review.text.split(' ').filter((text) => text.length > 6)
    const found = await listReviews(village.as(), { listingId: review.listingId, text: word, perPage: 50 })
    expect(found.items.map(({ id }) => id)).toContain(review.id)
    expect(found.items.every(({ text }) => text.toLowerCase().includes(word.toLowerCase()))).toBe(true)
  })
})

it('has a home page with places to go, and a price that really is the lowest there', async () => {
  const village = await openVillage()
  const home = await viewHome(village.as(), {})
  expect(home.destinations.length).toBeGreaterThan(3)
  expect(home.picks.length).toBeGreaterThan(1)
  for (const { cityId, fromMinor, listingCount } of home.destinations) {
    const prices = (await village.db.listing.findMany({ where: { cityId } })).map(
      ({ basePriceMinor }) => basePriceMinor,
    )
    expect([Math.min(...prices), prices.length]).toEqual([fromMinor, listingCount])
  }
})
