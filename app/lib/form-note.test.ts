import { describe, expect, it } from 'vitest'
import { openNote, sealNote, withNote } from './form-note'

const textOf = (cookie: string): string => cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';'))
const note = { what: 'No', fix: 'Try.', fields: { email: 'Write it.' }, values: { email: 'Zoë <b>' } }

describe('the note of a form', () => {
  it('comes back as it was written', () => {
    const { id, cookie } = sealNote(note)
    expect(openNote(textOf(cookie), id)).toEqual(note)
  })

  it('is not shown by a page whose address asks for another one', () => {
    const { cookie } = sealNote(note)
    expect(openNote(textOf(cookie), 'another')).toBeNull()
    expect(openNote(textOf(cookie), null)).toBeNull()
  })

  it('is nothing when there is no cookie, or when the cookie is no note', () => {
    expect(openNote(undefined, 'x')).toBeNull()
    const { id } = sealNote({ fields: {}, values: {} })
    expect(openNote('garbage', id)).toBeNull()
  })

  it('shortens what was typed, so that the browser keeps the cookie', () => {
    const { id, cookie } = sealNote({ fields: {}, values: { note: 'x'.repeat(5000) } })
    expect(openNote(textOf(cookie), id)?.values.note).toHaveLength(500)
    const values = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, 'ñ'.repeat(900)]))
    expect(sealNote({ fields: {}, values }).cookie.length).toBeLessThan(4000)
  })

  it('goes into the address before the fragment', () => {
    expect(withNote('/checkout/AB?edit=stay#stay', 'k1')).toBe('/checkout/AB?edit=stay&note=k1#stay')
  })
})
