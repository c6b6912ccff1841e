import { cookies } from 'next/headers'
import { EMPTY_NOTE, NOTE_COOKIE, NOTE_PARAM, openNote, type FormNote } from './form-note'

/** What the form that sent the visitor back to this page has to say; empty on a first visit. */
export async function pageNote(query: URLSearchParams): Promise<FormNote> {
  const id = query.get(NOTE_PARAM)
  if (id === null) return EMPTY_NOTE
  return openNote((await cookies()).get(NOTE_COOKIE)?.value, id) ?? EMPTY_NOTE
}
