import { AsyncLocalStorage } from 'node:async_hooks'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Episode } from '@/episode/episode'
import type { Runtime } from '@/episode/runtime'
import { installSiteContext, type SiteContext } from '@/episode/site-context'
import { StaytwinError } from '@/lib/staytwin-error'
import { displayCookie, displayOf } from './display'
import { loadSession } from './load-session'
import { sendEdgeResponse, sendPage } from './edge-page'
import { fillSlots } from './fill-slots'
import { holdResponse } from './held-response'
import { cookieHeader, cookieOf, dropUntrustedHeaders, pathOf, requestKind, type RequestKind } from './site-request'

export const VISIT_COOKIE = 'lk_visit'
export const SESSION_COOKIE = 'lk_session'

/** Seconds that a visitor's act takes on the episode's clock. */
const SECONDS: Record<RequestKind, number> = { asset: 0, background: 0, navigation: 5, write: 3 }
const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'"

export interface Visit {
  token: string
  sessionToken: string | null
}

export interface SiteListenerOptions {
  runtime: Runtime
  /** Next's request handler */
  handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  /** The id of the episode that a token opens, or null. */
  episodeOf(token: string): string | null
  /** Log-in token that a visit starts with, or null. */
  sessionOf(episodeId: string): string | null
  /** For people: makes a visit for whoever comes without one. Absent for agents: they see a neutral page. */
  createVisit?(): Promise<Visit>
  /** For people: who one is here, for the start page. */
  visitorNote?(episode: Episode): Promise<SiteContext['visitorNote']>
}

/** The only thing that an agent can reach: the site, each request in the episode of its visitor. It has no other route than `/enter/<token>`. */
export function createSiteListener(options: SiteListenerOptions): Server {
  const storage = new AsyncLocalStorage<SiteContext>()
  installSiteContext(storage)
  return createServer((req, res) => {
    respond(options, storage, req, res).catch((error: unknown) => {
      console.error(`site: ${req.method} ${pathOf(req)}: ${String(error)}`)
      if (!res.headersSent) sendPage(res, 500, 'Something went wrong on our side. Please try again.')
    })
  })
}

async function respond(
  options: SiteListenerOptions,
  storage: AsyncLocalStorage<SiteContext>,
  req: IncomingMessage,
  res: ServerResponse,
) {
  dropUntrustedHeaders(req)
  res.setHeader('content-security-policy', POLICY)
  res.setHeader('x-content-type-options', 'nosniff')
  res.setHeader('referrer-policy', 'same-origin')
  const kind = requestKind(req)
  if (kind === 'asset') return options.handle(req, res)
  const path = pathOf(req)
  if (path.startsWith('/enter/')) return enter(options, path.slice('/enter/'.length), res)
  const visit = await visitOf(options, req, res, kind)
  if (!visit) return sendPage(res, 404, 'There is nothing at this address.')
  try {
    await options.runtime.with(visit.id, (episode) =>
      serve(options, storage, episode, visit.sessionToken, kind, req, res),
    )
  } catch (error) {
    if (!StaytwinError.isStaytwinError(error) || error.code !== 'conflict') throw error
    sendPage(res, 404, 'This visit has ended.')
  }
}

function enter({ episodeOf, sessionOf }: SiteListenerOptions, token: string, res: ServerResponse): void {
  const id = episodeOf(token)
  if (!id) return sendPage(res, 404, 'There is nothing at this address.')
  const session = sessionOf(id)
  const cookies = [
    cookieHeader(VISIT_COOKIE, token),
    session ? cookieHeader(SESSION_COOKIE, session) : `${SESSION_COOKIE}=; Path=/; Max-Age=0`,
  ]
  res.writeHead(302, { location: '/', 'set-cookie': cookies, 'cache-control': 'no-store' })
  res.end()
}

async function visitOf(
  { episodeOf, createVisit }: SiteListenerOptions,
  req: IncomingMessage,
  res: ServerResponse,
  kind: RequestKind,
): Promise<{ id: string; sessionToken: string | null } | null> {
  const token = cookieOf(req, VISIT_COOKIE)
  const id = token && episodeOf(token)
  if (id) return { id, sessionToken: cookieOf(req, SESSION_COOKIE) }
  if (!createVisit || kind !== 'navigation') return null
  const made = await createVisit()
  const cookies = [cookieHeader(VISIT_COOKIE, made.token)]
  if (made.sessionToken) cookies.push(cookieHeader(SESSION_COOKIE, made.sessionToken))
  res.setHeader('set-cookie', cookies)
  const newId = episodeOf(made.token)
  return newId ? { id: newId, sessionToken: made.sessionToken } : null
}

async function serve(
  options: SiteListenerOptions,
  storage: AsyncLocalStorage<SiteContext>,
  episode: Episode,
  sessionToken: string | null,
  kind: RequestKind,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (SECONDS[kind] > 0) await episode.advance(SECONDS[kind])
  const visitor = episode.context({ kind: 'guest' })
  const session = sessionToken ? await loadSession(visitor, sessionToken) : null
  const site: SiteContext = {
    ctx: visitor,
    userId: session?.userId ?? null,
    sessionToken: session ? sessionToken : null,
    guest: session,
    saved: session?.saved ?? new Set(),
    display: await displayOf(visitor, session ?? displayCookie(req)),
    cookie: (name) => (name === SESSION_COOKIE || name === VISIT_COOKIE ? null : cookieOf(req, name)),
    setCookies: [],
    slots: [],
    flags: {},
    response: null,
    status: null,
    visitorNote: (await options.visitorNote?.(episode)) ?? null,
  }
  // The site's own object is the place where operations leave flags and edge responses.
  site.ctx = episode.context(
    { kind: 'guest', ...(session && { userId: session.userId, session: String(session.sessionId) }) },
    site,
  )
  const replace = (held: ServerResponse) => {
    if (!site.response && site.status) held.statusCode = site.status
    if (site.setCookies.length > 0) held.appendHeader('set-cookie', site.setCookies)
    if (!site.response) return false
    sendEdgeResponse(held, site.response)
    return true
  }
  holdResponse(res, replace, (body) => fillSlots(body, site.slots))
  const ended = new Promise<void>((resolve) => res.once('close', resolve))
  await storage.run(site, () => options.handle(req, res))
  await ended
}
