import { AsyncLocalStorage } from 'node:async_hooks'
import { describe, expect, it } from 'vitest'
import { installSiteContext, type SiteContext } from '@/episode/site-context'
import { StaytwinError } from '@/lib/staytwin-error'
import { localPath } from './next-path'
import { seeOther, siteHandler } from './site-handler'

const storage = new AsyncLocalStorage<SiteContext>()
installSiteContext(storage)

const post = (handler: ReturnType<typeof siteHandler>, headers: Record<string, string> = {}) => {
  const request = new Request('http://larkstay.test/stays/7/hold', {
    method: 'POST',
    body: new URLSearchParams({ adults: '2' }),
    headers: { host: 'larkstay.test', ...headers },
  })
  return storage.run({} as SiteContext, () => handler(request, { params: Promise.resolve({ id: '7' }) }))
}
const refusing = (options = {}) =>
  siteHandler(() => {
    throw new StaytwinError('conflict', { what: 'These <dates> are taken', seen: 'secret', fix: 'Choose others.' })
  }, options)

describe('a handler of the site', () => {
  it('gets the parts of the path and the fields of the form', async () => {
    const handler = siteHandler(async (_site, _request, { params, form }) =>
      seeOther(`/stays/${params.id}?adults=${form.get('adults')}`),
    )
    const response = await post(handler, { origin: 'http://larkstay.test' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/stays/7?adults=2'])
  })

  it('refuses a form from another site', async () => {
    const handler = siteHandler(async () => seeOther('/trips'))
    expect((await post(handler, { origin: 'http://elsewhere.test' })).status).toBe(403)
    expect((await post(handler, { origin: 'null' })).status).toBe(403)
  })

  it('goes back to the form when the work was refused', async () => {
    const response = await post(refusing({ failTo: () => '/stays/7?problem=1' }))
    expect([response.status, response.headers.get('location')]).toEqual([303, '/stays/7?problem=1'])
  })

  it('shows what failed and what to do, and never the value that was seen', async () => {
    const response = await post(refusing())
    const html = await response.text()
    expect(response.status).toBe(409)
    expect(html).toContain('These &lt;dates&gt; are taken')
    expect(html).toContain('Choose others.')
    expect(html).not.toContain('secret')
  })

  it('answers nothing of its own when the work was cut off', async () => {
    const handler = siteHandler(() => {
      throw Object.assign(new Error('cut'), { [Symbol.for('staytwin.interruption')]: true })
    })
    const response = await post(handler)
    expect([response.status, await response.text()]).toEqual([599, ''])
  })
})

describe('a path to go on to', () => {
  it.each(['//evil.test', 'https://evil.test', '/\\evil.test', 'javascript:alert(1)', '/a\r\nb'])(
    'is the home page for %j',
    (path) => expect(localPath(path)).toBe('/'),
  )
  it('is itself on this site', () => expect(localPath('/stays/7?adults=2#reserve')).toBe('/stays/7?adults=2#reserve'))
})
