import type Database from 'better-sqlite3'
import { AMENITY_WORDS } from '@/prisma/world/amenity-words'
import { mustBeEmpty, rows } from '@/prisma/world/check-rows'
import type { ScoreCategory } from '@/prisma/world/review-scores'
import { SCORE_CATEGORIES } from '@/prisma/world/review-scores'
import type { ReviewLanguage } from '@/prisma/world/review-language'
import { REVIEW_WORDS, type ReviewWords } from '@/prisma/world/review-words'

interface ListingTexts {
  id: number
  title: string
  description: string
  names: string
}

type ReviewText = { id: number; listingId: number; language: ReviewLanguage; text: string } & Record<
  ScoreCategory,
  number
>

/** Titles, descriptions and reviews name nothing that a listing lacks, and reviews do not contradict their scores. */
export function checkTexts(database: Database.Database): string[] {
  const names = new Map<number, RegExp>()
  const amenities = new Map<number, Set<string>>()
  for (const { listingId, key } of rows<{ listingId: number; key: string }>(
    database,
    'SELECT listingId, key FROM ListingAmenity JOIN Amenity ON Amenity.id = amenityId',
  )) {
    const keys = amenities.get(listingId) ?? new Set<string>()
    amenities.set(listingId, keys.add(key))
  }
  const violations: string[] = []
  const quiet = new Set(
    rows<{ listingId: number }>(
      database,
      `SELECT listingId FROM ListingCategory JOIN Category ON Category.id = categoryId WHERE key = 'quiet'`,
    ).map(({ listingId }) => listingId),
  )
  // "Luxembourg Gardens" is a landmark and no garden of the house.
  const withoutNames = (listingId: number, text: string) => text.replaceAll(names.get(listingId) ?? /$^/g, '')
  const lacking = (listingId: number, text: string, words: ReviewWords['amenities'] = AMENITY_WORDS) => {
    const spoken = withoutNames(listingId, text)
    for (const [key, { mention }] of Object.entries(words)) {
      if (mention.test(spoken) && !amenities.get(listingId)?.has(key))
        violations.push(`Listing ${listingId} has no ${key}, but says: ${text}`)
    }
  }
  const listings = rows<ListingTexts>(
    database,
    `SELECT l.id, l.title, l.description, l.neighbourhood || '|' || (SELECT group_concat(name, '|') FROM Landmark m WHERE m.cityId = l.cityId) AS names FROM Listing l`,
  )
  for (const { id, title, description, names: given } of listings) {
    names.set(id, new RegExp(given.split('|').map(escaped).join('|'), 'g'))
    lacking(id, title)
    lacking(id, description)
  }
  for (const review of rows<ReviewText>(database, 'SELECT * FROM Review')) {
    const { id, listingId, language, text } = review
    const words = REVIEW_WORDS[language]
    if (words === undefined) {
      violations.push(`Review ${id} is in a language that nobody here writes: ${language}`)
      continue
    }
    lacking(listingId, text, words.amenities)
    if (quiet.has(listingId) && words.noise.test(withoutNames(listingId, text)))
      violations.push(`Review ${id} complains of noise at a quiet place`)
    for (const category of SCORE_CATEGORIES) {
      const { complaints, praise } = saidOf(words, category)
      if (review[category] > 3 && says(text, complaints))
        violations.push(`Review ${id} complains of ${category} and gives ${review[category]}`)
      if (review[category] < 5 && says(text, praise))
        violations.push(`Review ${id} praises ${category} and gives ${review[category]}`)
    }
  }
  return [
    ...violations,
    ...mustBeEmpty(
      database,
      'Two listings have one title',
      'SELECT title FROM Listing GROUP BY title HAVING count(*) > 1',
    ),
    ...mustBeEmpty(
      database,
      'A review is too short or too long',
      'SELECT id, length(text) FROM Review WHERE length(text) NOT BETWEEN 50 AND 270',
    ),
    ...mustBeEmpty(
      database,
      'A text has a gap that was not filled',
      `SELECT id FROM Listing WHERE title || description LIKE '%{%' UNION ALL SELECT id FROM Review WHERE text LIKE '%{%'`,
    ),
  ]
}

/** The longest part of a sentence in which nothing is filled in. */
const steadyPart = (sentence: string) =>
  sentence.split(/\{\w+\}/).reduce((longest, part) => (part.trim().length > longest.length ? part.trim() : longest), '')

const known = new Map<string[], string[]>()

function steadyParts(sentences: string[]): string[] {
  const parts = known.get(sentences) ?? sentences.map(steadyPart)
  known.set(sentences, parts)
  return parts
}

/** What a guest says who blames or praises for something. */
function saidOf(words: ReviewWords, category: ScoreCategory): Record<'complaints' | 'praise', string[]> {
  const isOfStaff = category === 'communication'
  return {
    complaints: [words.complaints[category], ...(isOfStaff ? [words.staffComplaints] : [])].flatMap(steadyParts),
    praise: [words.praise[category], ...(isOfStaff ? [words.staffPraise] : [])].flatMap(steadyParts),
  }
}

const says = (text: string, parts: readonly string[]) => parts.some((part) => text.includes(part))

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
