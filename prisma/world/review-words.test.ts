import { describe, expect, it } from 'vitest'
import { inCity } from '@/prisma/world/city-name'
import { readCsv } from '@/prisma/world/csv'
import { destinations } from '@/prisma/world/destination'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { REVIEW_LANGUAGES, type ReviewLanguage } from '@/prisma/world/review-language'
import { SCORE_CATEGORIES } from '@/prisma/world/review-scores'
import { REVIEW_WORDS, type ReviewWords } from '@/prisma/world/review-words'

const general = (words: ReviewWords): string[] => [
  ...Object.values(words.openings).flat(),
  ...Object.values(words.praise).flat(),
  ...Object.values(words.complaints).flat(),
  ...[...words.staffPraise, ...words.staffComplaints, ...words.closings, ...Object.values(words.endings)],
]
const mentioned = (words: ReviewWords, sentence: string) =>
  Object.entries(words.amenities).flatMap(([key, { mention }]) => (mention.test(sentence) ? [key] : []))

describe.each(REVIEW_LANGUAGES)('the words in %s', (language: ReviewLanguage) => {
  const words = REVIEW_WORDS[language]

  it('speak of an amenity only where they praise it, so that a check can find it', () => {
    for (const sentence of general(words)) expect([sentence, mentioned(words, sentence)]).toEqual([sentence, []])
    for (const [key, { praise }] of Object.entries(words.amenities))
      for (const sentence of praise) expect([sentence, mentioned(words, sentence)]).toEqual([sentence, [key]])
  })

  it('have something to say of every score, and of every number of stars', () => {
    for (const category of SCORE_CATEGORIES) {
      expect(words.praise[category].length).toBeGreaterThanOrEqual(5)
      expect(words.complaints[category].length).toBeGreaterThanOrEqual(3)
    }
    for (const stars of [1, 2, 3, 4, 5]) expect(words.openings[stars]?.length).toBeGreaterThanOrEqual(4)
    expect(words.complaints.location.some((sentence) => !words.noise.test(sentence))).toBe(true)
  })

  it('complain of noise in one place alone', () => {
    const others = general(words).filter((sentence) => !words.complaints.location.includes(sentence))
    expect(others.filter((sentence) => words.noise.test(sentence))).toEqual([])
    expect(words.complaints.location.some((sentence) => words.noise.test(sentence))).toBe(true)
  })

  it('never say a sentence twice, and have no gap that nobody fills', () => {
    const all = [...general(words), ...Object.values(words.amenities).flatMap(({ praise }) => praise)]
    expect(new Set(all).size).toBe(all.length)
    const gaps = all.flatMap((sentence) => sentence.match(/\{\w*\}/g) ?? [])
    const known = ['{noun}', '{quarter}', '{inCity}', '{host}', '{nights}', ...(language === 'en' ? ['{city}'] : [])]
    expect(gaps.filter((gap) => !known.includes(gap))).toEqual([])
    expect(words.closings.filter((sentence) => !sentence.includes('{host}')).length).toBeGreaterThan(4)
  })

  it('have a word for rooms', () => {
    const room = { kind: 'private', propertyType: 'villa', bedrooms: 1 } as ListingFacts
    expect(words.noun(room)).not.toBe(words.noun({ ...room, kind: 'entire' }))
    expect(words.nights(1)).not.toMatch(/\d/)
    expect(words.nights(3)).toMatch(/^3 /)
  })
})

it.each([
  ['Vienna', 'de', 'in Wien'],
  ['Leeds', 'de', 'in Leeds'],
  ['Zanzibar', 'de', 'auf Sansibar'],
  ['Cairo', 'fr', 'au Caire'],
  ['Athens', 'it', 'ad Atene'],
  ['Porto', 'pt', 'no Porto'],
  ['London', 'es', 'en Londres'],
  ['Vienna', 'en', 'in Vienna'],
] as const)('says where %s is in %s', (city, language, words) => {
  expect(inCity(city, language)).toBe(words)
})

it('knows other names of destinations only', () => {
  const known = new Set(destinations().map(({ name }) => name))
  expect(
    readCsv<'name'>('city-names.csv')
      .map(({ name }) => name)
      .filter((name) => !known.has(name)),
  ).toEqual([])
})
