import { pageLocale } from './words'

const known = new Map<string, Intl.DisplayNames>()

/** "German" for "de", in the language of the page. */
export function languageName(code: string): string {
  const locale = pageLocale()
  const names = known.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' })
  known.set(locale, names)
  return names.of(code) ?? code
}
