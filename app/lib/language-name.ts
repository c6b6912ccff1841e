import { pageLocale } from './words'

/** "German" for "de", in the language of the page. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames(pageLocale(), { type: 'language' }).of(code) ?? code
