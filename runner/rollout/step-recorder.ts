import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { screenshot } from './screenshot'
import type { Step } from './episode-result'

/** Keeps the steps of an agent in the folder of its episode: `steps.ndjson` and `steps/<n>.jpg`. */
export class StepRecorder {
  private count = 0
  private readonly start = performance.now()

  /** @param folder null: steps are counted and nothing is kept */
  constructor(private readonly folder: string | null) {}

  get steps(): number {
    return this.count
  }

  async add(label: string, page: Page | null): Promise<void> {
    const n = ++this.count
    if (!this.folder) return
    const ms = Math.round(performance.now() - this.start)
    const image = page ? await this.picture(n, page) : null
    const step: Step = { label: label.slice(0, 300), ms, path: page ? pathOf(page.url()) : '', image }
    mkdirSync(this.folder, { recursive: true })
    appendFileSync(join(this.folder, 'steps.ndjson'), `${JSON.stringify(step)}\n`)
  }

  private async picture(n: number, page: Page): Promise<string | null> {
    const session = await page
      .context()
      .newCDPSession(page)
      .catch(() => null)
    const jpeg = session && (await screenshot(page, session))
    await session?.detach().catch(() => undefined)
    if (!jpeg || !this.folder) return null
    const name = `${String(n).padStart(2, '0')}.jpg`
    mkdirSync(join(this.folder, 'steps'), { recursive: true })
    writeFileSync(join(this.folder, 'steps', name), jpeg)
    return name
  }
}

function pathOf(url: string): string {
  const { pathname, search } = URL.canParse(url) ? new URL(url) : { pathname: url, search: '' }
  return pathname + search
}
