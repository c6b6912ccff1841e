import type { Stream } from '@/lib/rng'
import { stream } from '@/lib/rng'
import { drawNights, drawParty } from '@/prisma/world/calendar'
import type { Day } from '@/prisma/world/day'
import { hotelStay } from '@/prisma/world/hotel-calendar'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { REVIEW_LANGUAGES, reviewLanguage, type ReviewLanguage } from '@/prisma/world/review-language'
import type { Scores } from '@/prisma/world/review-scores'
import { drawRating, drawScores, drawWeakness } from '@/prisma/world/review-scores'
import { hostReply, reviewText } from '@/prisma/world/review-text'
import type { Stay } from '@/prisma/world/stay'
import { bookedOn, meet } from '@/prisma/world/stay'

/** Past bookings are made up to here; older reviews have no booking any more. */
export const FIRST_DAY: Day = -120

export interface ReviewFacts {
  authorId: number
  /** Null: the stay was too long ago to be kept. */
  stay: Stay | null
  rating: number
  scores: Scores
  language: ReviewLanguage
  text: string
  hostReply: string | null
  day: Day
}

export interface Person {
  id: number
  firstName: string
  /** The mother tongue first: "German,English". */
  languages: string
}

/** The reviews of a listing, newest first, of different authors; `plannedPast` are the past stays of account holders. */
export function drawReviews(
  seed: string,
  listing: ListingFacts,
  {
    hostFirstName,
    plannedPast,
    travellers,
    percent,
    personOf,
  }: {
    hostFirstName: string
    /** Past stays that exist already; those with `isReviewed` get a review. */
    plannedPast: readonly (Stay & { isReviewed: boolean })[]
    travellers: readonly Person[]
    /** How many there are, in percent of the usual. */
    percent: number
    personOf: (userId: number) => Person
  },
): { reviews: ReviewFacts[]; stays: Stay[] } {
  const draws = stream(seed, 'reviews', listing.index)
  const weakness = drawWeakness(draws)
  const count = drawCount(draws, listing, percent)
  const authors = draws.sample(travellers, count)
  const stays: Stay[] = []
  const said = new Map(REVIEW_LANGUAGES.map((language) => [language, new Set<string>()]))
  const write = (author: Person, stay: Stay | null, day: Day): ReviewFacts => {
    const key = `${listing.index} ${author.id}`
    const rating = drawRating(draws, listing.quality)
    const scores = drawScores(draws, rating, weakness)
    const nights = stay === null ? draws.integer(2, 6) : stay.to - stay.from
    const language = reviewLanguage(seed, key, { languages: author.languages, country: listing.city.country })
    const textIn = (from: Stream, into: ReviewLanguage) =>
      reviewText(from, listing, { language: into, rating, scores, nights, hostFirstName }, said.get(into)!)
    // The English words are drawn in any case: so a language moves no draw of those who come after.
    const english = textIn(draws, 'en')
    const text = language === 'en' ? english : textIn(stream(seed, 'review in another language', key), language)
    const reply = hostReply(draws, rating, author.firstName)
    return { authorId: author.id, stay, rating, scores, language, text, hostReply: reply, day }
  }
  const reviews = plannedPast
    .filter(({ isReviewed }) => isReviewed)
    .map((stay) => write(personOf(stay.guestId), stay, Math.min(-1, stay.to + draws.integer(1, 6))))

  let cursor = -listing.turnoverNights - draws.integer(1, 12)
  const recent = Math.min(
    authors.length,
    8,
    Math.round((authors.length * -FIRST_DAY) / Math.max(60, -listing.createdDay)),
  )
  for (const author of authors.slice(0, recent)) {
    const stay = pastStay(draws, listing, author.id, cursor)
    cursor = stay.from - listing.turnoverNights - draws.integer(1, 14)
    if (stay.from < FIRST_DAY || stay.from < listing.createdDay) break
    if (plannedPast.some((planned) => meet(padded(planned), padded(stay)))) continue
    stays.push(stay)
    reviews.push(write(author, stay, Math.min(-1, stay.to + draws.integer(1, 4))))
  }
  const oldest = listing.createdDay + 7
  if (oldest < FIRST_DAY) {
    for (const author of authors.slice(recent)) {
      reviews.push(write(author, null, draws.integer(oldest, FIRST_DAY)))
    }
  }
  return { reviews: reviews.sort((a, b) => b.day - a.day), stays }
}

const padded = ({ from, to, listing }: Stay) => ({ from, to: to + listing.turnoverNights })

/** Skewed: one in eight has none, most have a handful, a few have sixty. */
function drawCount(draws: Stream, { createdDay, quality, kind }: ListingFacts, percent: number): number {
  if (draws.chance(0.09)) return 0
  const age = 0.35 + Math.min(1, -createdDay / 900)
  const busy = (kind === 'hotel' ? 1.4 : 1) * (percent / 100)
  return Math.min(60, Math.floor(Math.exp(1 + 0.85 * draws.normal() + quality * 0.35) * age * busy) + 1)
}

function pastStay(draws: Stream, listing: ListingFacts, guestId: number, to: Day): Stay {
  if (listing.kind === 'hotel') {
    const from = to - draws.integer(1, 5)
    const stay = hotelStay(draws, listing, draws.one(listing.roomTypes), { from, to, rooms: 1, guestId })
    return { ...stay, createdDay: bookedOn(listing, from - 1, draws.integer(1, 60)) }
  }
  const from = to - drawNights(draws, listing)
  const party = drawParty(draws, listing)
  const createdDay = bookedOn(listing, from - listing.noticeDays, draws.integer(2, 60))
  return {
    listing,
    roomType: null,
    plan: null,
    rooms: 1,
    guestId,
    from,
    to,
    ...party,
    infants: 0,
    createdDay,
    cancelledDay: null,
  }
}
