import type { Stream } from '@/lib/rng'
import { AMENITY_WORDS, SPOKEN_AMENITIES } from '@/prisma/world/amenity-words'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { distanceText, landmarkNear } from '@/prisma/world/listing-text'
import { placeNoun } from '@/prisma/world/listing-noun'
import type { ScoreCategory, Scores } from '@/prisma/world/review-scores'
import { SCORE_CATEGORIES } from '@/prisma/world/review-scores'
import * as words from '@/prisma/world/review-words'

const LONGEST = 260
const SHORTEST = 60
const TRIES = 6

export interface ReviewSubject {
  rating: number
  scores: Scores
  nights: number
  hostFirstName: string
}

/** Of these the first that no other guest of the listing has said, as far as there is one. */
function oneUnsaid(draws: Stream, sentences: readonly string[], said: Set<string>): string {
  let sentence = draws.one(sentences)
  for (let i = 0; i < TRIES && said.has(sentence); i++) sentence = draws.one(sentences)
  said.add(sentence)
  return sentence
}

const isQuiet = ({ spirit, amenities }: ListingFacts): boolean => spirit.has('quiet') || amenities.has('soundproofing')

function complaintsOf(listing: ListingFacts, category: ScoreCategory): readonly string[] {
  if (listing.kind === 'hotel' && category === 'communication') return words.STAFF_COMPLAINTS
  const sentences = words.COMPLAINTS[category]
  return isQuiet(listing) ? sentences.filter((sentence) => !words.NOISE.test(sentence)) : sentences
}

const praiseOf = (listing: ListingFacts, category: ScoreCategory): readonly string[] =>
  listing.kind === 'hotel' && category === 'communication' ? words.STAFF_PRAISE : words.PRAISE[category]

/**
 * 60 to 260 characters that agree with the scores and name nothing that the listing lacks.
 * @param said what the other reviews of the listing say; it gets what this one says
 */
export function reviewText(draws: Stream, listing: ListingFacts, subject: ReviewSubject, said: Set<string>): string {
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
  const hasOpening = rating <= 3 || draws.chance(0.78)
  const sentences = hasOpening ? [oneUnsaid(draws, words.OPENINGS[rating] ?? [], said)] : []
  for (const category of draws.sample(disliked, rating <= 2 ? 2 : 1))
    sentences.push(oneUnsaid(draws, complaintsOf(listing, category), said))
  const praises: string[] = []
  if (rating >= 4) {
    const spoken = SPOKEN_AMENITIES.filter((key) => listing.amenities.has(key))
    for (const key of draws.sample(spoken, draws.chance(0.3) ? 2 : 1))
      praises.push(oneUnsaid(draws, AMENITY_WORDS[key]?.praise ?? [], said))
  }
  for (const category of draws.sample(liked, rating === 5 ? 2 : 1))
    praises.push(oneUnsaid(draws, praiseOf(listing, category), said))
  sentences.push(...draws.sample(praises, praises.length))
  if (scores.location >= 4 && draws.chance(0.2)) {
    const near = landmarkNear(listing, 1.5)
    if (near !== undefined) sentences.push(`${near.name} is only ${distanceText(near.km)} away.`)
  }
  if (rating >= 4 && draws.chance(0.35))
    sentences.push(oneUnsaid(draws, listing.kind === 'hotel' ? HOTEL_CLOSINGS : words.CLOSINGS, said))
  return joined(draws, sentences.map(fill), rating)
}

const HOTEL_CLOSINGS = words.CLOSINGS.filter((sentence) => !sentence.includes('{host}'))

function joined(draws: Stream, sentences: readonly string[], rating: number): string {
  let text = ''
  for (const sentence of sentences) {
    if (text.length + sentence.length + 1 <= LONGEST) text = text === '' ? sentence : `${text} ${sentence}`
    if (text.length > SHORTEST + 10 && draws.chance(0.36)) break
  }
  if (text.length < SHORTEST)
    text +=
      rating >= 4 ? ' Everything worked and nothing was missing.' : ' It needs some care before the next guests come.'
  return text
}

/** Now and then the host answers, more often when something was wrong. */
export function hostReply(draws: Stream, rating: number, guestFirstName: string): string | null {
  if (!draws.chance(rating <= 3 ? 0.5 : 0.1)) return null
  return draws.one(rating <= 3 ? words.REPLIES.sorry : words.REPLIES.happy).replace('{guest}', guestFirstName)
}
