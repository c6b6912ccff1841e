import { stream, type Stream } from '@/lib/rng'
import type { Visit } from '@/prisma/world/account-experiences'
import type { Day } from '@/prisma/world/day'
import type { ExperienceFacts } from '@/prisma/world/experience'
import { drawRating } from '@/prisma/world/review-scores'

export interface ExperienceReviewFacts {
  authorId: number
  rating: number
  text: string
  day: Day
}

const OPENINGS: Record<number, string[]> = {
  5: [
    'The best thing we did in {city}.',
    'I would book this {word} again at once.',
    'Wonderful from start to end.',
    'A highlight of our days in {city}.',
    'Exactly what we hoped for.',
  ],
  4: [
    'A very good {word}.',
    'We had a lovely time.',
    'Well worth the money.',
    'Nearly perfect.',
    'A good {word} that we would recommend.',
  ],
  3: ['It was fine.', 'A decent {word}, no more.', 'Some good parts, some less so.'],
  2: ['We expected more.', 'Not quite what the page says.'],
  1: ['I can not recommend this {word}.', 'A disappointment.'],
}
const COMPLAINTS = [
  'We started twenty minutes late.',
  'It felt rushed towards the end.',
  'Much of it was hard to hear.',
  'We waited a good while for the others.',
  'For this price it could have been longer.',
]
const ONLINE_COMPLAINTS = [
  'The picture froze more than once.',
  'We started twenty minutes late.',
  'It felt rushed towards the end.',
]
const CLOSINGS = [
  'Thank you, {host}!',
  '{host} made it special.',
  'Ask {host} for tips for the evening.',
  '{host} answered every question.',
]

/** The reviews of travellers, newest first, of different authors; what they tell is part of the experience. */
export function drawExperienceReviews(
  seed: string,
  facts: ExperienceFacts,
  travellers: readonly { id: number }[],
  percent: number,
): ExperienceReviewFacts[] {
  const draws = stream(seed, 'experience reviews', facts.index)
  if (draws.chance(0.08)) return []
  const age = 0.3 + Math.min(1, -facts.createdDay / 900)
  const most = Math.exp(1.9 + 0.8 * draws.normal() + facts.quality * 0.4) * age * (percent / 100)
  const count = Math.min(70, Math.max(0, -facts.createdDay - 10), Math.floor(most) + 1)
  return draws
    .sample(travellers, count)
    .map(({ id }) => ({ authorId: id, ...drawWords(draws, facts), day: draws.integer(facts.createdDay + 8, -1) }))
    .sort((a, b) => b.day - a.day)
}

/** The review of somebody who can log in and has been there; null where there is none. */
export function drawVisitReview(
  seed: string,
  { experience, guestId, reviewedDay }: Visit,
): ExperienceReviewFacts | null {
  if (reviewedDay === null) return null
  const draws = stream(seed, 'experience review', `${experience.index} ${guestId}`)
  return { authorId: guestId, ...drawWords(draws, experience), day: reviewedDay }
}

function drawWords(draws: Stream, facts: ExperienceFacts): Pick<ExperienceReviewFacts, 'rating' | 'text'> {
  const { theme, city, host, maxGroup, quality } = facts
  const rating = drawRating(draws, quality)
  const sentences = [draws.one(OPENINGS[rating] ?? [])]
  if (rating >= 4) sentences.push(...draws.sample(facts.praise, rating === 5 && draws.chance(0.35) ? 2 : 1))
  if (rating <= 3)
    sentences.push(...draws.sample(theme.isOnline ? ONLINE_COMPLAINTS : COMPLAINTS, rating === 3 ? 1 : 2))
  if (draws.chance(0.35)) sentences.push(factLine(facts, draws.integer(0, 3), draws.integer(2, maxGroup)))
  if (rating >= 4 && theme.kind !== 'attraction' && draws.chance(0.5)) sentences.push(draws.one(CLOSINGS))
  const fill = (text: string) =>
    text.replaceAll('{city}', city.name).replaceAll('{word}', theme.word).replaceAll('{host}', host.firstName)
  return { rating, text: fill(sentences.filter((text) => text !== '').join(' ')) }
}

function factLine(facts: ExperienceFacts, which: number, people: number): string {
  const { theme, languages, meetingPoint, minutes } = facts
  if (theme.kind === 'attraction') return which < 2 ? 'Allow some extra time.' : ''
  if (which === 0) return `We were ${people} people in all.`
  if (which === 1 && languages.length > 1) return `{host} changes easily between ${languages[0]} and ${languages[1]}.`
  if (which === 2 && !theme.isOnline && theme.meets === 'landmark')
    return `The meeting point is easy to find: ${meetingPoint.charAt(0).toLowerCase()}${meetingPoint.slice(1)}.`
  return `${duration(minutes)} went by quickly.`
}

const NUMBERS = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** "Two and a half hours", "45 minutes", "About three hours" */
function duration(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`
  if (minutes === 60) return 'The hour'
  const hours = NUMBERS[Math.floor(minutes / 60)] as string
  if (minutes % 60 === 0) return `${hours} hours`
  if (minutes % 60 === 30) return minutes < 120 ? 'An hour and a half' : `${hours} and a half hours`
  return `About ${(NUMBERS[Math.round(minutes / 60)] as string).toLowerCase()} hour${Math.round(minutes / 60) === 1 ? '' : 's'}`
}
