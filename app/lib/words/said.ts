import { pageLocale, plural } from '../words'
import { requestWords } from './install'
import type { Dictionary, Noun } from './phrases'

/** A text with places, and what finds them in an English sentence. */
interface Pattern {
  text: string
  match: RegExp
  names: string[]
}

const patternsOf = new WeakMap<Dictionary, Pattern[]>()

function patterns(dictionary: Dictionary): Pattern[] {
  const known = patternsOf.get(dictionary)
  if (known) return known
  const made = Object.entries<string>(dictionary.texts).flatMap(([english, text]) => {
    const parts = english.split(/\{(\w+)\}/)
    const names = parts.filter((_, i) => i % 2 === 1)
    const fixed = parts.filter((_, i) => i % 2 === 0).map((part) => part.replace(/[.*+?^$()[\]\\|]/g, '\\$&'))
    return names.length > 0 ? [{ text, names, match: new RegExp(`^${fixed.join('(.+?)')}$`) }] : []
  })
  patternsOf.set(dictionary, made)
  return made
}

/**
 * A text of a closed list that the domain or the world made ("Free cancellation", "Check-out by 11:00", "1 double bed, 2 single beds"), in the
 * visitor's language; as it is where the dictionary does not have it. It is English where it is made: mails and records have it too.
 */
export function said(text: string): string {
  const { dictionary, language } = requestWords()
  if (!dictionary) return text
  const sentences = text.split(/(?<=[.!?]) (?=[“\p{Lu}\d])/u)
  return sentences.map((sentence) => sentenceIn(sentence, dictionary)).join(language === 'ja' ? '' : ' ')
}

/** Full stops are in the dictionary where a text always has one. */
function sentenceIn(text: string, dictionary: Dictionary): string {
  const whole = partIn(text, dictionary)
  if (whole !== null || !text.endsWith('.')) return whole ?? text
  const open = partIn(text.slice(0, -1), dictionary)
  return open === null ? text : `${open}.`
}

function partIn(text: string, dictionary: Dictionary): string | null {
  const name = nameIn(text, dictionary)
  if (name !== null) return name
  for (const { text: own, match, names } of patterns(dictionary)) {
    const values = match.exec(text)?.slice(1)
    if (values)
      return own.replace(/\{(\w+)\}/g, (_, place: string) => valueIn(values[names.indexOf(place)]!, dictionary))
  }
  const list = text.split(', ').map((part) => nameIn(part, dictionary))
  return list.length > 1 && !list.includes(null) ? list.join(', ') : null
}

/** What stands in a place may be a name that nobody translates. */
const valueIn = (text: string, dictionary: Dictionary): string => partIn(text, dictionary) ?? text

function nameIn(text: string, { texts, phrases, counts }: Dictionary): string | null {
  const own = (english: string): string | undefined =>
    texts[english as keyof typeof texts] ?? phrases[english as keyof typeof phrases]
  const small = own(`${text.charAt(0).toLowerCase()}${text.slice(1)}`)
  const name = own(text) ?? (small && small.charAt(0).toUpperCase() + small.slice(1))
  if (name !== undefined) return name
  const [, number, noun = ''] = /^([\d,]+) (.+?)s?$/.exec(text) ?? []
  if (number && noun in counts) return plural(Number(number.replaceAll(',', '')), noun as Noun)
  return DAY.test(text) ? dayIn(text) : null
}

const DAY = /^\w{3}, \w+ \d{1,2}, \d{4}$/
const dayIn = (text: string): string =>
  new Intl.DateTimeFormat(pageLocale(), { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${text} UTC`))
