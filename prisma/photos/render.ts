import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- a command for whoever makes assets; nothing imports it
import { chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { captionsFor } from './captions'
import { makeCard } from './card'
import { asPeopleSay } from './colour-constancy'
import { describe, fillCaption, INDOOR } from './describe'
import { type Photo, photosFolder, photoSchema } from './manifest'
import { photoParams, type PhotoParams } from './params'
import { type Shot, shots } from './shots'

const WIDTH = 1200
const HEIGHT = 800
/** more frames mean less grain: under lamps and through windows it takes more of them than under the open sky */
const FRAMES_INDOORS = 5
const FRAMES_OUTSIDE = 4
const here = dirname(fileURLToPath(import.meta.url))

/** Renders the photo set. Only for whoever makes assets: needs a headless Chromium; never runs at install. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      force: { type: 'boolean' },
      preview: { type: 'string' },
      frames: { type: 'string' },
      chromium: { type: 'string' },
      /** "1/2": the first half of the work, for two processes side by side */
      part: { type: 'string' },
    },
  })
  const wanted = values.only?.split(',')
  const known = readManifest()
  const jobs = shots.filter((s) => !wanted || wanted.some((id) => s.id.startsWith(id)))
  if (jobs.length === 0) throw new Error(`no shot is called "${values.only}": see prisma/photos/shots for the ids`)
  const [part = 1, parts = 1] = (values.part ?? '1/1').split('/').map(Number)
  const stale = jobs.filter((s) => values.force || values.preview || isStale(s, known.get(s.id)))
  // in the order asked for; else one of every kind first, so that an interrupted run leaves a useful set
  const rank = (id: string) => (wanted ? wanted.findIndex((w) => id.startsWith(w)) : Number(id.replace(/^\D+/, '')))
  stale.sort((a, b) => rank(a.again ?? a.id) - rank(b.again ?? b.id))
  const todo = stale.filter((_, i) => i % parts === part - 1)
  console.log(`${jobs.length} shots, ${todo.length} to render`)
  if (todo.length === 0) return save()
  const script = await bundle()
  const browser = await chromium.launch({
    executablePath: values.chromium ?? '/usr/bin/chromium-headless-shell',
    args: [
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  })
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
    page.on('console', (m) => console.log('  page:', m.text().slice(0, 600)))
    page.on('pageerror', (e) => console.log('  page failed:', e.message))
    await page.setContent('<body></body>')
    await page.addScriptTag({ content: script })
    for (const shot of todo) {
      try {
        if (values.preview) await preview(page, shot, values.preview, Number(values.frames ?? 4))
        else await develop(page, shot, Number(values.frames ?? 0))
      } catch (error) {
        // one picture that fails must not cost the others
        console.error(`${shot.id} failed: ${error instanceof Error ? error.message : String(error)}`)
        process.exitCode = 1
      }
    }
  } finally {
    await browser.close()
  }
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(here, 'scene', 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  })
  const file = result.outputFiles[0]
  if (!file)
    throw new Error('the scene bundle is empty: run esbuild on prisma/photos/scene/page.ts and read its messages')
  return file.text
}

async function shoot(page: Page, params: PhotoParams, w: number, h: number, frames: number) {
  const out = await page.evaluate(([p, width, height, n]) => window.renderPhoto(p, width, height, n), [
    params,
    w,
    h,
    frames,
  ] as const)
  return { ...out, raw: Buffer.from(out.pixels, 'base64') }
}

async function preview(page: Page, shot: Shot, folder: string, frames: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const w = 600
  const h = 400
  const out = await shoot(page, photoParams.parse(shot.wish), w, h, frames)
  await sharp(out.raw, { raw: { width: w, height: h, channels: 4 } })
    .removeAlpha()
    .flop(photoParams.parse(shot.wish).mirror ?? false)
    .png()
    .toFile(join(folder, `${shot.id}.png`))
  console.log(
    shot.id,
    `${Math.round(out.took / 100) / 10} s`,
    JSON.stringify(describe(photoParams.parse(shot.wish), out.tags)),
  )
}

async function develop(page: Page, shot: Shot, frames: number): Promise<void> {
  const params = photoParams.parse(shot.wish)
  const usual = INDOOR.has(params.kind) ? FRAMES_INDOORS : FRAMES_OUTSIDE
  const out = await shoot(page, params, WIDTH, HEIGHT, frames || params.frames || usual)
  const shows = describe(params, out.tags)
  const file = join(photosFolder, `${shot.id}.webp`)
  const info = await sharp(out.raw, { raw: { width: WIDTH, height: HEIGHT, channels: 4 } })
    .removeAlpha()
    .flop(params.mirror ?? false)
    .webp({ quality: 78, effort: 5, smartSubsample: true })
    .toFile(file)
  await makeCard(shot.id)
  const colour = '#' + out.average.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')
  save({
    id: shot.id,
    file: `/photos/${shot.id}.webp`,
    width: WIDTH,
    height: HEIGHT,
    kind: params.kind,
    shows,
    caption: 'not yet described',
    settings: shot.settings,
    colour,
    params,
    license: 'Apache-2.0',
  })
  console.log(
    `${shot.id} ${Math.round(out.took / 100) / 10} s, ${Math.round(info.size / 1024)} KB`,
    JSON.stringify(shows),
  )
}

const manifestFile = join(photosFolder, 'manifest.json')

function readManifest(): Map<string, Photo> {
  if (!existsSync(manifestFile)) return new Map()
  const list = JSON.parse(readFileSync(manifestFile, 'utf8')) as unknown[]
  return new Map(list.map((e) => photoSchema.parse(e)).map((p) => [p.id, p]))
}

function save(...photos: Photo[]): void {
  const all = readManifest()
  for (const photo of photos) all.set(photo.id, photo)
  const byId = new Map(shots.map((shot) => [shot.id, shot]))
  const kept = [...all.values()].filter(({ id }) => byId.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const taken = new Set<string>()
  const list = kept.map((photo) => {
    const shot = byId.get(photo.id) as Shot
    const shows = asPeopleSay(photo.params, photo.shows)
    const texts = shot.caption
      ? [fillCaption(shot.caption, shows)]
      : captionsFor(photo.params, shows, shot.again !== undefined)
    const caption = texts.find((text) => !taken.has(text)) ?? texts.at(-1) ?? photo.caption
    taken.add(caption)
    return photoSchema.parse({ ...photo, shows, caption, settings: shot.settings })
  })
  // renamed into place: another process may be reading it
  writeFileSync(`${manifestFile}.${process.pid}`, JSON.stringify(list, null, 2) + '\n')
  renameSync(`${manifestFile}.${process.pid}`, manifestFile)
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

function isStale(shot: Shot, photo: Photo | undefined): boolean {
  if (!photo || !existsSync(join(photosFolder, `${shot.id}.webp`))) return true
  return digest(photoParams.parse(shot.wish)) !== digest(photo.params)
}

await main()
