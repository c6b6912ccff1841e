import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { StaytwinError } from '@/lib/staytwin-error'

/** Browsers put these on every request that a page makes. */
const PAGE_HEADERS = ['origin', 'sec-fetch-site', 'sec-fetch-dest', 'sec-fetch-user']

/**
 * Refuses what comes from a page, whatever token it has: an agent's browser must reach nothing here.
 * @throws StaytwinError `forbidden`
 */
export function refusePages({ headers }: IncomingMessage): void {
  // `fetch` of Node sends `sec-fetch-mode: cors` and no other of them, so that alone does not make a page.
  const mode = headers['sec-fetch-mode']
  const sent =
    PAGE_HEADERS.find((name) => headers[name] !== undefined) ??
    (mode !== undefined && mode !== 'cors' ? 'sec-fetch-mode' : undefined)
  if (!sent) return
  throw new StaytwinError('forbidden', {
    what: 'The control server answers programs, not pages',
    seen: sent,
    fix: 'Call it from a program and send no Origin and no Sec-Fetch headers.',
  })
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Lets only those pass who know the token. Compares in constant time.
 * @throws StaytwinError `unauthorized`
 */
export function requireToken({ headers }: IncomingMessage, token: string): void {
  const [, given] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? []
  if (given !== undefined && timingSafeEqual(digest(given), digest(token))) return
  throw new StaytwinError('unauthorized', {
    what: given === undefined ? 'The control server needs its token' : 'This is not the token of the control server',
    fix: 'Send the header `Authorization: Bearer <token>` with the token that was printed at the start.',
  })
}
