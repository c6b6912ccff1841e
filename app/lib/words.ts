import { createElement, Fragment, type ReactNode } from 'react'
import type { Fill, Noun, Phrase, Places, Words } from './words/phrases'

const KEY = Symbol.for('larkstay.words')
const holder = globalThis as unknown as Record<symbol, (() => Words) | undefined>
const ENGLISH: Words = { language: 'en', dictionary: null }

/**
 * Says where the words come from: on the server the request, in a browser the file that a page in another language loads first. A global, because
 * module state is doubled between bundles, and because no dictionary shall be in the scripts of a page.
 */
export function installWords(read: () => Words): void {
  holder[KEY] = read
}

const words = (): Words => holder[KEY]?.() ?? ENGLISH

/** The language of the page: `de`. */
export const pageLanguage = (): string => words().language

const LOCALES: Record<string, string> = { en: 'en-US', pt: 'pt-BR' }

/** How the page writes numbers and days: `en-US`. */
export const pageLocale = (language = pageLanguage()): string => LOCALES[language] ?? language

const textOf = (phrase: Phrase): string => words().dictionary?.phrases[phrase] ?? phrase

/** A phrase of the pages in the visitor's language, with what belongs in its places. What people wrote is never translated. */
export function t<P extends Phrase>(phrase: P, ...[places]: Fill<P, string | number>): string {
  const text = textOf(phrase)
  return places ? text.replace(/\{(\w+)\}/g, (_, name: Places<P>) => String(places[name])) : text
}

/** A phrase with elements in its places: links, amounts in bold. */
export function rich<P extends Phrase>(phrase: P, ...[places]: Fill<P, ReactNode>): ReactNode[] {
  return textOf(phrase)
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 === 0 ? part : createElement(Fragment, { key: i }, places?.[part as Places<P>])))
}

/** `3 nights`; `many` where English does not just add an s. */
export function plural(count: number, one: Noun, many = `${one}s`): string {
  const { language, dictionary } = words()
  const shown = count.toLocaleString(pageLocale(language))
  const forms = dictionary?.counts[one]
  if (!forms) return `${shown} ${count === 1 ? one : many}`
  const isOne = new Intl.PluralRules(language).select(count) === 'one'
  return ((isOne && forms.one) || forms.other).replace('{n}', shown)
}
