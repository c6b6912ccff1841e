import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { browserArguments, findBrowserExecutable } from '@/lib/browser-executable'
import { ensureTemplate } from '@/prisma/template'
import { ControlClient } from '@/runner/control-client'
import { startWorkerProcess } from '@/runner/worker-process'
import { contactSheet } from './contact-sheet'
import { screensOf } from './pages'

const WORLD = { size: 'town', seed: '1' } as const
const OUT = join(import.meta.dirname, '../../docs/screens')
const WIDTHS = [1280, 390]
const HEIGHT = { 1280: 900, 390: 844 } as Record<number, number>

/** Takes a picture of every page at both widths, and lays them out as one sheet a width. For whoever changes pages: `npm run screens`. */
async function main(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'staytwin-screens-'))
  const template = await ensureTemplate(WORLD)
  const worker = await startWorkerProcess({ root, world: WORLD })
  const control = new ControlClient(worker.controlUrl, worker.token)
  const executable = findBrowserExecutable()
  const browser = await chromium.launch({
    ...(executable !== undefined && { executablePath: executable }),
    args: browserArguments(),
  })
  mkdirSync(OUT, { recursive: true })
  try {
    for (const width of WIDTHS) {
      const { id, url } = await control.create({ seed: `screens-${width}`, login: 'guest' })
      const record = JSON.parse(readFileSync(join(root, id, 'episode.json'), 'utf8')) as { login: { userId: number } }
      const page = await browser.newPage({ viewport: { width, height: HEIGHT[width] ?? 900 }, reducedMotion: 'reduce' })
      await page.goto(url)
      const pictures: { name: string; png: Buffer }[] = []
      for (const { name, path, act } of screensOf(template.path, record.login)) {
        const response = await page.goto(new URL(path, worker.siteUrl).href)
        if (!response?.ok()) throw new Error(`${path} answered ${response?.status()}`)
        await act?.(page)
        await page.waitForLoadState('networkidle')
        pictures.push({ name, png: await page.screenshot() })
        console.log(`${width} ${name}`)
      }
      for (const name of ['home', 'search', 'listing', 'checkout']) {
        const found = pictures.find((picture) => picture.name === name)
        if (found)
          await sharp(found.png)
            .webp({ quality: 82 })
            .toFile(join(OUT, `${name}-${width}.webp`))
      }
      await contactSheet(pictures, join(OUT, `contact-sheet-${width}.webp`))
      await page.close()
    }
  } finally {
    await browser.close()
    await worker.close()
    rmSync(root, { recursive: true, force: true })
  }
}

await main()
