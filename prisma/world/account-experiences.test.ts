import { describe, expect, it } from 'vitest'
import { planAccountExperiences, type Visit } from '@/prisma/world/account-experiences'
import { planAccountStays } from '@/prisma/world/account-stays'
import { citiesOf } from '@/prisma/world/city'
import { drawExperiences } from '@/prisma/world/experience'
import { drawSeats } from '@/prisma/world/experience-booking'
import { drawVisitReview } from '@/prisma/world/experience-review'
import { isHeldOn } from '@/prisma/world/experience-slot'
import { idsOf } from '@/prisma/world/ids'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { drawListing } from '@/prisma/world/listing-facts'
import type { PersonFacts } from '@/prisma/world/people'

const cities = citiesOf('seed', 1)
const nextRoomTypeId = idsOf('seed', 'RoomType')
const listings = Array.from({ length: 400 }, (_, index) =>
  drawListing('seed', {
    ...{ index, id: index, city: cities[index % cities.length] as ListingFacts['city'], nextRoomTypeId },
  }),
)
const accounts = Array.from({ length: 60 }, (_, id) => ({
  id: id + 1,
  languages: id % 3 === 0 ? 'French,German' : 'Spanish',
}))
const travellers = Array.from({ length: 200 }, (_, id) => ({ id: id + 1000 }))
const host = { id: 5000, firstName: 'Ada', languages: 'French,English', joinedDay: -900 } as PersonFacts
const stays = planAccountStays('seed', accounts, listings)
const experiences = drawExperiences('seed', { count: 120, cities, hostsIn: () => [host] })
const seats = new Map(experiences.map((one) => [one, drawSeats('seed', one, travellers)]))
const visits = planAccountExperiences('seed', accounts, stays, seats)
const standing = visits.filter(({ cancelledDay }) => cancelledDay === null)
const stayOf = ({ guestId, experience, day }: Visit) =>
  stays.find(
    ({ guestId: id, listing, from, to }) =>
      id === guestId && listing.city === experience.city && day > from && day < to,
  )

describe('what account holders do', () => {
  it('lies behind, ahead, or was cancelled, and is not everybody’s', () => {
    expect(standing.filter(({ day }) => day < 0).length).toBeGreaterThan(10)
    expect(standing.filter(({ day }) => day > 0).length).toBeGreaterThan(10)
    expect(visits.length - standing.length).toBeGreaterThan(3)
    const guests = new Set(visits.map(({ guestId }) => guestId)).size
    expect(guests).toBeGreaterThan(30)
    expect(guests).toBeLessThan(60)
  })

  it('is part of a stay in the city, by the people who stay there', () => {
    for (const visit of visits.filter(({ experience }) => !experience.theme.isOnline))
      expect(stayOf(visit)).toMatchObject({ adults: visit.adults, children: visit.children })
  })

  it('is in a language that the guest understands', () => {
    const languages = new Map(accounts.map((guest) => [guest.id, guest.languages]))
    for (const { slot, guestId } of visits) expect(`${languages.get(guestId)},English`).toContain(slot.language)
    expect(visits.some(({ slot }) => slot.language !== 'English')).toBe(true)
  })

  it('takes place on that day, and has a seat for everybody', () => {
    for (const { slot, day } of visits) expect(isHeldOn(slot, day)).toBe(true)
    for (const { slot, day } of standing) {
      const others = [...seats.values()].flat().filter((seat) => seat.slot === slot && seat.day === day)
      const own = standing.filter((visit) => visit.slot === slot && visit.day === day)
      const taken = [...others, ...own].reduce((sum, { adults, children }) => sum + adults + children, 0)
      expect(taken).toBeLessThanOrEqual(slot.seats)
    }
  })

  it('was booked before, cancelled in between, and reviewed after', () => {
    for (const { day, createdDay, cancelledDay, reviewedDay } of visits) {
      expect(createdDay).toBeLessThan(Math.min(0, day))
      if (cancelledDay !== null) {
        expect(cancelledDay).toBeGreaterThan(createdDay)
        expect(cancelledDay).toBeLessThan(Math.min(0, day - 7))
        expect(reviewedDay).toBeNull()
      }
      if (reviewedDay !== null) expect(reviewedDay).toBeGreaterThan(day)
    }
  })

  it('is told in the words of its experience, the same each time', () => {
    const reviewed = visits.filter(({ reviewedDay }) => reviewedDay !== null)
    expect(reviewed.length).toBeGreaterThan(5)
    for (const visit of reviewed) {
      const review = drawVisitReview('seed', visit)
      expect(review).toEqual(drawVisitReview('seed', visit))
      expect(review).toMatchObject({ authorId: visit.guestId, day: visit.reviewedDay })
      if ((review?.rating ?? 0) >= 4)
        expect(visit.experience.praise.some((praise) => review?.text.includes(praise))).toBe(true)
    }
  })

  it('moves nobody else when somebody joins', () => {
    const [first] = accounts.map(({ id }) => id)
    const alone = planAccountExperiences('seed', accounts.slice(0, 1), stays, seats)
    expect(alone.map(({ day, createdDay }) => [day, createdDay])).toEqual(
      visits.filter(({ guestId }) => guestId === first).map(({ day, createdDay }) => [day, createdDay]),
    )
  })
})
