import { describe, expect, it } from 'vitest'
import { drawCalendar } from '@/prisma/world/calendar'
import { citiesOf } from '@/prisma/world/city'
import { dateAt, isWeekendNight, monthAt } from '@/prisma/world/day'
import { idsOf } from '@/prisma/world/ids'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { drawListing } from '@/prisma/world/listing-facts'
import type { Stay } from '@/prisma/world/stay'
import { meet } from '@/prisma/world/stay'
import { stayAmounts } from '@/prisma/world/stay-amounts'

const cities = citiesOf('seed', 1)
const nextRoomTypeId = idsOf('seed', 'RoomType')
const listings = Array.from({ length: 400 }, (_, index) =>
  drawListing('seed', {
    index,
    id: index,
    city: cities[index % cities.length] as ListingFacts['city'],
    nextRoomTypeId,
  }),
)
const homes = listings.filter(({ kind }) => kind !== 'hotel')
const hotels = listings.filter(({ kind }) => kind === 'hotel')

const plannedIn = (listing: ListingFacts): Stay => ({
  ...{
    listing,
    roomType: listing.roomTypes[0] ?? null,
    plan: listing.roomTypes[0]?.plans[0] ?? null,
    rooms: 1,
    guestId: 1,
    from: 30,
    to: 35,
    adults: 1,
    children: 0,
  },
  ...{ infants: 0, pets: 0, createdDay: -5, cancelledDay: null },
})

describe('a day', () => {
  it('knows its date, month and weekday from its distance', () => {
    expect([dateAt(0), dateAt(-8), dateAt(24)]).toEqual(['2027-03-08', '2027-02-28', '2027-04-01'])
    expect([monthAt(0), monthAt(24)]).toEqual([3, 4])
    expect([0, 1, 2, 3, 4, 5, 6].filter(isWeekendNight)).toEqual([4, 5])
  })
})

describe('the calendar of a home', () => {
  it('has no two things in one night, keeps the turnover, and goes around what is planned', () => {
    for (const listing of homes) {
      const planned = plannedIn(listing)
      const { stays, blocks } = drawCalendar('seed', listing, [planned], () => 2)
      const taken = [planned, ...stays].map(({ from, to }) => ({ from, to: to + listing.turnoverNights }))
      const all = [...taken, ...blocks].sort((a, b) => a.from - b.from)
      all.forEach((one, i) => expect(i > 0 && meet(one, all[i - 1] as typeof one)).toBe(false))
    }
  })

  it('is empty here and full there', () => {
    const shares = homes.map((listing) => {
      const { stays, blocks } = drawCalendar('seed', listing, [], () => 2)
      return [...stays, ...blocks].reduce((sum, { from, to }) => sum + Math.min(to, 120) - Math.min(from, 120), 0) / 120
    })
    expect(Math.min(...shares)).toBeLessThan(0.25)
    expect(Math.max(...shares)).toBeGreaterThan(0.75)
  })
})

describe('the calendar of a hotel', () => {
  it('never sells more rooms of a type than there are, and sometimes sells them all', () => {
    let soldOut = 0
    for (const listing of hotels) {
      const planned = plannedIn(listing)
      const { stays, blocks } = drawCalendar('seed', listing, [planned], () => 2)
      for (const { id, quantity } of listing.roomTypes) {
        const uses = [
          ...[planned, ...stays]
            .filter(({ roomType }) => roomType?.id === id)
            .map(({ from, to, rooms }) => ({ from, to, rooms })),
          ...blocks
            .filter(({ roomTypeId }) => roomTypeId === id)
            .map(({ from, to, quantity: rooms }) => ({ from, to, rooms })),
        ]
        for (let day = 0; day < 200; day++) {
          const used = uses.filter(({ from, to }) => from <= day && day < to).reduce((sum, { rooms }) => sum + rooms, 0)
          expect(used).toBeLessThanOrEqual(quantity)
          if (used === quantity) soldOut++
        }
      }
    }
    expect(soldOut).toBeGreaterThan(100)
  })
})

describe('the amounts of a stay', () => {
  const lisbon = cities.find(({ name }) => name === 'Lisbon') as ListingFacts['city']
  const listing: ListingFacts = {
    ...(homes[0] as ListingFacts),
    city: { ...lisbon, events: [], seasons: Array<number>(12).fill(100), taxBp: 600, cityTax: 200 },
    ...{ basePriceMinor: 10_000, weekendPercent: 120, weeklyDiscount: 10, cleaningFeeMinor: 4_000, petFeeMinor: 2_500 },
    ...{ guestsIncluded: 2, extraGuestFeeMinor: 1_000 },
  }
  const stay = { ...plannedIn(listing), roomType: null, plan: null, from: 0, to: 3, adults: 2 }

  it('are nights, fee, service and taxes for a plain stay', () => {
    expect(stayAmounts(stay, [])).toEqual({
      ...{ nightsMinor: 30_000, discountMinor: 0, cleaningFeeMinor: 4_000, extraGuestFeeMinor: 0, petFeeMinor: 0 },
      ...{ serviceFeeMinor: 4_760, taxMinor: 2_040 + 1_200, totalMinor: 42_000 },
    })
  })

  it('know weekends, weeks, extra guests, pets, the own price of the host and a second room', () => {
    expect(stayAmounts({ ...stay, from: 3, to: 6 }, []).nightsMinor).toBe(10_000 + 12_000 + 12_000)
    expect(stayAmounts({ ...stay, to: 7 }, []).discountMinor).toBe(7_400)
    expect(stayAmounts({ ...stay, adults: 3, children: 1, pets: 1 }, [])).toMatchObject({
      extraGuestFeeMinor: 6_000,
      petFeeMinor: 2_500,
    })
    expect(stayAmounts(stay, [{ from: 1, to: 2, priceMinor: 30_000 }]).nightsMinor).toBe(50_000)
    expect(stayAmounts({ ...stay, rooms: 2 }, []).nightsMinor).toBe(60_000)
  })
})
