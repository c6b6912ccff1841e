import { createHash } from 'node:crypto'

/** What a form has to say when it comes back: what was wrong, and what was typed. */
export interface FormNote {
  what?: string
  fix?: string
  /** One sentence for each field that is wrong. */
  fields: Record<string, string>
  /** What the visitor typed, without secrets. */
  values: Record<string, string>
}

/** A form that has nothing to say. */
export const EMPTY_NOTE: FormNote = { fields: {}, values: {} }

export const NOTE_COOKIE = 'lk_form'
/** The parameter that says which note belongs to this page: a note is shown nowhere else. */
export const NOTE_PARAM = 'note'
const KEPT_FOR_SECONDS = 600
/** Browsers keep at most 4,096 bytes of a cookie, with its name and attributes. */
const LONGEST_COOKIE = 3_800
/** Characters kept of each value; the second when the first make the cookie too long. */
const LONGEST_VALUES = [500, 80] as const

export interface SealedNote {
  id: string
  /** The value of a `set-cookie` header. */
  cookie: string
}

/** The note as a cookie, and the id that goes into the address of the page that shows it. */
export function sealNote(note: FormNote): SealedNote {
  const [long, short] = LONGEST_VALUES.map((longest) => encode(note, longest)) as [string, string]
  const text = long.length <= LONGEST_COOKIE ? long : short
  const cookie = `${NOTE_COOKIE}=${text}; Path=/; Max-Age=${KEPT_FOR_SECONDS}; HttpOnly; SameSite=Lax`
  return { id: idOf(text), cookie }
}

/** The note in a cookie, when it is the one that the address asks for. */
export function openNote(text: string | undefined, id: string | null): FormNote | null {
  if (!text || !id || idOf(text) !== id) return null
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString()) as FormNote
  } catch {
    return null
  }
}

/** The path with the note's id in its query, before the fragment. */
export function withNote(path: string, id: string): string {
  const url = new URL(path, 'http://site')
  url.searchParams.set(NOTE_PARAM, id)
  return url.pathname + url.search + url.hash
}

function encode(note: FormNote, longest: number): string {
  const values = Object.fromEntries(Object.entries(note.values).map(([name, value]) => [name, value.slice(0, longest)]))
  return Buffer.from(JSON.stringify({ ...note, values })).toString('base64url')
}

const idOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10)
