import type { HTMLElement } from 'node-html-parser'
import { expect, inject, it } from 'vitest'
import { DICTIONARIES } from '@/app/lib/words/install'
import type { SiteClient } from '../fixtures/site-client'
import { freeHomes, freeRooms } from '../fixtures/free-stay'
import { visitsTo } from '../fixtures/worker'

const worker = visitsTo(inject('worker'))
const GERMAN = DICTIONARIES.de!

/** What hosts and editors wrote stays as it is written; what is in a language of its own says so. */
const WRITTEN =
  'script, style, title, body [lang], h1, article p, .stay-card-title, [href^="/stays/"], #about p, #inspiration'

/** What a page says of itself: the texts that are read, and the names of its controls. */
function wordsOf(root: HTMLElement): string[] {
  const titles = root.querySelectorAll('h1, .stay-card-title').map(({ textContent }) => textContent.trim())
  const named = root
    .querySelectorAll('[aria-label], [placeholder]')
    .flatMap((element) => ['aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))
  for (const written of root.querySelectorAll(WRITTEN)) written.remove()
  const read = [...root.innerHTML.replaceAll(/<!--.*?-->/g, '').matchAll(/>([^<]+)</g)].map(([, text]) => text!)
  return [...named, ...read]
    .map((text) => text.replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !titles.some((title) => text.includes(title)))
}

const escaped = (text: string) => text.replace(/[.*+?^$()[\]\\|]/g, '\\$&')
/** A phrase whose places are filled; null for those that are hardly more than their places: `{n} years`. */
function patternOf(phrase: string): RegExp | null {
  const fixed = phrase.split(/\{\w+\}/)
  if (fixed.length === 1 || fixed.join('').length < 10) return null
  return new RegExp(`^${fixed.map(escaped).join('.+')}$`)
}

const pairs = Object.entries({ ...GERMAN.phrases, ...GERMAN.texts }).filter(([english, german]) => english !== german)
const germanWords = new Set(Object.values({ ...GERMAN.phrases, ...GERMAN.texts }))
const english = new Set(pairs.map(([phrase]) => phrase).filter((phrase) => !germanWords.has(phrase)))
const patterns = pairs.flatMap(([phrase]) => patternOf(phrase) ?? [])
const counts = new RegExp(`^[\\d,.]+ (${Object.keys(GERMAN.counts).join('|')})s?$`)

const leftIn = (root: HTMLElement): string[] =>
  wordsOf(root).filter(
    (text) => english.has(text) || patterns.some((pattern) => pattern.test(text)) || counts.test(text.split(' · ')[0]!),
  )

async function germanVisit(): Promise<SiteClient> {
  const { client } = await worker.visit()
  await client.post('/preferences/save', { language: 'de', currency: 'USD', next: '/' })
  return client
}

it('finds English where there is some', async () => {
  const { client } = await worker.visit()
  expect(leftIn((await client.open('/search')).root).length).toBeGreaterThan(100)
})

it('says nothing of its dictionary in English to who reads German, from the start page to the booking', async () => {
  const [home] = await freeHomes()
  const [room] = await freeRooms()
  const asked = ({ checkIn, checkOut }: { checkIn: string; checkOut: string }) =>
    new URLSearchParams({ checkIn, checkOut, adults: '2' }).toString()
  const client = await germanVisit()
  const left: Record<string, string[]> = {}
  const look = (name: string) => {
    const root = client.page!.root
    expect(root.querySelector('html')?.getAttribute('lang'), name).toBe('de')
    expect(root.querySelector('script[src="/words/de.js"]'), name).not.toBeNull()
    const found = leftIn(root)
    if (found.length > 0) left[name] = [...new Set(found)]
  }
  const paths = {
    home: '/',
    search: `/search?where=Lisbon&${asked(home!)}`,
    'search with filters': '/search?where=Paris&minRating=40&priceMax=900&stars=4&bedrooms=1&amenities=wifi',
    'search for nothing': `/search?where=Lisbon&${asked(home!)}&amenities=pool&amenities=casino&stars=5&kinds=shared`,
    'search for nowhere': '/search?where=Atlantis',
    stay: `/stays/${home!.listingId}?${asked(home!)}`,
    'stay without dates': `/stays/${home!.listingId}`,
    amenities: `/stays/${home!.listingId}/amenities`,
    reviews: `/stays/${home!.listingId}/reviews`,
    hotel: `/stays/${room!.listingId}?${asked(room!)}`,
    wishlists: '/wishlists',
    trips: '/trips',
    compare: `/compare?ids=${home!.listingId},${room!.listingId}&${asked(home!)}`,
    recent: '/recent',
    preferences: '/preferences',
    reserve: `/stays/${home!.listingId}/reserve?${asked(home!)}`,
  }
  for (const [name, path] of Object.entries(paths)) {
    await client.open(path)
    look(name)
  }
  const { url } = await client.press(GERMAN.phrases.Reserve)
  look('checkout')
  for (const edit of ['stay', 'card', 'coupon']) {
    await client.open(`${new URL(url).pathname}?edit=${edit}`)
    look(`checkout, ${edit}`)
  }
  await client.open(url)
  await client.press(/bestätigen und zahlen$/)
  look('booked')
  expect(left).toEqual({})
})

it('takes a review in the language of the page where it is written, and asks for it in that language', async () => {
  const [home] = await freeHomes()
  const { id, client } = await worker.visit()
  await client.open(`/stays/${home!.listingId}/reserve?checkIn=${home!.checkIn}&checkOut=${home!.checkOut}&adults=2`)
  await client.press(/^Reserve$/)
  const trip = (await client.press(/^Confirm and pay/)).url.replace(/\?.*/, '')
  await client.post('/preferences/save', { language: 'de', currency: 'USD', next: '/' })
  expect(leftIn((await client.open(`${trip}/review`)).root), 'too early').toEqual([])
  await worker.control.advance(id, 70 * 86_400)
  expect(leftIn((await client.open(`${trip}/review`)).root), 'form').toEqual([])
  expect(leftIn((await client.press(GERMAN.phrases['Publish review'])).root), 'form with errors').toEqual([])
  const stars = { cleanliness: '5', accuracy: '4', checkIn: '5', communication: '5', location: '4', value: '3' }
  const text = 'Allein für das Licht in der Küche kämen wir wieder.'
  const sent = await client.press(GERMAN.phrases['Publish review'], { rating: '4', ...stars, text })
  expect(leftIn(sent.root), 'sent').toEqual([])
  const [row] = (await worker.control.diff(id)).filter(({ table }) => table === 'Review')
  expect(row?.after).toMatchObject({ language: 'de', text })
  await client.open(`/stays/${home!.listingId}/reviews?language=de`)
  expect(client.page!.text).toContain(text)
})

it('does so on the pages of who has no account', async () => {
  const { client } = await worker.visit({ seed: 'test' })
  await client.post('/preferences/save', { language: 'de', currency: 'USD', next: '/' })
  for (const path of ['/login', '/login/code', '/signup', '/no-such-page'])
    expect(leftIn((await client.open(path)).root), path).toEqual([])
})

it('gives a browser the words of the language in one file, and English pages none', async () => {
  const { client } = await worker.visit()
  expect((await client.open('/')).root.querySelector('html')?.getAttribute('lang')).toBe('en')
  expect(client.page!.root.querySelector('script[src^="/words/"]')).toBeNull()
  const response = await fetch(new URL('/words/ja.js', worker.siteUrl))
  expect(response.headers.get('content-type')).toContain('javascript')
  expect(await response.text()).toContain(JSON.stringify(DICTIONARIES.ja!.phrases['Clear dates']))
})
