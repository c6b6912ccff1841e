import { stream } from '@/lib/rng'
import { planAccountExperiences } from '@/prisma/world/account-experiences'
import type { AccountStay } from '@/prisma/world/account-stays'
import type { CityFacts } from '@/prisma/world/city'
import { dateAt } from '@/prisma/world/day'
import { drawExperiences, type ExperienceFacts } from '@/prisma/world/experience'
import { drawSeats } from '@/prisma/world/experience-booking'
import { experiencePhotos } from '@/prisma/world/experience-photos'
import { landmarkIds } from '@/prisma/world/experience-place'
import { drawExperienceReviews, drawVisitReview, type ExperienceReviewFacts } from '@/prisma/world/experience-review'
import type { SlotFacts } from '@/prisma/world/experience-slot'
import { idsOf } from '@/prisma/world/ids'
import type { PersonFacts } from '@/prisma/world/people'
import type { PhotoFacts } from '@/prisma/world/photo-library'
import type { WorldFile } from '@/prisma/world/world-file'
import { experienceBookingWriter, type WrittenVisit } from '@/prisma/world/write-experience-booking'

export interface ExperienceWorld {
  cities: readonly CityFacts[]
  listings: readonly { id: number; city: CityFacts }[]
  /** Who lets which listing. */
  hosts: ReadonlyMap<number, PersonFacts>
  travellers: readonly { id: number }[]
  /** Who can log in, and where they stay. */
  accounts: readonly PersonFacts[]
  stays: readonly AccountStay[]
  /** Reviews, in percent of the usual. */
  reviewPercent: number
  library: readonly PhotoFacts[]
}

const SHARE = 0.08
const SMALL_WORLD = 1_000

/** What of the experiences others go on with. */
export interface WrittenExperiences {
  experiences: { id: number; facts: ExperienceFacts }[]
  visits: WrittenVisit[]
}

/**
 * Writes what can be done in the cities: experiences with photos, slots, reviews, and the seats that are taken. Their hosts are hosts of
 * listings there. What account holders booked and wrote comes last, so that it moves no other id.
 */
export function writeExperiences(file: WorldFile, seed: string, world: ExperienceWorld): WrittenExperiences {
  const { travellers, reviewPercent, library } = world
  const facts = drawWorldExperiences(seed, world)
  const seats = new Map(facts.map((one) => [one, drawSeats(seed, one, travellers)]))
  const visits = planAccountExperiences(seed, world.accounts, world.stays, seats)
  const marks = landmarkIds(seed, world.cities)
  const nextId = idsOf(seed, 'Experience')
  const nextSlotId = idsOf(seed, 'ExperienceSlot')
  const nextReviewId = idsOf(seed, 'ExperienceReview')
  const bookings = experienceBookingWriter(file, seed)
  const slotIds = new Map<SlotFacts, number>()
  const writeReview = (experienceId: number, { authorId, rating, text, day }: ExperienceReviewFacts) =>
    file.insert('ExperienceReview', {
      ...{ id: nextReviewId(), experienceId, authorId, rating, text, createdOn: dateAt(day) },
    })

  const ofVisits = new Map<ExperienceFacts, ExperienceReviewFacts[]>()
  for (const visit of visits) {
    const review = drawVisitReview(seed, visit)
    if (review !== null) ofVisits.set(visit.experience, [...(ofVisits.get(visit.experience) ?? []), review])
  }
  const experiences = facts.map((one) => ({ id: nextId(), facts: one })).sort((a, b) => a.id - b.id)
  for (const { id, facts: one } of experiences) {
    const reviews = drawExperienceReviews(seed, one, travellers, reviewPercent)
    const all = [...reviews, ...(ofVisits.get(one) ?? [])]
    const sum = all.reduce((total, { rating }) => total + rating, 0)
    const rating100 = all.length === 0 ? null : Math.round((100 * sum) / all.length)
    const landmarkId = one.landmark === null ? null : (marks.get(one.landmark) ?? null)
    writeExperience(file, one, { id, landmarkId, rating100, reviewCount: all.length }, seed)
    experiencePhotos(seed, one, library).forEach(({ photo, caption }, position) =>
      file.insert('ExperiencePhoto', { experienceId: id, position, photo, caption }),
    )
    for (const slot of one.slots) {
      const slotId = nextSlotId()
      slotIds.set(slot, slotId)
      file.insert('ExperienceSlot', {
        ...{ id: slotId, experienceId: id, weekdays: slot.weekdays.join(','), startTime: slot.startTime },
        ...{ language: slot.language, seats: slot.seats, fromDate: dateAt(slot.from), toDate: dateAt(slot.to) },
      })
    }
    for (const review of reviews) writeReview(id, review)
    for (const seat of seats.get(one) ?? [])
      bookings.ofSeat(seat, { experienceId: id, slotId: slotIds.get(seat.slot) as number })
  }
  for (const { id, facts: one } of experiences) ofVisits.get(one)?.forEach((review) => writeReview(id, review))
  const ids = new Map(experiences.map(({ id, facts: one }) => [one, id]))
  const written = visits.map((visit) =>
    bookings.ofVisit(visit, {
      experienceId: ids.get(visit.experience) as number,
      slotId: slotIds.get(visit.slot) as number,
    }),
  )
  return { experiences, visits: written }
}

function drawWorldExperiences(seed: string, { cities, listings, hosts }: ExperienceWorld): ExperienceFacts[] {
  const byCity = new Map(cities.map((city) => [city.id, new Set<PersonFacts>()]))
  for (const { id, city } of listings) byCity.get(city.id)?.add(hosts.get(id) as PersonFacts)
  const hostLists = new Map([...byCity].map(([id, people]) => [id, [...people]]))
  const least = cities.length * (listings.length < SMALL_WORLD ? 5 : 8)
  const count = Math.max(Math.round(listings.length * SHARE), least)
  return drawExperiences(seed, { count, cities, hostsIn: (city) => hostLists.get(city.id) ?? [] })
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
