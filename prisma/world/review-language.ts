import { stream } from '@/lib/rng'
import { COUNTRIES } from '@/prisma/world/countries'
import type { CountryCode } from '@/prisma/world/country-code'

/** The languages in which guests write; ISO 639-1. The pages are in the first. */
export const REVIEW_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt'] as const
export type ReviewLanguage = (typeof REVIEW_LANGUAGES)[number]

const BY_NAME: Partial<Record<string, ReviewLanguage>> = {
  ...{ German: 'de', French: 'fr', Spanish: 'es', Italian: 'it', Portuguese: 'pt' },
}

/** How likely a guest writes in the mother tongue: where it is spoken, and anywhere else; and in another language where that is spoken. */
const AT_HOME = 0.92
const ABROAD = 0.5
const LEARNED = 0.45

/**
 * In which language a guest writes about a place: who speaks the language of the country writes in it more often; most others write English,
 * and so does everybody whose mother tongue it is.
 * @param languages names, the mother tongue first: "German,English"
 */
export function reviewLanguage(
  seed: string,
  key: string,
  { languages, country }: { languages: string; country: CountryCode },
): ReviewLanguage {
  const [mother = 'English', ...others] = languages.split(',')
  if (mother === 'English') return 'en'
  const local = COUNTRIES[country].languages
  const odds = [
    [mother, local.includes(mother) ? AT_HOME : ABROAD] as const,
    ...others.filter((name) => local.includes(name)).map((name) => [name, LEARNED] as const),
  ]
  const known = odds.flatMap(([name, odd]) => (BY_NAME[name] === undefined ? [] : [[BY_NAME[name], odd] as const]))
  if (known.length === 0) return 'en'
  const draws = stream(seed, 'review language', key)
  return known.find(([, odd]) => draws.chance(odd))?.[0] ?? 'en'
}
