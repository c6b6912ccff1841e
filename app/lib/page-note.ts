import { cookies } from 'next/headers'
import { NOTE_COOKIE, NOTE_PARAM, openNote, type FormNote } from './form-note'

const EMPTY: FormNote = { fields: {}, values: {} }

/** What the form that sent the visitor back to this page has to say; empty on a first visit. */
export async function pageNote(query: URLSearchParams): Promise<FormNote> {
  const id = query.get(NOTE_PARAM)
  if (id === null) return EMPTY
  return openNote((await cookies()).get(NOTE_COOKIE)?.value, id) ?? EMPTY
}
