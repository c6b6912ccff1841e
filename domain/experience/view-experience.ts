import { operation } from '@/fault-injection/operation'
import { isCalendarDate, type CalendarDate } from '@/lib/calendar-date'
import { hostView } from '../listing/host-view'
import type { ReviewPage } from '../review/review-page'
import type { HostView } from '../listing/listing-view'
import { distanceKm } from '../listing/distance-km'
import { experiencePhotoPath, loadExperienceCards, type ExperienceCard } from './experience-card'
import { experiencePolicyText, freeUntilText } from './experience-policy'
import { listExperienceReviews } from './list-experience-reviews'
import { loadExperience, type LoadedExperience } from './load-experience'
import { loadSessions, type SessionDay } from './load-sessions'

export interface ExperienceFactsView {
  id: number
  title: string
  kind: string
  isOnline: boolean
  city: string
  cityId: number
  country: string
  photos: { path: string; caption: string }[]
  /** Paragraphs. */
  description: string[]
  meetingPoint: string
  lat: number
  lng: number
  minutes: number
  maxGroup: number
  minAge: number
  languages: string[]
  priceMinor: number
  childPriceMinor: number | null
  currency: string
  includes: string[]
  brings: string[]
  isInstant: boolean
  isFamilyFriendly: boolean
  isStepFree: boolean
  rating100: number | null
  reviewCount: number
  policyText: string
  freeUntilText: string
}

export interface ExperienceView extends ExperienceFactsView {
  host: HostView
  days: SessionDay[]
  reviews: ReviewPage
  similar: ExperienceCard[]
  /** Sights near the meeting point, the nearest first. */
  nearby: { id: number; name: string; distanceKm: number }[]
}

const SIMILAR = 4
const REVIEWS = 6
const NEARBY = 4

const listOf = (json: string): string[] => JSON.parse(json) as string[]

/** What does not change with the day. */
export const factsOf = (row: LoadedExperience): ExperienceFactsView => ({
  ...{ id: row.id, title: row.title, kind: row.kind, isOnline: row.isOnline },
  ...{ city: row.city.name, cityId: row.cityId, country: row.city.country },
  photos: row.photos.map(({ photo, caption }) => ({ path: experiencePhotoPath(photo), caption })),
  description: row.description.split('\n\n'),
  ...{ meetingPoint: row.meetingPoint, lat: row.lat, lng: row.lng, minutes: row.durationMinutes },
  ...{ maxGroup: row.maxGroup, minAge: row.minAge, languages: row.languages.split(',') },
  ...{ priceMinor: row.priceMinor, childPriceMinor: row.childPriceMinor, currency: row.currency },
  ...{ includes: listOf(row.includes), brings: listOf(row.brings), isInstant: row.isInstant },
  ...{ isFamilyFriendly: row.isFamilyFriendly, isStepFree: row.isStepFree },
  ...{ rating100: row.rating100, reviewCount: row.reviewCount },
  policyText: experiencePolicyText(row.cancellationHours),
  freeUntilText: freeUntilText(row.cancellationHours),
})

/** The page of an experience, with the sessions from a day on. Throws `not-found`. */
export const viewExperience = operation<{ id: number; from?: CalendarDate }, ExperienceView>(
  { name: 'experience.view', kind: 'read', entity: (args) => `experience:${args.id}` },
  async (ctx, { id, from }) => {
    const row = await loadExperience(ctx, id)
    const first = from !== undefined && isCalendarDate(from) ? from : ctx.today
    const { utcOffsetMinutes } = row.city
    const days = await loadSessions(ctx, { utcOffsetMinutes, slots: row.slots }, first)
    const others = await ctx.db.experience.findMany({
      where: row.isOnline
        ? { isOnline: true, id: { not: id } }
        : { cityId: row.cityId, isOnline: false, id: { not: id } },
      orderBy: [{ popularity: 'desc' }, { id: 'asc' }],
      take: 12,
      select: { id: true, kind: true },
    })
    const similar = [...others].sort((a, b) => Number(b.kind === row.kind) - Number(a.kind === row.kind))
    const landmarks = row.isOnline ? [] : await ctx.db.landmark.findMany({ where: { cityId: row.cityId } })
    const nearby = landmarks.map(({ id: landmarkId, name, lat, lng }) => ({
      ...{ id: landmarkId, name },
      distanceKm: distanceKm(row, { lat, lng }),
    }))
    return {
      ...factsOf(row),
      host: await hostView(ctx, row.host),
      days,
      reviews: await listExperienceReviews(ctx, { experienceId: id, perPage: REVIEWS }),
      similar: await loadExperienceCards(
        ctx.db,
        similar.slice(0, SIMILAR).map((one) => one.id),
      ),
      nearby: nearby
        .filter((one) => one.distanceKm > 0)
        .sort((a, b) => a.distanceKm - b.distanceKm || a.id - b.id)
        .slice(0, NEARBY),
    }
  },
)
