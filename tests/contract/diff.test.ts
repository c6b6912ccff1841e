import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { parseLines } from '@/episode/append-file'
import { openEndState } from '@/episode/end-state'
import type { JournalLine } from '@/episode/journal-line'
import { bareRecord, emptyTemplate, insertUser, testRuntime } from '@/episode/testing'
import { operation, type OperationContext } from '@/fault-injection/operation'
import { drawInteger, drawOne } from '@/lib/rng'
import { netDiff } from '@/verifiers/diff'
import { fullComparison } from '../fixtures/full-comparison'

const template = emptyTemplate((db) => {
  for (let id = 1; id <= 8; id++) insertUser(db, id)
})

type Move = (ctx: OperationContext, key: string, seed: string) => Promise<unknown>

const anyUser = (seed: string, key: string) => drawInteger(seed, 'user', key, 1, 8)
const moves: Move[] = [
  ({ db }, key, seed) =>
    db.user.updateMany({
      where: { id: anyUser(seed, key) },
      data: { firstName: drawOne(seed, 'name', key, ['Ann', 'Bo', 'Cy']) },
    }),
  ({ db }, key, seed) =>
    db.user.updateMany({
      where: { id: anyUser(seed, key) },
      data: { phone: drawOne(seed, 'phone', key, ['1', null]) },
    }),
  (ctx, key, seed) =>
    ctx.db.loginSession.create({
      data: {
        id: drawInteger(seed, 'session', key, 1, 10 ** 9),
        token: key,
        userId: drawInteger(seed, 'owner', key, 1, 4),
        createdAt: ctx.now,
      },
    }),
  ({ db }) => db.loginSession.deleteMany({}),
  ({ db }, key, seed) => db.user.deleteMany({ where: { id: drawInteger(seed, 'leaver', key, 5, 8) } }),
  (ctx, key, seed) => ctx.db.user.upsert(userOf(anyUser(seed, key))),
]

function userOf(id: number) {
  const data = {
    email: `user${id}@example.com`,
    firstName: 'Ann',
    lastName: 'Bell',
    languages: 'English',
    homeCity: 'Oslo',
    homeCountry: 'Norway',
  }
  const rest = { avatarHue: 20, joinedOn: '2025-01-01', isHost: false, isSuperhost: false, isVerified: true }
  return { where: { id }, create: { id, ...data, ...rest }, update: {} }
}

const step = operation<{ seed: string; n: number }, void>(
  { name: 'account.create', kind: 'write' },
  async (ctx, { seed, n }) => {
    for (let i = 0; i < 3; i++) await drawOne(seed, 'move', `${n}-${i}`, moves)(ctx, `${n}-${i}`, seed)
  },
)

it.each(Array.from({ length: 12 }, (_, i) => `walk-${i}`))(
  'says the same by the journal as by comparing every row: %s',
  async (seed) => {
    const runtime = testRuntime(template)
    onTestFinished(() => runtime.shutdown())
    await runtime.create(bareRecord('a'))
    const compared = await runtime.with('a', async (episode) => {
      for (let n = 0; n < 6; n++) await step(episode.context({ kind: 'guest', userId: 1 }), { seed, n })
      return fullComparison(template, episode.slot.connection.raw)
    })
    const journal = parseLines(
      readFileSync(join(runtime.store.directory('a'), 'journal.ndjson'), 'utf8'),
    ) as JournalLine[]
    const end = openEndState(template, journal)
    onTestFinished(() => end.close())
    const told = netDiff(journal, end).filter((diff) => diff.changed.length > 0)
    const plain = (rows: { table: string; key: readonly unknown[]; before: unknown; after: unknown }[]) =>
      rows.map(({ table, key, before, after }) => JSON.stringify({ table, key, before, after })).sort()
    expect(compared.length).toBeGreaterThan(0)
    expect(plain(told)).toEqual(plain(compared))
  },
)
