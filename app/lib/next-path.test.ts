import { describe, expect, it } from 'vitest'
import { nextPath, withNext } from './next-path'

describe('the way back after logging in', () => {
  it('is a path of this site with its query', () => {
    expect(nextPath('/stays/12?checkIn=2027-04-09&adults=2')).toBe('/stays/12?checkIn=2027-04-09&adults=2')
  })

  it.each([
    '//else.example',
    '/\\else.example',
    '\\\\else',
    'https://else.example',
    'javascript:x',
    '/\t/else.example',
    '',
    null,
  ])('is the home page for %j', (text) => expect(nextPath(text)).toBe('/'))

  it('is never the log-in page again', () => {
    expect(nextPath('/login?next=/login')).toBe('/')
  })

  it('is in the address only when there is one', () => {
    expect(withNext('/login', '/')).toBe('/login')
    expect(withNext('/login', '/trips?a=1')).toBe('/login?next=%2Ftrips%3Fa%3D1')
  })
})
