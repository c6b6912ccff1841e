import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { browserArguments, findBrowserExecutable } from '@/lib/browser-executable'
import { ControlClient } from '../control-client'
import { startWorkerProcess } from '../worker-process'
import { STAY } from './booked-episode'
import { figureOf } from './measure'
import type { BenchLine, Section } from './section'

const LOADS = 7
const dates = new URLSearchParams({ ...STAY, adults: '2' }).toString()

/** What a browser with an empty cache makes of the pages: when the largest thing is painted, photos included, and how many scripts it loads, packed. */
export const paintBench: Section = async (world) => {
  const root = mkdtempSync(join(tmpdir(), 'staytwin-bench-'))
  const worker = await startWorkerProcess({ root, world })
  const control = new ControlClient(worker.controlUrl, worker.token)
  const executable = findBrowserExecutable()
  const browser = await chromium.launch({
    ...(executable !== undefined && { executablePath: executable }),
    args: browserArguments(),
  })
  try {
    const { url } = await control.create({ seed: 'paint', login: 'guest' })
    const visit = async () => {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
      await page.goto(url)
      return page
    }
    const first = await visit()
    await first.goto(new URL(`/search?where=Lisbon&${dates}&instantBook=1&kinds=entire`, worker.siteUrl).href)
    const listing = (await first.locator('main a[href^="/stays/"]').first().getAttribute('href')) ?? ''
    await first.context().close()
    const lines: BenchLine[] = []
    for (const [name, path] of [
      ['home', '/'],
      ['search with dates', `/search?where=Lisbon&${dates}`],
      ['listing', listing],
    ] as const) {
      const loads = await repeat(visit, new URL(path, worker.siteUrl).href)
      const scripts = loads[0]?.scriptBytes ?? 0
      lines.push({ what: `paint: ${name}`, unit: 'ms', ...figureOf(loads.map(({ paint }) => paint)) })
      lines.push({ what: `scripts, packed: ${name}`, unit: 'kB', median: scripts / 1000 })
    }
    return lines
  } finally {
    await browser.close()
    await worker.close()
    rmSync(root, { recursive: true, force: true })
  }
}

interface Load {
  paint: number
  scriptBytes: number
}

async function repeat(visit: () => Promise<Page>, address: string): Promise<Load[]> {
  const loads: Load[] = []
  for (let i = 0; i < LOADS; i++) {
    const page = await visit()
    // The visit itself has filled the cache with the start page's files.
    const session = await page.context().newCDPSession(page)
    await session.send('Network.clearBrowserCache')
    loads.push(await load(page, address))
    await page.context().close()
  }
  return loads.slice(1)
}

async function load(page: Page, address: string): Promise<Load> {
  let scriptBytes = 0
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    bodies.push(response.body().then((body) => void (scriptBytes += gzipSync(body).length)))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      }),
  )
  await Promise.all(bodies)
  return { paint, scriptBytes }
}
