import type Database from 'better-sqlite3'
import { AMENITY_WORDS } from '@/prisma/world/amenity-words'
import { mustBeEmpty, rows } from '@/prisma/world/check-rows'
import type { ScoreCategory } from '@/prisma/world/review-scores'
import { SCORE_CATEGORIES } from '@/prisma/world/review-scores'
import { COMPLAINTS, NOISE, PRAISE, STAFF_COMPLAINTS, STAFF_PRAISE } from '@/prisma/world/review-words'

interface ListingTexts {
  id: number
  title: string
  description: string
  names: string
}

type ReviewText = { id: number; listingId: number; text: string; rating: number } & Record<ScoreCategory, number>

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
  const lacking = (listingId: number, text: string) => {
    // "Luxembourg Gardens" is a landmark and no garden of the house.
    const spoken = text.replaceAll(names.get(listingId) ?? /$^/g, '')
    for (const [key, words] of Object.entries(AMENITY_WORDS)) {
      if (words.mention.test(spoken) && !amenities.get(listingId)?.has(key))
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
    lacking(review.listingId, review.text)
    if (quiet.has(review.listingId) && NOISE.test(review.text.replaceAll(names.get(review.listingId) ?? /$^/g, '')))
      violations.push(`Review ${review.id} complains of noise at a quiet place`)
    for (const category of SCORE_CATEGORIES) {
      const isStaff = category === 'communication'
      const [complaints, praise] = [COMPLAINTS[category], PRAISE[category]]
      if (review[category] > 3 && says(review.text, isStaff ? [...complaints, ...STAFF_COMPLAINTS] : complaints))
        violations.push(`Review ${review.id} complains of ${category} and gives ${review[category]}`)
      if (review[category] < 5 && says(review.text, isStaff ? [...praise, ...STAFF_PRAISE] : praise))
        violations.push(`Review ${review.id} praises ${category} and gives ${review[category]}`)
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

const says = (text: string, sentences: readonly string[]) =>
  sentences.some((sentence) =>
    text.includes(
      sentence
        .replace(/\{\w+\}/, '')
        .replace(/\{\w+\}.*$/, '')
        .trim(),
    ),
  )

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
