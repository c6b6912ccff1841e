import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { bareRecord, emptyTemplate, insertUser, testRuntime } from './testing'

const bytes = emptyTemplate((db) => [1, 2, 3].forEach((id) => insertUser(db, id)))
const rename = operation<{ id: number; to: string }, void>(
  { name: 'account.create', kind: 'write' },
  async ({ db }, { id, to }) => {
    await db.user.update({ where: { id }, data: { firstName: to } })
  },
)
const addMail = operation<{ subject: string }, number>(
  { name: 'mail.send', kind: 'write' },
  async (ctx, { subject }) => {
    const id = ctx.newId('Mail')
    await ctx.db.mail.create({
      data: {
        id,
        userId: 1,
        fromName: 'a',
        fromAddress: 'a',
        toAddress: 'b',
        subject,
        body: '',
        kind: 'welcome',
        sentAt: ctx.now,
      },
    })
    return id
  },
)
const refuse = operation<object, void>({ name: 'booking.cancel', kind: 'write' }, async ({ db }) => {
  await db.user.update({ where: { id: 1 }, data: { firstName: 'Lost' } })
  throw new StaytwinError('conflict', { what: 'No' })
})
const guest = { kind: 'guest', userId: 1 } as const

function made(options: Parameters<typeof testRuntime>[1] = {}) {
  const runtime = testRuntime(bytes, options)
  onTestFinished(() => runtime.shutdown())
  const names = (id: string) =>
    runtime
      .with(id, (e) => e.slot.client.user.findMany({ orderBy: { id: 'asc' } }))
      .then((us) => us.map((u) => u.firstName))
  const file = (id: string, name: string) => readFileSync(join(runtime.store.directory(id), name), 'utf8')
  return { runtime, names, file }
}

it('keeps what two episodes of one template write apart', async () => {
  const { runtime, names } = made()
  await runtime.create(bareRecord('a'))
  await runtime.create(bareRecord('b'))
  await runtime.with('a', (e) => rename(e.context(guest), { id: 1, to: 'Ada' }))
  await runtime.with('b', (e) => rename(e.context(guest), { id: 2, to: 'Bo' }))
  expect(await names('a')).toEqual(['Ada', 'Ann', 'Ann'])
  expect(await names('b')).toEqual(['Ann', 'Bo', 'Ann'])
})

it('has everything that was committed after it was hibernated for another episode', async () => {
  const { runtime, names } = made({ maxOpen: 1 })
  await runtime.create(bareRecord('a'))
  await runtime.with('a', (e) => rename(e.context(guest), { id: 3, to: 'Cy' }))
  await runtime.create(bareRecord('b'))
  expect(runtime.openCount).toBe(1)
  expect(await names('a')).toEqual(['Ann', 'Ann', 'Cy'])
})

it('writes the same bytes to the journal for the same operations, whatever was only read between them', async () => {
  const { runtime, file } = made()
  const look = operation<object, number>({ name: 'search.query', kind: 'read' }, ({ db }) => db.user.count())
  for (const id of ['a', 'b']) {
    await runtime.create(bareRecord(id))
    await runtime.with(id, async (e) => {
      await addMail(e.context(guest), { subject: 'one' })
      if (id === 'b') await look(e.context(guest), {})
      await e.advance(5)
      await addMail(e.context(guest), { subject: 'two' })
    })
  }
  expect(file('a', 'journal.ndjson')).toBe(file('b', 'journal.ndjson'))
  expect(file('a', 'journal.ndjson').split('\n')).toHaveLength(4)
})

it('drops a line that a crash left unfinished and goes on with what was whole', async () => {
  const { runtime, names } = made()
  await runtime.create(bareRecord('a'))
  await runtime.with('a', (e) => rename(e.context(guest), { id: 1, to: 'Ada' }))
  await runtime.hibernate('a')
  appendFileSync(join(runtime.store.directory('a'), 'journal.ndjson'), '{"seq":2,"at":"2027-03-08T09:00')
  expect(await names('a')).toEqual(['Ada', 'Ann', 'Ann'])
  await runtime.with('a', (e) => rename(e.context(guest), { id: 2, to: 'Bo' }))
  await runtime.hibernate('a')
  expect(await names('a')).toEqual(['Ada', 'Bo', 'Ann'])
})

it('leaves no trace of a refused write but the note that it was refused', async () => {
  const { runtime, names, file } = made()
  await runtime.create(bareRecord('a'))
  await runtime.with('a', async (e) => {
    await expect(refuse(e.context(guest), {})).rejects.toThrow('No')
  })
  expect(await names('a')).toEqual(['Ann', 'Ann', 'Ann'])
  expect(file('a', 'journal.ndjson')).toBe('')
  expect(file('a', 'operations.ndjson')).toContain('"outcome":"refused","code":"conflict"')
})

it('refuses a write that no operation makes', async () => {
  const { runtime } = made()
  await runtime.create(bareRecord('a'))
  await runtime.with('a', async (e) => {
    await expect(e.slot.client.user.update({ where: { id: 1 }, data: { firstName: 'X' } })).rejects.toThrow(
      'write operation',
    )
  })
})

it('lets nobody read what a transaction has not committed', async () => {
  const { runtime } = made()
  await runtime.create(bareRecord('a'))
  await runtime.with('a', async (e) => {
    let seen: Promise<string | undefined> = Promise.resolve(undefined)
    const half = operation<object, void>({ name: 'card.add', kind: 'write' }, async ({ db }) => {
      await db.user.update({ where: { id: 1 }, data: { firstName: 'Dirty' } })
      seen = e.slot.client.user.findUnique({ where: { id: 1 } }).then((user) => user?.firstName)
      await db.user.count()
      throw new StaytwinError('conflict', { what: 'rolled back' })
    })
    await expect(half(e.context(guest), {})).rejects.toThrow('rolled back')
    expect(await seen).toBe('Ann')
  })
})

it('runs jobs in the order of their time and once, with the clock at that time', async () => {
  const ran: string[] = []
  const { runtime } = made({ runJob: async (ctx, job) => void ran.push(`${job.kind}@${ctx.now}`) })
  await runtime.create(bareRecord('a'))
  const plan = operation<object, void>({ name: 'hold.create', kind: 'write' }, async (ctx) => {
    const job = (kind: string, dueAt: string) => ({
      id: ctx.newId('Job'),
      kind,
      dueAt,
      payload: '{}',
      status: 'waiting',
      createdAt: ctx.now,
    })
    await ctx.db.job.createMany({
      data: [
        job('late', '2027-03-08T09:00:30Z'),
        job('soon', '2027-03-08T09:00:10Z'),
        job('never', '2027-03-08T10:00:00Z'),
      ],
    })
  })
  await runtime.with('a', async (e) => {
    await plan(e.context(guest), {})
    await e.advance(60)
    await e.advance(60)
    expect(e.now).toBe('2027-03-08T09:02:00Z')
  })
  expect(ran).toEqual(['soon@2027-03-08T09:00:10Z', 'late@2027-03-08T09:00:30Z'])
})

it('says that an ended episode has ended', async () => {
  const { runtime } = made()
  await runtime.create(bareRecord('a'))
  await runtime.freeze('a')
  await expect(runtime.with('a', async () => undefined)).rejects.toMatchObject({ code: 'conflict' })
  await expect(runtime.with('nobody', async () => undefined)).rejects.toMatchObject({ code: 'not-found' })
})
