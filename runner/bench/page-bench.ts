import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ControlClient } from '../control-client'
import { startWorkerProcess } from '../worker-process'
import { STAY } from './booked-episode'
import { figureOf } from './measure'
import type { BenchLine, Section } from './section'
import { Visitor } from './visitor'

const ROUNDS = 30
const WARM = 20
const CLIENTS = 8
const SEARCH = `/search?${new URLSearchParams({ where: 'Lisbon', ...STAY, adults: '2' }).toString()}`

interface Page {
  name: string
  path: string
}

/** Server time of pages over HTTP, without scripts and images: alone, and by eight visitors at once, each in an episode of their own. */
export const pageBench: Section = async (world) => {
  const root = mkdtempSync(join(tmpdir(), 'staytwin-bench-'))
  const worker = await startWorkerProcess({ root, world })
  const control = new ControlClient(worker.controlUrl, worker.token)
  const visitors: { visitor: Visitor; pages: Page[] }[] = []
  try {
    for (let i = 0; i < CLIENTS; i++) {
      const { url } = await control.create({ seed: i, login: 'guest' })
      visitors.push(await visit(worker.siteUrl, url))
    }
    const lines: BenchLine[] = []
    for (const [i, { name }] of (visitors[0]?.pages ?? []).entries()) {
      const alone = await load(visitors.slice(0, 1), i)
      const together = await load(visitors, i)
      lines.push(
        { what: `page: ${name}, 1 visitor`, unit: 'ms', ...figureOf(alone.times) },
        { what: `page: ${name}, ${CLIENTS} visitors`, unit: 'ms', ...figureOf(together.times) },
        { what: `page: ${name}, ${CLIENTS} visitors`, unit: '/s', median: together.perSecond },
      )
    }
    return lines
  } finally {
    for (const { visitor } of visitors) visitor.close()
    await worker.close()
    rmSync(root, { recursive: true, force: true })
  }
}

async function visit(siteUrl: string, url: string) {
  const visitor = new Visitor(siteUrl)
  await visitor.get(new URL(url).pathname)
  const results = await visitor.get(`${SEARCH}&instantBook=1&kinds=entire`)
  const [listing = ''] = /\/stays\/\d+/.exec(results) ?? []
  const form = { ...STAY, adults: '2', children: '0', infants: '0', pets: '0', rooms: '1', source: 'typed' }
  await visitor.post(`${listing}/hold`, form)
  const checkout = visitor.at
  const pages = [
    { name: 'home', path: '/' },
    { name: 'search', path: '/search?where=Lisbon' },
    { name: 'search with dates', path: SEARCH },
    { name: 'search everywhere with dates', path: SEARCH.replace('where=Lisbon&', '') },
    { name: 'listing', path: `${listing}?${new URLSearchParams({ ...STAY, adults: '2' }).toString()}` },
    { name: 'reviews', path: `${listing}/reviews` },
    { name: 'experiences', path: '/experiences?where=Lisbon' },
    { name: 'trips', path: '/trips' },
    { name: 'account', path: '/account' },
    { name: 'help', path: '/help' },
    ...(checkout.startsWith('/checkout/') ? [{ name: 'checkout', path: checkout }] : []),
  ]
  return { visitor, pages }
}

async function load(visitors: { visitor: Visitor; pages: Page[] }[], page: number) {
  const times: number[] = []
  const one = async ({ visitor, pages }: (typeof visitors)[number], counts: boolean) => {
    const start = performance.now()
    await visitor.get(pages[page]?.path ?? '/')
    if (counts) times.push(performance.now() - start)
  }
  for (let i = 0; i < WARM; i++) await Promise.all(visitors.map((each) => one(each, false)))
  const start = performance.now()
  await Promise.all(
    visitors.map(async (each) => {
      for (let i = 0; i < ROUNDS; i++) await one(each, true)
    }),
  )
  return { times, perSecond: (1000 * times.length) / (performance.now() - start) }
}
