import { readFileSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { runJob } from '@/domain/jobs/run-job'
import { bareRecord, testRuntime } from '@/episode/testing'
import { operation, type Db } from '@/fault-injection/operation'
import { ensureTemplate } from '@/prisma/template'
import { loadPlace } from '../stay/load-place'
import { keptRows } from './kept-rows'

const write = operation<(db: Db) => Promise<unknown>, void>(
  { name: 'counterparty.act', kind: 'write', logArgs: () => ({}) },
  async (ctx, act) => void (await act(ctx.db)),
)

/** Two episodes of one template, on one worker. */
async function twoEpisodes() {
  const template = await ensureTemplate({ size: 'village', seed: '1' })
  const runtime = testRuntime(readFileSync(template.path), { runJob })
  onTestFinished(() => runtime.shutdown())
  for (const id of ['one', 'other']) await runtime.create(bareRecord(id))
  const contextOf = (id: string) => runtime.with(id, async (episode) => episode.context({ kind: 'counterparty' }))
  const [one, other] = [await contextOf('one'), await contextOf('other')]
  const { id: listingId } = await one.db.listing.findFirstOrThrow({ where: { kind: 'entire' }, orderBy: { id: 'asc' } })
  return { one, other, stay: { listingId, roomTypeId: null } }
}

it('gives every visitor of a world the same rows, which nobody can change', async () => {
  const { one, other, stay } = await twoEpisodes()
  const { listing } = await loadPlace(one, stay)
  expect((await loadPlace(one, stay)).listing).toBe(listing)
  expect((await loadPlace(other, stay)).listing).toBe(listing)
  expect(() => Object.assign(listing, { title: 'Mine' })).toThrow(TypeError)
})

it('shows a change to its own episode at once, and to no other', async () => {
  const { one, other, stay } = await twoEpisodes()
  const { cleaningFeeMinor } = (await loadPlace(one, stay)).listing
  await write(one, (db) => db.listing.update({ where: { id: stay.listingId }, data: { cleaningFeeMinor: 99_900 } }))
  expect((await loadPlace(one, stay)).listing.cleaningFeeMinor).toBe(99_900)
  expect((await loadPlace(other, stay)).listing.cleaningFeeMinor).toBe(cleaningFeeMinor)
})

it('reads for itself within a transaction, and forgets what was undone', async () => {
  const { one, other, stay } = await twoEpisodes()
  const { cleaningFeeMinor } = (await loadPlace(one, stay)).listing
  const undone = operation<void, void>({ name: 'counterparty.act', kind: 'write' }, async (ctx) => {
    await ctx.db.listing.update({ where: { id: stay.listingId }, data: { cleaningFeeMinor: 77_700 } })
    expect((await loadPlace(ctx, stay)).listing.cleaningFeeMinor).toBe(77_700)
    throw new Error('no')
  })
  await expect(undone(one, undefined)).rejects.toThrow('no')
  for (const ctx of [one, other]) expect((await loadPlace(ctx, stay)).listing.cleaningFeeMinor).toBe(cleaningFeeMinor)
})

it('keeps what an episode has changed for that episode, until it changes again', async () => {
  const { one, other, stay } = await twoEpisodes()
  const rename = (title: string) =>
    write(one, (db) => db.listing.update({ where: { id: stay.listingId }, data: { title } }))
  await rename('Mine')
  const { listing } = await loadPlace(one, stay)
  expect((await loadPlace(one, stay)).listing).toBe(listing)
  expect((await loadPlace(other, stay)).listing).not.toBe(listing)
  await rename('Still mine')
  expect((await loadPlace(one, stay)).listing.title).toBe('Still mine')
})

it('shares nothing that was read while a write was committed', async () => {
  const { one, other, stay } = await twoEpisodes()
  const where = { id: stay.listingId }
  const { title } = await one.db.listing.findUniqueOrThrow({ where })
  const titleOf = (ctx: typeof one, before?: Promise<void>) =>
    keptRows(ctx, 'title', stay.listingId, ['Listing'], async () => {
      await before
      return ctx.db.listing.findUniqueOrThrow({ where, select: { title: true } })
    })
  const written = write(one, (db) => db.listing.update({ where, data: { title: 'Mine' } }))
  expect((await titleOf(one, written)).title).toBe('Mine')
  expect((await titleOf(other)).title).toBe(title)
})
