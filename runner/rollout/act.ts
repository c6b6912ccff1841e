import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { AgentIo } from '@/tasks/agent-io'
import type { ControlClient, CreatedEpisode } from '../control-client'
import type { Agent, ScriptedKnowledge } from './agent'
import type { AgentFailure } from './episode-result'
import type { StepRecorder } from './step-recorder'

const ACTION_LIMIT_MS = 10_000

interface Act {
  control: ControlClient
  created: CreatedEpisode
  agent: Agent
  knowledge: ScriptedKnowledge
  recorder: StepRecorder
  browser(siteUrl: string): Promise<Browser>
  limitMs: number
}

/** Lets an agent act in its episode until it is done, fails or runs out of time. Returns what went wrong. */
export async function act({ control, created, agent, knowledge, recorder, browser, limitMs }: Act) {
  const context = agent.needsPage ? await newContext(await browser(created.url), new URL(created.url).origin) : null
  let left: AgentFailure | undefined
  let timer: NodeJS.Timeout | undefined
  try {
    const page = context && (await enter(context, created.url, (url) => (left ??= leftTheSite(url))))
    const io: AgentIo = {
      page: page ?? noPage(),
      goal: created.goal ?? '',
      answer: (value) => control.answer(created.id, value),
      wait: (seconds) => control.advance(created.id, seconds),
      step: (label) => recorder.add(label, page),
    }
    const outOfTime = new Promise<AgentFailure>((resolve) => {
      const message = `It was not done after ${limitMs / 1000} s.`
      timer = setTimeout(() => resolve({ kind: 'timeout', message }), limitMs)
    })
    const done = agent.run(io, knowledge).then(() => undefined, exception)
    const failure = await Promise.race([done, outOfTime])
    if (failure && page) await recorder.add(`Ended: ${failure.message}`, page)
    return left ?? failure
  } catch (error) {
    return left ?? exception(error)
  } finally {
    clearTimeout(timer)
    await context?.close().catch(() => undefined)
  }
}

async function newContext(browser: Browser, baseURL: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
  })
  context.setDefaultTimeout(ACTION_LIMIT_MS)
  return context
}

async function enter(context: BrowserContext, url: string, onLeave: (url: string) => void): Promise<Page> {
  const { origin } = new URL(url)
  const isOfSite = (seen: string) => seen.startsWith(`${origin}/`) || /^(about|chrome-error):/.test(seen)
  const watch = (page: Page) =>
    page.on('framenavigated', (frame) => {
      if (isOfSite(frame.url())) return
      onLeave(frame.url())
      void context.close().catch(() => undefined)
    })
  context.on('page', watch)
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  return page
}

const firstLine = (text: string) => text.split('\n')[0] ?? text
const exception = (error: unknown): AgentFailure => ({
  kind: 'exception',
  message: firstLine(error instanceof Error ? error.message : String(error)),
})
const leftTheSite = (url: string): AgentFailure => ({ kind: 'left-the-site', message: `It went to ${url}.` })

function noPage(): Page {
  return new Proxy({} as Page, {
    get() {
      throw new Error('this agent has no page')
    },
  })
}
