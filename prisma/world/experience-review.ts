import { stream } from '@/lib/rng'
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

/** The reviews, newest first, of different authors; what they tell is part of the experience. */
export function drawExperienceReviews(
  seed: string,
  facts: ExperienceFacts,
  travellers: readonly { id: number }[],
  percent: number,
): ExperienceReviewFacts[] {
  const draws = stream(seed, 'experience reviews', facts.index)
  if (draws.chance(0.08)) return []
  const { theme, city, host, maxGroup, languages, meetingPoint, quality } = facts
  const age = 0.3 + Math.min(1, -facts.createdDay / 900)
  const most = Math.exp(1.9 + 0.8 * draws.normal() + quality * 0.4) * age * (percent / 100)
  const count = Math.min(70, Math.max(0, -facts.createdDay - 10), Math.floor(most) + 1)
  const fill = (text: string) =>
    text.replaceAll('{city}', city.name).replaceAll('{word}', theme.word).replaceAll('{host}', host.firstName)
  return draws
    .sample(travellers, count)
    .map(({ id }): ExperienceReviewFacts => {
      const rating = drawRating(draws, quality)
      const sentences = [draws.one(OPENINGS[rating] ?? [])]
      if (rating >= 4) sentences.push(...draws.sample(facts.praise, rating === 5 && draws.chance(0.35) ? 2 : 1))
      if (rating <= 3)
        sentences.push(...draws.sample(theme.isOnline ? ONLINE_COMPLAINTS : COMPLAINTS, rating === 3 ? 1 : 2))
      if (draws.chance(0.35)) sentences.push(factLine(draws.integer(0, 3), draws.integer(2, maxGroup)))
      if (rating >= 4 && theme.kind !== 'attraction' && draws.chance(0.5)) sentences.push(draws.one(CLOSINGS))
      const day = draws.integer(facts.createdDay + 8, -1)
      return { authorId: id, rating, text: fill(sentences.filter((text) => text !== '').join(' ')), day }
    })
    .sort((a, b) => b.day - a.day)

  function factLine(which: number, people: number): string {
    if (theme.kind === 'attraction') return which < 2 ? 'Allow some extra time.' : ''
    if (which === 0) return `We were ${people} people in all.`
    if (which === 1 && languages.length > 1) return `{host} changes easily between ${languages[0]} and ${languages[1]}.`
    if (which === 2 && !theme.isOnline && theme.meets === 'landmark')
      return `The meeting point is easy to find: ${meetingPoint.charAt(0).toLowerCase()}${meetingPoint.slice(1)}.`
    return `${duration(facts.minutes)} went by quickly.`
  }
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
