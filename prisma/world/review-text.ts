import type { Stream } from '@/lib/rng'
import type { AmenityKey } from '@/prisma/world/amenity'
import { inCity } from '@/prisma/world/city-name'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { landmarkNear } from '@/prisma/world/listing-text'
import type { ReviewLanguage } from '@/prisma/world/review-language'
import type { ScoreCategory, Scores } from '@/prisma/world/review-scores'
import { SCORE_CATEGORIES } from '@/prisma/world/review-scores'
import { REVIEW_WORDS, type ReviewWords } from '@/prisma/world/review-words'
import { REPLIES } from '@/prisma/world/review-words-en'

const LONGEST = 260
const SHORTEST = 60
const TRIES = 6

export interface ReviewSubject {
  language: ReviewLanguage
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

const isOfStaff = ({ kind }: ListingFacts, category: ScoreCategory) => kind === 'hotel' && category === 'communication'

function complaintsOf(words: ReviewWords, listing: ListingFacts, category: ScoreCategory): readonly string[] {
  if (isOfStaff(listing, category)) return words.staffComplaints
  const sentences = words.complaints[category]
  return isQuiet(listing) ? sentences.filter((sentence) => !words.noise.test(sentence)) : sentences
}

const praiseOf = (words: ReviewWords, listing: ListingFacts, category: ScoreCategory): readonly string[] =>
  isOfStaff(listing, category) ? words.staffPraise : words.praise[category]

function closingsOf(words: ReviewWords, { kind }: ListingFacts): readonly string[] {
  return kind === 'hotel' ? words.closings.filter((sentence) => !sentence.includes('{host}')) : words.closings
}

const spokenIn = new Map<ReviewWords, AmenityKey[]>()

/** The amenities that guests talk about in this language. */
function spokenAmenities(words: ReviewWords): AmenityKey[] {
  const known = spokenIn.get(words) ?? (Object.keys(words.amenities) as AmenityKey[])
  spokenIn.set(words, known)
  return known
}

/**
 * 60 to 260 characters that agree with the scores and name nothing that the listing lacks.
 * @param said what the other reviews of the listing say; it gets what this one says
 */
export function reviewText(draws: Stream, listing: ListingFacts, subject: ReviewSubject, said: Set<string>): string {
  const { language, rating, scores, nights, hostFirstName } = subject
  const words = REVIEW_WORDS[language]
  const slots: Record<string, () => string> = {
    noun: () => words.noun(listing),
    quarter: () => listing.neighbourhood,
    city: () => listing.city.name,
    inCity: () => inCity(listing.city.name, language),
    host: () => hostFirstName,
    nights: () => words.nights(nights),
  }
  const fill = (sentence: string) => {
    const text = sentence.replaceAll(/\{(\w+)\}/g, (slot, name: string) => slots[name]?.() ?? slot)
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const liked = SCORE_CATEGORIES.filter((category) => scores[category] === 5)
  const disliked = SCORE_CATEGORIES.filter((category) => scores[category] <= 3)
  const hasOpening = rating <= 3 || draws.chance(0.78)
  const sentences = hasOpening ? [oneUnsaid(draws, words.openings[rating] ?? [], said)] : []
  for (const category of draws.sample(disliked, rating <= 2 ? 2 : 1))
    sentences.push(oneUnsaid(draws, complaintsOf(words, listing, category), said))
  const praises: string[] = []
  if (rating >= 4) {
    const spoken = spokenAmenities(words).filter((key) => listing.amenities.has(key))
    for (const key of draws.sample(spoken, draws.chance(0.3) ? 2 : 1))
      praises.push(oneUnsaid(draws, words.amenities[key]?.praise ?? [], said))
  }
  for (const category of draws.sample(liked, rating === 5 ? 2 : 1))
    praises.push(oneUnsaid(draws, praiseOf(words, listing, category), said))
  sentences.push(...draws.sample(praises, praises.length))
  if (words.near !== null && scores.location >= 4 && draws.chance(0.2)) {
    const near = landmarkNear(listing, 1.5)
    if (near !== undefined) sentences.push(words.near(near))
  }
  if (rating >= 4 && draws.chance(0.35)) sentences.push(oneUnsaid(draws, closingsOf(words, listing), said))
  return joined(draws, sentences.map(fill), words.endings[rating >= 4 ? 'happy' : 'sorry'])
}

function joined(draws: Stream, sentences: readonly string[], ending: string): string {
  let text = ''
  for (const sentence of sentences) {
    if (text.length + sentence.length + 1 <= LONGEST) text = text === '' ? sentence : `${text} ${sentence}`
    if (text.length > SHORTEST + 10 && draws.chance(0.36)) break
  }
  return text.length < SHORTEST ? text + ending : text
}

/** Now and then the host answers, more often when something was wrong. */
export function hostReply(draws: Stream, rating: number, guestFirstName: string): string | null {
  if (!draws.chance(rating <= 3 ? 0.5 : 0.1)) return null
  return draws.one(rating <= 3 ? REPLIES.sorry : REPLIES.happy).replace('{guest}', guestFirstName)
}
