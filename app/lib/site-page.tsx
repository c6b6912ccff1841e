import type { ReactNode } from 'react'
import { redirect, unstable_rethrow } from 'next/navigation'
import { PageConfig } from '@/app/components/page-config'
import { NotFoundPage, ProblemPage } from '@/app/components/problem-page'
import { SiteShell } from '@/app/components/site-shell'
import { siteContext, type SiteContext } from '@/episode/site-context'
import { StaytwinError } from '@/lib/staytwin-error'
import '@/app/lib/words/install'
import { isInterruption } from '@/lib/interruption'

type Query = Record<string, string | string[] | undefined>

interface NextPageProps {
  params: Promise<Record<string, string | string[] | undefined>>
  searchParams: Promise<Query>
}

export interface PageInput {
  /** The parts of the path: `{ id: '12' }` for `/stays/12`. */
  params: Record<string, string>
  query: URLSearchParams
  /** Path and query of this page, for `next=` and for forms that come back. */
  path: string
}

export interface PageOptions {
  /** `site` puts the header and the footer around; `bare` nothing (the provider's page, the mail application). */
  shell?: 'site' | 'bare'
  /** Pages that belong to a person send a visitor who is not signed in to the log-in page and back. */
  signedIn?: boolean
  /** The path of this page with its parameters, `/stays/[id]`. */
  path?: string
}

/**
 * A page of the site: runs the work of the page in its request, then prints the header, the result, the footer and the page's configuration.
 * An error for visitors becomes a friendly page; when the edge answers instead, the page is empty and is replaced.
 */
export function sitePage(
  render: (site: SiteContext, input: PageInput) => Promise<ReactNode>,
  { shell = 'site', signedIn = false, path = '/' }: PageOptions = {},
) {
  return async function Page(props: NextPageProps): Promise<ReactNode> {
    const site = siteContext()
    const input = await pageInput(props, path)
    if (signedIn && site.userId === null) redirect(`/login?next=${encodeURIComponent(input.path)}`)
    const content = await contentOf(render, site, input)
    if (content === INTERRUPTED) return null
    const config = <PageConfig flags={site.flags} />
    if (shell === 'bare') return [content, config]
    return (
      <SiteShell site={site} path={input.path}>
        {content}
        {config}
      </SiteShell>
    )
  }
}

const INTERRUPTED = Symbol('interrupted')

async function contentOf(
  render: (site: SiteContext, input: PageInput) => Promise<ReactNode>,
  site: SiteContext,
  input: PageInput,
): Promise<ReactNode | typeof INTERRUPTED> {
  try {
    return await render(site, input)
  } catch (error) {
    unstable_rethrow(error)
    if (isInterruption(error)) return INTERRUPTED
    if (!StaytwinError.isStaytwinError(error) || error.code === 'internal') throw error
    if (error.code === 'unauthorized') redirect(`/login?next=${encodeURIComponent(input.path)}`)
    // Next lets a page choose no status but 404, and that one leaves the page empty without scripts: the listener sends it.
    site.status = error.httpStatus
    return error.code === 'not-found' ? <NotFoundPage /> : <ProblemPage what={error.what} fix={error.fix} />
  }
}

async function pageInput(props: NextPageProps, pattern: string): Promise<PageInput> {
  const [rawParams, rawQuery] = await Promise.all([props.params, props.searchParams])
  const params: Record<string, string> = {}
  for (const [key, value] of Object.entries(rawParams ?? {})) params[key] = String(value ?? '')
  const query = toSearchParams(rawQuery ?? {})
  const path = pattern.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return { params, query, path: query.size > 0 ? `${path}?${query}` : path }
}

function toSearchParams(raw: Query): URLSearchParams {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(raw))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) query.append(key, one)
  return query
}
