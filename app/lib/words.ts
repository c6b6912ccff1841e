import { siteContext } from '@/episode/site-context'
import { DICTIONARY, type Phrase } from './dictionary'

const COLUMNS = ['es', 'fr', 'de', 'pt', 'ja']

/** The language of the pages of this visitor; English where there is no request. */
export function pageLanguage(): string {
  try {
    return siteContext().display.language
  } catch {
    return 'en'
  }
}

/** The currency that this visitor sees prices in; dollars where there is no request. */
export function pageCurrency(): string {
  try {
    return siteContext().display.currency
  } catch {
    return 'USD'
  }
}

/** A phrase of the pages in the visitor's language; English when the dictionary does not have it. What people wrote is never translated. */
export function t(phrase: Phrase | (string & {})): string {
  const language = pageLanguage()
  if (language === 'en' || !Object.hasOwn(DICTIONARY, phrase)) return phrase
  return DICTIONARY[phrase as Phrase][COLUMNS.indexOf(language)] ?? phrase
}
