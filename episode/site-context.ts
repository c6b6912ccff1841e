import type { AsyncLocalStorage } from 'node:async_hooks'
import type { EdgeResponse } from '@/lib/interruption'
import type { OperationContext } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'

/** Who is signed in, as the header shows them. */
export interface SignedInGuest {
  firstName: string
  lastName: string
  email: string
  avatarHue: number
  portrait: string | null
}

/** What a visitor wants prices and pages shown in. */
export interface Display {
  /** ISO 4217. Stays are charged in their own currency; this one is only shown. */
  currency: string
  /** Units of `currency` for one US dollar, times 10,000. */
  perUsd1e4: number
  /** Digits after the point of `currency`. */
  digits: number
  language: string
}

export const USUAL_DISPLAY: Display = { currency: 'USD', perUsd1e4: 10_000, digits: 2, language: 'en' }

/** What a request of the site knows. The listener makes it; pages and handlers only read it. */
export interface SiteContext {
  ctx: OperationContext
  /** The signed-in person, or null. */
  userId: number | null
  guest: SignedInGuest | null
  /** `listing:12` and `experience:34`: what they have in any wishlist. */
  saved: ReadonlySet<string>
  /** The text in the visitor's session cookie, or null. */
  sessionToken: string | null
  display: Display
  /** Cookies that the visitor brought: `lk_seen`, `lk_searches`, `lk_display` and such, never the session. */
  cookie(name: string): string | null
  /** Cookies to send with the answer, as `Set-Cookie` values. */
  setCookies: string[]
  /** HTML that goes into the page when that is whole: React passes on only its place (`app/components/still.tsx`). */
  slots: string[]
  /** Named switches for the components of this page; the same keys in every page. */
  flags: Record<string, string>
  /** Set when the edge answers instead of the page. */
  response: EdgeResponse | null
  /** The status of the page where Next would say 200; null leaves it alone. */
  status: number | null
  /** Shown on the start page to a person who opened the site without an invitation: who they are here. */
  visitorNote: { name: string; email: string; password: string } | null
}

const KEY = Symbol.for('staytwin.site-context')
const holder = globalThis as unknown as Record<symbol, AsyncLocalStorage<SiteContext> | undefined>

/** For the listener: the storage that carries the context into pages and handlers (module state is doubled between bundles, globals are not). */
export function installSiteContext(storage: AsyncLocalStorage<SiteContext>): void {
  holder[KEY] = storage
}

/** The context of the request that is being served. */
export function siteContext(): SiteContext {
  const context = holder[KEY]?.getStore()
  if (context) return context
  throw new StaytwinError('internal', {
    what: 'A page was rendered outside a request',
    fix: 'Serve the site with `npm run dev`, not with `next`.',
  })
}

/** Where the request that is being served keeps HTML for its page, or null outside a request. */
export const slotsOfRequest = (): string[] | null => holder[KEY]?.getStore()?.slots ?? null
