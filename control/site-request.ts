import type { IncomingMessage } from 'node:http'

export type RequestKind = 'asset' | 'navigation' | 'write' | 'background'

const ASSETS = [
  '/_next/',
  '/photos/',
  '/drawings/',
  '/icons/',
  '/words/',
  '/people/',
  '/fonts/',
  '/map/',
  '/favicon.ico',
  '/icon.svg',
  '/robots.txt',
  '/site.webmanifest',
]
const BACKGROUND = ['/suggest']
/** What a client must not tell a server that stands behind no proxy. */
const UNTRUSTED = /^(x-forwarded-|x-middleware-|x-invoke-|x-real-ip$|forwarded$)/

/** The path of a request, without the query. */
export const pathOf = (req: IncomingMessage): string => (req.url ?? '/').split('?')[0] ?? '/'

/**
 * What a request is to the clock: a navigation or a write is something that a visitor does and takes time; suggestions, prefetches and images are not.
 */
export function requestKind(req: IncomingMessage): RequestKind {
  const path = pathOf(req)
  if (ASSETS.some((prefix) => path.startsWith(prefix))) return 'asset'
  const { method = 'GET', headers } = req
  if (method !== 'GET' && method !== 'HEAD') return 'write'
  const destination = headers['sec-fetch-dest']
  const isPrefetch =
    [headers['sec-purpose'], headers.purpose].some((v) => String(v ?? '').includes('prefetch')) ||
    'next-router-prefetch' in headers
  // A search made in place is a visit of its page all the same.
  const isPage = destination === undefined || destination === 'document' || 'x-page-part' in headers
  if (method === 'HEAD' || isPrefetch || !isPage || BACKGROUND.includes(path)) return 'background'
  return 'navigation'
}

/** The value of a cookie, or null. */
export function cookieOf(req: IncomingMessage, name: string): string | null {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  const value = pairs.find(([key]) => key === name)?.[1]
  return value ? decodeURIComponent(value) : null
}

/** Removes the headers by which a client could pose as a proxy. */
export function dropUntrustedHeaders(req: IncomingMessage): void {
  for (const name of Object.keys(req.headers)) if (UNTRUSTED.test(name)) delete req.headers[name]
}

/** The header that binds a browser; gone when the browser closes. */
export const cookieHeader = (name: string, value: string): string =>
  `${name}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax`
