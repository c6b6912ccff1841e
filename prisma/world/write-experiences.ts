import { stream } from '@/lib/rng'
import type { CityFacts } from '@/prisma/world/city'
import { dateAt } from '@/prisma/world/day'
import { drawExperiences, type ExperienceFacts } from '@/prisma/world/experience'
import { drawSeats, type SeatFacts } from '@/prisma/world/experience-booking'
import { experiencePhotos } from '@/prisma/world/experience-photos'
import { landmarkIds } from '@/prisma/world/experience-place'
import { drawExperienceReviews } from '@/prisma/world/experience-review'
import { codesOf, idsOf } from '@/prisma/world/ids'
import type { PersonFacts } from '@/prisma/world/people'
import type { PhotoFacts } from '@/prisma/world/photo-library'
import type { WorldFile } from '@/prisma/world/world-file'

export interface ExperienceWorld {
  cities: readonly CityFacts[]
  listings: readonly { id: number; city: CityFacts }[]
  /** Who lets which listing. */
  hosts: ReadonlyMap<number, PersonFacts>
  travellers: readonly { id: number }[]
  /** Reviews, in percent of the usual. */
  reviewPercent: number
  library: readonly PhotoFacts[]
}

const SHARE = 0.08
const SMALL_WORLD = 1_000

/** Writes what can be done in the cities: experiences with photos, slots, reviews, and the seats that are taken. Their hosts are hosts of listings there. */
export function writeExperiences(file: WorldFile, seed: string, world: ExperienceWorld): void {
  const { cities, listings, hosts, travellers, reviewPercent, library } = world
  const byCity = new Map(cities.map((city) => [city.id, new Set<PersonFacts>()]))
  for (const { id, city } of listings) byCity.get(city.id)?.add(hosts.get(id) as PersonFacts)
  const hostLists = new Map([...byCity].map(([id, people]) => [id, [...people]]))
  const least = cities.length * (listings.length < SMALL_WORLD ? 5 : 8)
  const count = Math.max(Math.round(listings.length * SHARE), least)
  const facts = drawExperiences(seed, { count, cities, hostsIn: (city) => hostLists.get(city.id) ?? [] })
  const marks = landmarkIds(seed, cities)
  const nextId = idsOf(seed, 'Experience')
  const [nextSlotId, nextBookingId] = [idsOf(seed, 'ExperienceSlot'), idsOf(seed, 'ExperienceBooking')]
  const [nextReviewId, nextCode] = [idsOf(seed, 'ExperienceReview'), codesOf(seed, 'ExperienceBooking')]
  for (const { id, one } of facts.map((one) => ({ id: nextId(), one })).sort((a, b) => a.id - b.id)) {
    const reviews = drawExperienceReviews(seed, one, travellers, reviewPercent)
    const sum = reviews.reduce((total, { rating }) => total + rating, 0)
    const rating100 = reviews.length === 0 ? null : Math.round((100 * sum) / reviews.length)
    const landmarkId = one.landmark === null ? null : (marks.get(one.landmark) ?? null)
    writeExperience(file, one, { id, landmarkId, rating100, reviewCount: reviews.length }, seed)
    experiencePhotos(seed, one, library).forEach(({ photo, caption }, position) =>
      file.insert('ExperiencePhoto', { experienceId: id, position, photo, caption }),
    )
    const slotIds = new Map(one.slots.map((slot) => [slot, nextSlotId()]))
    for (const [slot, slotId] of slotIds)
      file.insert('ExperienceSlot', {
        ...{ id: slotId, experienceId: id, weekdays: slot.weekdays.join(','), startTime: slot.startTime },
        ...{ language: slot.language, seats: slot.seats, fromDate: dateAt(slot.from), toDate: dateAt(slot.to) },
      })
    for (const { authorId, rating, text, day } of reviews)
      file.insert('ExperienceReview', {
        ...{ id: nextReviewId(), experienceId: id, authorId, rating, text, createdOn: dateAt(day) },
      })
    for (const seat of drawSeats(seed, one, travellers))
      writeSeat(file, seat, {
        ...{ id: nextBookingId(), code: `EX${nextCode()}`, experienceId: id },
        slotId: slotIds.get(seat.slot) as number,
      })
  }
}

interface Standing {
  id: number
  landmarkId: number | null
  rating100: number | null
  reviewCount: number
}

function writeExperience(file: WorldFile, one: ExperienceFacts, standing: Standing, seed: string): void {
  const { rating100, reviewCount } = standing
  const rated = rating100 === null ? 0.45 : Math.max(0, (rating100 - 350) / 150)
  const known = Math.min(1, Math.log1p(reviewCount) / Math.log(50))
  const luck = stream(seed, 'experience popularity', one.index).next()
  file.insert('Experience', {
    ...{ id: standing.id, hostId: one.host.id, cityId: one.city.id, landmarkId: standing.landmarkId },
    ...{ title: one.title, kind: one.theme.kind, isOnline: one.theme.isOnline === true, description: one.description },
    ...{ meetingPoint: one.meetingPoint, lat: one.lat, lng: one.lng, durationMinutes: one.minutes },
    ...{ maxGroup: one.maxGroup, minAge: one.minAge, languages: one.languages.join(',') },
    ...{ priceMinor: one.priceMinor, childPriceMinor: one.childPriceMinor, currency: 'USD' },
    ...{ includes: JSON.stringify(one.includes), brings: JSON.stringify(one.brings) },
    ...{ cancellationHours: one.cancellationHours, isInstant: one.isInstant },
    ...{ isFamilyFriendly: one.isFamilyFriendly, isStepFree: one.isStepFree, rating100, reviewCount },
    popularity: Math.max(0, Math.min(1000, Math.round((0.35 * rated + 0.3 * known + 0.35 * luck) * 1000))),
    createdOn: dateAt(one.createdDay),
  })
}

interface SeatIds {
  id: number
  code: string
  experienceId: number
  slotId: number
}

function writeSeat(file: WorldFile, seat: SeatFacts, ids: SeatIds): void {
  const bookedAt = `${dateAt(seat.createdDay)}T16:${String((ids.id % 50) + 10)}:00Z`
  file.insert('ExperienceBooking', {
    ...{ ...ids, date: dateAt(seat.day), guestId: seat.guestId, adults: seat.adults, children: seat.children },
    ...{ status: 'confirmed', totalMinor: seat.totalMinor, serviceFeeMinor: 0, currency: 'USD' },
    ...{ createdAt: bookedAt, confirmedAt: bookedAt, cancelledAt: null, refundMinor: null },
  })
}
