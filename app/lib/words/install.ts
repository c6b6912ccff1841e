import { siteContext } from '@/episode/site-context'
import { installWords } from '../words'
import de from './de.json'
import es from './es.json'
import fr from './fr.json'
import ja from './ja.json'
import type { Dictionary } from './phrases'
import pt from './pt.json'

/** The dictionaries by ISO 639-1. For the server alone: a browser loads the one of its page (`app/words`). */
export const DICTIONARIES: Record<string, Dictionary> = { es, fr, de, pt, ja }

const ENGLISH = { language: 'en', dictionary: null }
const WORDS = new Map(
  Object.entries(DICTIONARIES).map(([language, dictionary]) => [language, { language, dictionary }]),
)

/** The words of the request that is being served; English where there is none. */
export function requestWords(): { language: string; dictionary: Dictionary | null } {
  try {
    return WORDS.get(siteContext().display.language) ?? ENGLISH
  } catch {
    return ENGLISH
  }
}

installWords(requestWords)
