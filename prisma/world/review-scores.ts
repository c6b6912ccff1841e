import type { Stream } from '@/lib/rng'

export const SCORE_CATEGORIES = ['cleanliness', 'accuracy', 'checkIn', 'communication', 'location', 'value'] as const
export type ScoreCategory = (typeof SCORE_CATEGORIES)[number]
export type Scores = Record<ScoreCategory, number>

/** Chance of 5, 4, 3, 2, 1 stars at the worst and at the best quality. */
const WORST = [0.34, 0.36, 0.18, 0.08, 0.04]
const BEST = [0.945, 0.048, 0.006, 0.001, 0]

/** 1..5 by the quality of the place (-1..1): most are 5, as guests are. */
export function drawRating(draws: Stream, quality: number): number {
  const share = Math.sqrt((quality + 1) / 2)
  let left = draws.next()
  for (let i = 0; i < 5; i++) {
    left -= (WORST[i] as number) * (1 - share) + (BEST[i] as number) * share
    if (left < 0) return 5 - i
  }
  return 5
}

/** What the place is weak in, if anything. */
export function drawWeakness(draws: Stream): ScoreCategory | null {
  return draws.chance(0.6) ? draws.one(SCORE_CATEGORIES) : null
}

/** Scores around the rating; the weak category is lower, and explains a low rating. */
export function drawScores(draws: Stream, rating: number, weakness: ScoreCategory | null): Scores {
  const clamp = (score: number) => Math.max(1, Math.min(5, score))
  const blamed = weakness ?? draws.one(SCORE_CATEGORIES)
  const scores = {} as Scores
  for (const category of SCORE_CATEGORIES) {
    const lift = rating === 5 ? (draws.chance(0.93) ? 0 : -1) : draws.chance(0.55) ? 1 : 0
    scores[category] = clamp(rating + lift)
  }
  if (rating <= 4) scores[blamed] = clamp(Math.min(3, rating - (rating > 2 ? 1 : 0)))
  else if (weakness !== null && draws.chance(0.5)) scores[weakness] = 4
  return scores
}
