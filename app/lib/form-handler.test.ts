import { AsyncLocalStorage } from 'node:async_hooks'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { installSiteContext, type SiteContext } from '@/episode/site-context'
import { StaytwinError } from '@/lib/staytwin-error'
import { formHandler, type FormInput } from './form-handler'
import { openNote } from './form-note'
import { seeOther } from './site-handler'

const storage = new AsyncLocalStorage<SiteContext>()
installSiteContext(storage)
const visit = (userId: number | null) => ({ userId, flags: {}, response: null }) as unknown as SiteContext

const schema = z.object({ email: z.string().min(1, 'Write it.'), secret: z.string().optional() })
type Work = (site: SiteContext, values: z.output<typeof schema>, input: FormInput) => Promise<Response>

async function post(
  work: Work,
  fields: Record<string, string>,
  { userId = 1 as number | null, origin = 'http://lark.test' } = {},
) {
  const handler = formHandler(
    { schema, back: ({ params }) => `/forms/${params.code}?edit=1#top`, keep: ['email'], signedIn: true },
    work,
  )
  const request = new Request('http://lark.test/forms/A1/send', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin, host: 'lark.test' },
  })
  const response = await storage.run(visit(userId), () => handler(request, { params: Promise.resolve({ code: 'A1' }) }))
  const location = response.headers.get('location')
  const cookie = /lk_form=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
  const id = location ? new URL(location, 'http://lark.test').searchParams.get('note') : null
  return { status: response.status, location, note: openNote(cookie, id), body: await response.text() }
}

const done: Work = async () => seeOther('/done')
const failing =
  (error: unknown): Work =>
  async () => {
    throw error
  }

describe('a posted form', () => {
  it('does the work and goes on with 303', async () => {
    expect(await post(done, { email: 'a@b.c' })).toMatchObject({ status: 303, location: '/done', note: null })
  })

  it('comes back with what is wrong beside the field and what was typed, but not with secrets', async () => {
    const answer = await post(done, { email: '', secret: '4242' })
    expect(answer.status).toBe(303)
    expect(answer.location).toMatch(/^\/forms\/A1\?edit=1&note=[\w-]{10}#top$/)
    expect(answer.note).toEqual({ fields: { email: 'Write it.' }, values: { email: '' } })
  })

  it('says what the rules of the site refuse, and never the value seen', async () => {
    const refusal = new StaytwinError('conflict', { what: 'The nights are gone', seen: 'row 7', fix: 'Choose others.' })
    const { note } = await post(failing(refusal), { email: 'a@b.c' })
    expect(note).toEqual({ what: 'The nights are gone', fix: 'Choose others.', fields: {}, values: { email: 'a@b.c' } })
  })

  it('sends a visitor who is not signed in to the log-in page and back', async () => {
    const { location } = await post(done, { email: 'a@b.c' }, { userId: null })
    expect(location).toBe('/login?next=%2Fforms%2FA1%3Fedit%3D1%23top')
  })

  it('answers 404 for what does not exist or is somebody else’s', async () => {
    const error = new StaytwinError('not-found', { what: 'There is no such <checkout>', fix: 'Start again.' })
    const { status, body } = await post(failing(error), { email: 'a@b.c' })
    expect(status).toBe(404)
    expect(body).toContain('There is no such &lt;checkout&gt;')
  })

  it('refuses a form that another site sent, and does nothing', async () => {
    let isDone = false
    const work: Work = async () => {
      isDone = true
      return seeOther('/done')
    }
    const { status } = await post(work, { email: 'a@b.c' }, { origin: 'http://else.test' })
    expect(status).toBe(403)
    expect(isDone).toBe(false)
  })

  it('lets an interruption pass to the listener', async () => {
    const { status } = await post(failing({ [Symbol.for('staytwin.interruption')]: true }), { email: 'a@b.c' })
    expect(status).toBe(599)
  })
})
