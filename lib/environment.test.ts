import { describe, expect, it } from 'vitest'
import { parseEnvironment } from '@/lib/environment'
import { StaytwinError } from '@/lib/staytwin-error'

describe('parseEnvironment', () => {
  it('has a default for everything that has to be there', () => {
    expect(parseEnvironment({})).toMatchObject({ STAYTWIN_SITE_PORT: 3000, STAYTWIN_CONTROL_PORT: 8000 })
    expect(parseEnvironment({}).STAYTWIN_DIRECTORY).toMatch(/\.staytwin$/)
    expect(parseEnvironment({}).CHROMIUM_PATH).toBeUndefined()
  })

  it('reads numbers from text and takes an empty value for none', () => {
    expect(parseEnvironment({ STAYTWIN_SITE_PORT: '4123', STAYTWIN_CONTROL_PORT: '' })).toMatchObject({
      STAYTWIN_SITE_PORT: 4123,
      STAYTWIN_CONTROL_PORT: 8000,
    })
  })

  it('hands on nothing but what it knows', () => {
    expect(parseEnvironment({ HOME: '/home/someone' })).not.toHaveProperty('HOME')
  })

  it.each(['http', '70000', '-1', '80.5'])('refuses %s as a port and names the variable and the value', (value) => {
    const parse = () => parseEnvironment({ STAYTWIN_SITE_PORT: value })
    expect(parse).toThrow(StaytwinError)
    expect(parse).toThrow(/STAYTWIN_SITE_PORT/)
    expect(parse).toThrow(`(saw "${value}")`)
  })

  it('never shows a token', () => {
    const parse = () => parseEnvironment({ STAYTWIN_CONTROL_TOKEN: 'short-secret' })
    expect(parse).toThrow(/STAYTWIN_CONTROL_TOKEN/)
    expect(parse).not.toThrow(/short-secret/)
  })
})
