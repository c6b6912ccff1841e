import { readCsv } from '@/prisma/world/csv'
import type { ReviewLanguage } from '@/prisma/world/review-language'

type Foreign = Exclude<ReviewLanguage, 'en'>

const IN: Record<ReviewLanguage, string> = { en: 'in', de: 'in', fr: 'à', es: 'en', it: 'a', pt: 'em' }
const names = new Map(readCsv<'name' | Foreign>('city-names.csv').map((row) => [row.name, row]))

/** "in Wien", "à Vienne", "ad Amsterdam". What begins with a small letter in data/city-names.csv has its own preposition: "au Caire". */
export function inCity(city: string, language: ReviewLanguage): string {
  const name = (language === 'en' ? '' : names.get(city)?.[language]) || city
  if (/^\p{Ll}/u.test(name)) return name
  return `${language === 'it' && /^a/i.test(name) ? 'ad' : IN[language]} ${name}`
}
