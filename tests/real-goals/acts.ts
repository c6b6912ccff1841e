import { expect } from 'vitest'
import type { RowDiff } from '@/verifiers/diff'
import { find, nextDay } from './find'
import type { Criteria, Fact } from './goal'
import { readFact } from './read-facts'
import { resultsOn } from './results'
import type { Walker } from './walk'

const CONFIRM = /^(Confirm and pay|Confirm|Request)/

const created = async ({ control, id }: Walker, table: string): Promise<RowDiff[]> =>
  (await control.diff(id)).filter((row) => row.table === table && row.after !== null)

/** Opens the first result with its dates, and reserves it; ends on the checkout. */
export async function reserve(walker: Walker, wanted: Fact[]): Promise<void> {
  const { client, found, facts } = walker
  const { results, params } = found!
  const first = new URL(results[0]!.href, client.origin)
  const asked = new URLSearchParams(first.search)
  if (!asked.has('checkIn')) throw new Error('the goal reserves without dates')
  await client.open(`${first.pathname}/reserve?${asked}`)
  const fields = [...asked, ...[...params].filter(([name]) => name === 'childAges')]
  const page = await client.press(/^(Reserve|Request to book)$/, Object.fromEntries(fields))
  expect(page.url, page.text.slice(0, 400)).toContain('/checkout/')
  for (const fact of wanted) readFact(page, fact, facts.listing(results[0]!.id), facts)
}

export async function book(walker: Walker): Promise<void> {
  await reserve(walker, [])
  const { client, found } = walker
  const page = await client.press(CONFIRM)
  expect(page.status, page.text.slice(0, 300)).toBe(200)
  const bookings = (await created(walker, 'Booking')).map(({ after }) => after!)
  const { id } = found!.results[0]!
  const asked = { checkIn: found!.params.get('checkIn'), checkOut: found!.params.get('checkOut') }
  expect(bookings).toEqual([expect.objectContaining({ listingId: id, ...asked })])
  expect(['confirmed', 'requested']).toContain(bookings[0]!.status)
}

/** The number of results that the page says is the number of results on its pages. */
export async function count({ client, found }: Walker): Promise<void> {
  const { params, results } = found!
  const page = await client.open(`/search?${params}`)
  const said = Number(/([\d,]+) stays?\b/.exec(page.text)?.[1]?.replaceAll(',', ''))
  let seen = results.length
  for (let n = 2; seen < said && n < 60; n++) seen += resultsOn(await client.open(`/search?${params}&page=${n}`)).length
  expect(seen).toBe(said)
}

/** The map knows the results, each with where it is and what it costs. */
export async function pins({ client, found }: Walker): Promise<void> {
  const page = await client.open(`/search?${found!.params}`)
  const data = JSON.parse(page.root.querySelector('#search-pins')!.textContent) as { pins: [number, number, number][] }
  expect(data.pins.map(([id]) => id)).toEqual(expect.arrayContaining(found!.results.map(({ id }) => id)))
  for (const [, lat, lng] of data.pins) expect([Math.abs(lat) <= 90, Math.abs(lng) <= 180]).toEqual([true, true])
}

export async function facets({ client, found }: Walker, group: string): Promise<void> {
  const page = await client.open(`/search?${found!.params}`)
  const form = page.root.querySelector('form[aria-label="Filters"]')
  const groups = form?.querySelectorAll('legend, summary').map((legend) => legend.textContent.trim()) ?? []
  if (group === 'all') expect(groups.length).toBeGreaterThanOrEqual(8)
  else expect(form?.querySelectorAll(`input[name="${group}"]`).length).toBeGreaterThan(0)
}

export async function currency(walker: Walker, code: string): Promise<void> {
  await walker.client.open('/preferences')
  await walker.client.press(/^Save/, { currency: code })
  const page = await walker.client.open(walker.found!.results[0]!.href)
  expect(page.text).toMatch(new RegExp(`${code}|CN¥|¥`))
}

export async function experiences(walker: Walker, criteria: Criteria): Promise<void> {
  const { where, date, ...rest } = criteria
  const params = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, String(value)]))
  if (date !== undefined) params.set('date', nextDay(String(date)))
  for (const place of [
    ...(where === undefined ? [] : [String(where)]),
    ...walker.facts.places({ where: '' }).map((p) => p.where),
  ]) {
    params.set('where', place)
    const page = await walker.client.open(`/experiences?${params}`)
    walker.activities = resultsOn(page, 'experiences')
    if (walker.activities.length > 0) return
  }
  throw new Error(`no place of this world has experiences with ${JSON.stringify(criteria)}`)
}

