import { unstable_rethrow } from 'next/navigation'
import { siteContext, type SiteContext } from '@/episode/site-context'
import { StaytwinError } from '@/lib/staytwin-error'
import '@/app/lib/words/install'
import { isInterruption } from '@/lib/interruption'
import { localPath } from './next-path'
import { problemDocument } from './problem-document'

export interface HandlerInput {
  params: Record<string, string>
  query: URLSearchParams
  /** The fields of the posted form; empty for GET. */
  form: URLSearchParams
}

export interface HandlerOptions {
  /** Where the browser goes when the work fails with an error for visitors; without it the error is a small page of its own. */
  failTo?: (problem: StaytwinError, input: HandlerInput) => string
}

interface NextRouteContext {
  params: Promise<Record<string, string | string[] | undefined>>
}

const INTERRUPTED_STATUS = 599

/**
 * A route handler of the site: refuses posts from other sites, reads the form, and turns errors for visitors into a redirect (`failTo`) or a
 * small page with the right status. Answer posts with `seeOther(path)`.
 */
export function siteHandler(
  handle: (site: SiteContext, request: Request, input: HandlerInput) => Promise<Response>,
  { failTo }: HandlerOptions = {},
) {
  return async function handler(request: Request, context: NextRouteContext): Promise<Response> {
    const site = siteContext()
    const input = await handlerInput(request, context)
    try {
      refuseOtherOrigins(request)
      return await handle(site, request, input)
    } catch (error) {
      unstable_rethrow(error)
      if (isInterruption(error)) return new Response(null, { status: INTERRUPTED_STATUS })
      if (!StaytwinError.isStaytwinError(error) || error.code === 'internal') throw error
      if (error.code === 'unauthorized' && !failTo) return seeOther('/login')
      if (failTo && error.code !== 'forbidden') return seeOther(failTo(error, input))
      return problemDocument(error)
    }
  }
}

/** 303 to a path of this site. Absolute addresses are refused: a form must not send people elsewhere. */
export function seeOther(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { ...headers, location: localPath(path) } })
}

function refuseOtherOrigins(request: Request): void {
  const origin = request.headers.get('origin')
  if (request.method === 'GET' || origin === null) return
  if (origin !== 'null' && URL.canParse(origin) && new URL(origin).host === request.headers.get('host')) return
  throw new StaytwinError('forbidden', {
    what: 'This form was sent from another site',
    seen: origin,
    fix: 'Go back to the page on Larkstay and send it from there.',
  })
}

async function handlerInput(request: Request, context: NextRouteContext): Promise<HandlerInput> {
  const rawParams = await context.params
  const params: Record<string, string> = {}
  for (const [key, value] of Object.entries(rawParams ?? {})) params[key] = String(value ?? '')
  return { params, query: new URL(request.url).searchParams, form: await formOf(request) }
}

async function formOf(request: Request): Promise<URLSearchParams> {
  const form = new URLSearchParams()
  const type = request.headers.get('content-type') ?? ''
  if (request.method === 'GET' || !/form-urlencoded|form-data/.test(type)) return form
  for (const [key, value] of await request.formData()) if (typeof value === 'string') form.append(key, value)
  return form
}
