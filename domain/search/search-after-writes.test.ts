import { readFileSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import type { Runtime } from '@/episode/runtime'
import { bareRecord, testRuntime } from '@/episode/testing'
import { operation, type Db, type OperationContext } from '@/fault-injection/operation'
import { addDays } from '@/lib/calendar-date'
import { drawInteger, drawOne } from '@/lib/rng'
import { ensureTemplate } from '@/prisma/template'
import { drawSearch } from '@/tests/fixtures/draw-search'
import { readFacts } from '@/tests/fixtures/plain-facts'
import { plainSearch } from '@/tests/fixtures/plain-search'
import { parseCriteria, type SearchCriteria } from './search-criteria'
import { searchListings } from './search-listings'

const WORDS = {
  ...{ where: [''], amenities: ['wifi', 'kitchen', 'heating'], categories: [], tags: [], propertyTypes: ['apartment'] },
  ...{ neighbourhoods: ['Somewhere New'], brands: [], languages: ['Klingon', 'English'] },
}

const write = operation<(ctx: OperationContext) => Promise<unknown>, void>(
  { name: 'counterparty.act', kind: 'write', logArgs: () => ({}) },
  async (ctx, work) => void (await work(ctx)),
)

/** Two episodes of one village. */
async function openPair(): Promise<{
  runtime: Runtime
  ctxOf(id: string, userId?: number): Promise<OperationContext>
}> {
  const template = await ensureTemplate({ size: 'village', seed: '1' })
  const runtime = testRuntime(readFileSync(template.path))
  onTestFinished(() => runtime.shutdown())
  await runtime.create(bareRecord('a'))
  await runtime.create(bareRecord('b'))
  const ctxOf = (id: string, userId?: number) =>
    runtime.with(id, async (episode) => episode.context({ kind: 'guest', ...(userId !== undefined && { userId }) }))
  return { runtime, ctxOf }
}

type Move = (ctx: OperationContext, key: string) => Promise<unknown>

const pick = async <T>(key: string, rows: Promise<T[]>): Promise<T> => drawOne('move', 'row', key, await rows)
const anyListing = ({ db }: OperationContext, key: string) => pick(key, db.listing.findMany({ orderBy: { id: 'asc' } }))
const anyRoom = ({ db }: OperationContext, key: string) => pick(key, db.roomType.findMany({ orderBy: { id: 'asc' } }))
const number = (key: string, min: number, max: number) => drawInteger('move', 'number', key, min, max)
const dayOf = (key: string) => addDays('2027-03-10', drawInteger('move', 'day', key, 0, 60))

async function hold(ctx: OperationContext, key: string): Promise<unknown> {
  const listing = await pick(
    key,
    ctx.db.listing.findMany({ where: { roomTypes: { none: {} } }, orderBy: { id: 'asc' } }),
  )
  const [guest] = await ctx.db.user.findMany({
    where: { passwordHash: { not: null } },
    orderBy: { id: 'asc' },
    take: 1,
  })
  const checkIn = dayOf(key)
  const id = ctx.newId('Hold')
  return ctx.db.hold.create({
    data: {
      ...{
        id,
        code: `code-${id}`,
        listingId: listing.id,
        rooms: 1,
        guestId: guest!.id,
        checkIn,
        adults: 1,
        children: 0,
      },
      ...{
        checkOut: addDays(checkIn, 5),
        infants: 0,
        pets: 0,
        quotedTotalMinor: 1,
        status: 'active',
        createdAt: ctx.now,
      },
      expiresAt: drawOne('move', 'expiry', key, ['2027-03-08T09:10:00Z', '2027-03-20T00:00:00Z']),
    },
  })
}

const MOVES: Move[] = [
  async (ctx, key) => {
    const { id } = await anyListing(ctx, key)
    const data = {
      basePriceMinor: number(key, 20, 400) * 100,
      popularity: number(key, 0, 1000),
      isInstant: number(key, 0, 1) === 1,
    }
    return ctx.db.listing.update({
      where: { id },
      data: { ...data, neighbourhood: 'Somewhere New', rating100: number(key, 300, 500) },
    })
  },
  async (ctx, key) => {
    const { id } = await anyListing(ctx, key)
    const city = await pick(`${key}c`, ctx.db.city.findMany({ orderBy: { id: 'asc' } }))
    return ctx.db.listing.update({ where: { id }, data: { cityId: city.id, kind: 'private', propertyType: 'cave' } })
  },
  async (ctx, key) => {
    const fromDate = dayOf(key)
    const data = { quantity: 1, fromDate, toDate: addDays(fromDate, 20), reason: 'owner', roomTypeId: null }
    const { id: listingId } = await anyListing(ctx, key)
    return ctx.db.calendarBlock.create({ data: { id: ctx.newId('CalendarBlock'), listingId, ...data } })
  },
  async (ctx, key) => {
    const { id } = await pick(key, ctx.db.calendarBlock.findMany({ orderBy: { id: 'asc' } }))
    return number(key, 0, 1) === 0
      ? ctx.db.calendarBlock.delete({ where: { id } })
      : ctx.db.calendarBlock.update({ where: { id }, data: { toDate: '2027-03-01', fromDate: '2027-02-01' } })
  },
  async (ctx, key) => {
    const { id } = await pick(key, ctx.db.booking.findMany({ where: { status: 'confirmed' }, orderBy: { id: 'asc' } }))
    return ctx.db.booking.update({ where: { id }, data: { status: 'cancelled' } })
  },
  hold,
  async (ctx, key) => {
    const fromDate = dayOf(key)
    const { id: listingId } = await anyListing(ctx, key)
    const data = { fromDate, toDate: addDays(fromDate, 30), priceMinor: number(key, 20, 500) * 100 }
    return ctx.db.priceOverride.create({ data: { id: ctx.newId('PriceOverride'), listingId, ...data } })
  },
  async (ctx, key) => {
    const { id: listingId } = await anyListing(ctx, key)
    const data = { fromDate: '2027-03-01', toDate: '2027-09-01', bookBy: '2027-04-01', percent: 15, name: 'Spring' }
    return ctx.db.deal.create({ data: { id: ctx.newId('Deal'), listingId, ...data } })
  },
  async (ctx, key) => {
    const { id } = await anyListing(ctx, key)
    return ctx.db.listingAmenity.deleteMany({ where: { listingId: id } })
  },
  async (ctx, key) => {
    const { id } = await anyRoom(ctx, key)
    return ctx.db.roomType.update({
      where: { id },
      data: { quantity: number(key, 1, 9), maxGuests: number(key, 1, 6) },
    })
  },
  async (ctx, key) => {
    const { id } = await pick(key, ctx.db.ratePlan.findMany({ orderBy: { id: 'asc' } }))
    return ctx.db.ratePlan.update({ where: { id }, data: { percent: number(key, 60, 180), meal: 'half-board' } })
  },
  async (ctx, key) => {
    const { hostId } = await anyListing(ctx, key)
    return ctx.db.user.update({ where: { id: hostId }, data: { languages: 'Klingon,English', isSuperhost: true } })
  },
]

/** A change of what all listings share. */
const season: Move = async (ctx, key) => {
  const { cityId, month } = await pick(
    key,
    ctx.db.citySeason.findMany({ orderBy: [{ cityId: 'asc' }, { month: 'asc' }] }),
  )
  return ctx.db.citySeason.update({
    where: { cityId_month: { cityId, month } },
    data: { percent: number(key, 50, 200) },
  })
}

async function found(ctx: OperationContext, criteria: SearchCriteria): Promise<[number, number | null][]> {
  const first = await searchListings(ctx, criteria)
  const items = [...first.items]
  for (let page = 2; page <= first.pages; page++)
    items.push(...(await searchListings(ctx, { ...criteria, page })).items)
  return items.map(({ id, totalMinor, nightlyMinor }): [number, number] => [id, totalMinor ?? nightlyMinor]).sort()
}

/** Every other search asks for dates and nothing else, so that it sees nearly all listings. */
async function expectPlain(ctx: OperationContext, db: Db, key: string, isWide = false): Promise<number> {
  const wide = { checkIn: dayOf(key), checkOut: addDays(dayOf(key), 3) }
  const criteria = isWide ? parseCriteria(wide) : drawSearch(key, WORDS)
  const scope = { now: ctx.now, userId: ctx.actor.userId ?? null, cityIds: null, centre: null }
  const expected = plainSearch(await readFacts(db), criteria, scope)
  const plain = expected.map(({ id, totalMinor, nightlyMinor }) => [id, totalMinor ?? nightlyMinor]).sort()
  expect(await found(ctx, criteria), `${key}: ${JSON.stringify(criteria)}`).toEqual(plain)
  return expected.length
}

it.each(['first', 'second', 'third'])(
  'is right after every drawn write, and for one episode only: walk %s',
  async (walk) => {
    const { runtime, ctxOf } = await openPair()
    const [a, b] = [await ctxOf('a'), await ctxOf('b')]
    let results = 0
    for (let n = 0; n < 9; n++) {
      const key = `${walk}-${n}`
      const move = n === 6 ? season : drawOne('walk', 'move', key, MOVES)
      await write(a, (ctx) => move(ctx, key))
      for (let i = 0; i < 2; i++) results += await expectPlain(a, a.db, `${key}-${i}`, i === 0)
    }
    expect(results).toBeGreaterThan(100)
    for (let n = 0; n < 3; n++) await expectPlain(b, b.db, `${walk}-b-${n}`)
    await write(b, (ctx) => drawOne('walk', 'move', `${walk}-b`, MOVES)(ctx, `${walk}-b`))
    await expectPlain(b, b.db, `${walk}-b-last`)
    await runtime.hibernate('a')
    const again = await ctxOf('a')
    for (let n = 0; n < 3; n++) await expectPlain(again, again.db, `${walk}-again-${n}`)
  },
)

const everywhere = (dates: { checkIn: string; checkOut: string }) => parseCriteria(dates)

it('frees the nights of a hold when it runs out, by the clock of the episode, and for its guest at once', async () => {
  const { runtime, ctxOf } = await openPair()
  const ctx = await ctxOf('a')
  const listing = (
    await searchListings(ctx, parseCriteria({ checkIn: '2027-05-03', checkOut: '2027-05-07', kinds: 'entire' }))
  ).items[0]!
  const criteria = everywhere({ checkIn: listing.checkIn!, checkOut: listing.checkOut! })
  const isFound = async (by: OperationContext) => (await found(by, criteria)).some(([id]) => id === listing.id)
  const { id: guestId } = await ctx.db.user.findFirstOrThrow({ where: { passwordHash: { not: null } } })
  await write(ctx, (by) =>
    by.db.hold.create({
      data: {
        ...{
          id: 77,
          code: 'HOLD',
          listingId: listing.id,
          rooms: 1,
          guestId,
          adults: 1,
          children: 0,
          infants: 0,
          pets: 0,
        },
        ...{ checkIn: listing.checkIn!, checkOut: listing.checkOut!, quotedTotalMinor: 1, status: 'active' },
        ...{ createdAt: by.now, expiresAt: '2027-03-08T09:15:00Z' },
      },
    }),
  )
  expect(await isFound(ctx)).toBe(false)
  expect(await isFound(await ctxOf('a', guestId))).toBe(true)
  expect(await isFound(await ctxOf('b'))).toBe(true)
  await runtime.with('a', (episode) => episode.advance(16 * 60))
  expect(await isFound(ctx)).toBe(true)
})

it('sees what its own transaction wrote, and nothing of it when that is undone', async () => {
  const { ctxOf } = await openPair()
  const ctx = await ctxOf('a')
  const criteria = parseCriteria({ neighbourhoods: 'Somewhere New' })
  const total = async (by: OperationContext) => (await searchListings(by, criteria)).total
  expect(await total(ctx)).toBe(0)
  const undone = write(ctx, async (by) => {
    await by.db.listing.updateMany({ where: { kind: 'entire' }, data: { neighbourhood: 'Somewhere New' } })
    expect(await total(by)).toBeGreaterThan(10)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await total(ctx)).toBe(0)
})