export async function activity({ client, activities }: Walker, wanted: Fact[]): Promise<void> {
  const page = await client.open(activities[0]!.href)
  expect(page.text).toContain(activities[0]!.title)
  if (wanted.includes('price')) expect(page.text).toMatch(/\p{Sc}\s?\d/u)
  if (wanted.includes('duration')) expect(page.text).toMatch(/\d+(\.\d)? ?(min|h)/)
  if (wanted.includes('rating')) expect(page.text).toMatch(/[45]\.\d/)
}

export async function visit({ client }: Walker, path: string, says: string): Promise<void> {
  const page = await client.open(path)
  expect(page.status, path).toBe(200)
  const main = page.root.querySelector('main')?.structuredText ?? ''
  expect(main.toLowerCase(), path).toContain(says.toLowerCase())
}

/** Makes a list with a name and keeps the first results in it. */
export async function keep(walker: Walker, criteria: Criteria, wanted: number, list: string): Promise<void> {
  walker.found = await find(walker.client, walker.facts, criteria)
  await walker.client.open('/wishlists')
  await walker.client.press(/^Create/, { name: list })
  const made = (await created(walker, 'Wishlist')).find(({ after }) => after?.name === list)
  expect(made, 'the list was made').toBeDefined()
  walker.kept = walker.found.results.slice(0, wanted).map(({ id }) => id)
  for (const listingId of walker.kept)
    await walker.client.post('/wishlists/save', {
      listing: String(listingId),
      wishlist: String(made!.after!.id),
      back: '/wishlists',
    })
  const items = (await created(walker, 'WishlistItem')).map(({ after }) => after!)
  expect(items.filter(({ wishlistId }) => wishlistId === made!.after!.id).map(({ listingId }) => listingId)).toEqual(
    walker.kept,
  )
  const page = await walker.client.open(`/wishlists/${String(made!.after!.id)}`)
  for (const listingId of walker.kept) expect(page.text).toContain(walker.facts.listing(listingId).title)
}

export async function unkeep(walker: Walker): Promise<void> {
  const page = await walker.client.press(/^Remove/)
  expect(page.status).toBe(200)
  expect((await created(walker, 'WishlistItem')).length).toBe(0)
}

export async function board(walker: Walker, name: string, renamed: string): Promise<void> {
  await walker.client.open('/wishlists')
  await walker.client.press(/^Create/, { name })
  const [made] = await created(walker, 'Wishlist')
  await walker.client.open(`/wishlists/${String(made!.after!.id)}`)
  await walker.client.press(/^(Rename|Save)/, { name: renamed })
  expect((await created(walker, 'Wishlist')).map(({ after }) => after!.name)).toEqual([renamed])
}

export async function notify(walker: Walker, channel: string): Promise<void> {
  const page = await walker.client.open('/account/notifications')
  const boxes = page.root.querySelectorAll('input[type=checkbox][name=on]')
  const valueOf = (input: (typeof boxes)[number]) => input.getAttribute('value') ?? ''
  const off = boxes.find((input) => valueOf(input).endsWith(`.${channel}`) && !input.hasAttribute('checked'))
  expect(off, `a choice of ${channel} that is off`).toBeDefined()
  const on = boxes.filter((input) => input.hasAttribute('checked')).map(valueOf)
  await walker.client.press(/^Save/, { on: [...on, valueOf(off!)] })
  const changed = (await created(walker, 'NotificationSetting')).map(({ after }) => after!)
  expect(changed).toEqual([expect.objectContaining({ channel, isOn: 1 })])
}

/** Writes a review of a stay that is over. */
export async function review(walker: Walker, rating: number): Promise<void> {
  const page = await walker.client.open('/trips')
  const trips = page.root
    .querySelectorAll('a')
    .flatMap((a) => /^\/trips\/\w+$/.exec(a.getAttribute('href') ?? '') ?? [])
  const canWrite = () => walker.client.page?.root.querySelector('[name=rating]') != null
  for (const trip of new Set(trips)) {
    const { root } = await walker.client.open(trip)
    if (!root.querySelectorAll('a').some((a) => a.getAttribute('href') === `${trip}/review`)) continue
    await walker.client.open(`${trip}/review`)
    if (canWrite()) break
  }
  expect(canWrite(), 'a trip that can be reviewed').toBe(true)
  const all = ['rating', 'cleanliness', 'accuracy', 'checkIn', 'communication', 'location', 'value']
  const stars = Object.fromEntries(all.map((name) => [name, String(rating)]))
  const text = 'The room was bright and quiet, the bed was excellent, and everything was as the page says.'
  await walker.client.press(/review/i, { ...stars, text })
  expect((await created(walker, 'Review')).map(({ after }) => after!)).toEqual([
    expect.objectContaining({ rating, text }),
  ])
}
