import type es from './es.json'

/** What the pages say, in English: the words that every dictionary has. */
export type Phrase = keyof (typeof es)['phrases']
/** What the pages count, one of it in English. */
export type Noun = keyof (typeof es)['counts']

/** `title` and `city` of `{title} in {city}`. */
export type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never
/** A phrase that is said as it is. */
export type PlainPhrase = { [P in Phrase]: [Places<P>] extends [never] ? P : never }[Phrase]
/** What goes into the places of a phrase; nothing where it has none. */
export type Fill<P extends string, Value> = [Places<P>] extends [never] ? [] : [places: Record<Places<P>, Value>]

/** The words of one language. The English ones stand in the code. */
export interface Dictionary {
  phrases: Record<Phrase, string>
  /** With `{n}`, by the classes of number that the language has (`Intl.PluralRules`). */
  counts: Record<Noun, { one?: string; other: string }>
  /** What the domain and the world say: names of closed lists, and sentences with places. */
  texts: Record<keyof (typeof es)['texts'], string>
}

export interface Words {
  language: string
  /** null: English. A browser has no `texts`. */
  dictionary: Pick<Dictionary, 'phrases' | 'counts'> | null
}
