import type { Stream } from '@/lib/rng'
import { AMENITY_WORDS, SPOKEN_AMENITIES } from '@/prisma/world/amenity-words'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { distanceText, landmarkNear } from '@/prisma/world/listing-text'
import { placeNoun } from '@/prisma/world/listing-noun'
import type { Scores } from '@/prisma/world/review-scores'
import { SCORE_CATEGORIES } from '@/prisma/world/review-scores'
import { CLOSINGS, COMPLAINTS, OPENINGS, PRAISE, REPLIES } from '@/prisma/world/review-words'

const LONGEST = 260
const SHORTEST = 60

export interface ReviewSubject {
  rating: number
  scores: Scores
  nights: number
  hostFirstName: string
}

/** 60 to 260 characters that agree with the scores and name nothing that the listing lacks. */
export function reviewText(draws: Stream, listing: ListingFacts, subject: ReviewSubject): string {
  const { rating, scores, nights, hostFirstName } = subject
  const fill = (sentence: string) =>
    sentence
      .replace('{noun}', listing.kind === 'private' || listing.kind === 'shared' ? 'room' : placeNoun(listing))
      .replace('{quarter}', listing.neighbourhood)
      .replace('{city}', listing.city.name)
      .replace('{host}', hostFirstName)
      .replace('{nights}', nights === 1 ? 'a night' : `${nights} nights`)
  const liked = SCORE_CATEGORIES.filter((category) => scores[category] === 5)
  const disliked = SCORE_CATEGORIES.filter((category) => scores[category] <= 3)
  const sentences = [draws.one(OPENINGS[rating] ?? [])]
  for (const category of draws.sample(disliked, rating <= 2 ? 2 : 1)) sentences.push(draws.one(COMPLAINTS[category]))
  if (rating >= 4) {
    const spoken = SPOKEN_AMENITIES.filter((key) => listing.amenities.has(key))
    for (const key of draws.sample(spoken, 1)) sentences.push(draws.one(AMENITY_WORDS[key]?.praise ?? []))
  }
  for (const category of draws.sample(liked, rating === 5 ? 2 : 1)) sentences.push(draws.one(PRAISE[category]))
  if (scores.location >= 4 && draws.chance(0.25)) {
    const near = landmarkNear(listing, 1.5)
    if (near !== undefined) sentences.push(`${near.name} is only ${distanceText(near.km)} away.`)
  }
  if (rating >= 4 && draws.chance(0.35)) sentences.push(draws.one(CLOSINGS))
  let text = ''
  for (const sentence of sentences.map(fill)) {
    if (text.length + sentence.length + 1 <= LONGEST) text = text === '' ? sentence : `${text} ${sentence}`
    if (text.length > SHORTEST + 10 && draws.chance(0.42)) break
  }
  if (text.length < SHORTEST)
    text +=
      rating >= 4 ? ' Everything worked and nothing was missing.' : ' It needs some care before the next guests come.'
  return text
}

/** Now and then the host answers, more often when something was wrong. */
export function hostReply(draws: Stream, rating: number, guestFirstName: string): string | null {
  if (!draws.chance(rating <= 3 ? 0.5 : 0.08)) return null
  return draws.one(rating <= 3 ? REPLIES.sorry : REPLIES.happy).replace('{guest}', guestFirstName)
}
