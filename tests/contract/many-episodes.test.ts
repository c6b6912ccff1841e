import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, it, onTestFinished } from 'vitest'
import { bareRecord } from '@/episode/testing'
import { Runtime } from '@/episode/runtime'
import { ensureTemplate } from '@/prisma/template'
import { book } from '../fixtures/book-over-http'
import { freeHomes, freeRooms } from '../fixtures/free-stay'
import { visitsTo, WORLD } from '../fixtures/worker'

it('keeps 32 episodes at once on one worker apart: each ends with its own booking and nothing else', async () => {
  const stays = [...(await freeHomes()), ...(await freeRooms())]
  expect(stays.length).toBeGreaterThan(3)
  const worker = visitsTo(inject('worker'))
  const visits = await Promise.all(
    Array.from({ length: 32 }, async (_, i) => ({
      stay: stays[i % stays.length]!,
      ...(await worker.visit({ seed: `many-${i}`, login: 'guest' })),
    })),
  )
  await Promise.all(visits.map(({ client, stay }) => book(client, stay)))
  for (const { id, stay } of visits) {
    const diff = await worker.control.diff(id)
    const bookings = diff.filter(({ table }) => table === 'Booking')
    expect(bookings.map(({ after }) => [after?.listingId, after?.roomTypeId, after?.checkIn, after?.status])).toEqual([
      [stay.listingId, stay.roomTypeId, stay.checkIn, 'confirmed'],
    ])
    expect(diff.filter(({ table }) => table === 'PaymentCapture')).toHaveLength(1)
  }
}, 240_000)

it('has the same template after 1,000 episodes, and each begins as the template is', async () => {
  const template = await ensureTemplate(WORLD)
  const digest = () => createHash('sha256').update(readFileSync(template.path)).digest('hex')
  const before = digest()
  const root = mkdtempSync(join(tmpdir(), 'staytwin-many-'))
  const runtime = new Runtime({ root, runJob: async () => undefined, maxOpen: 4, spares: 1 })
  onTestFinished(async () => {
    await runtime.shutdown()
    rmSync(root, { recursive: true, force: true })
  })
  const names = new Set<string>()
  for (let i = 0; i < 1000; i++) {
    await runtime.create(bareRecord(`e${i}`, { template: template.digest }))
    await runtime.with(`e${i}`, async (episode) => {
      const [user] = episode.slot.connection.raw.prepare('SELECT firstName FROM User ORDER BY id LIMIT 1').all() as {
        firstName: string
      }[]
      names.add(user?.firstName ?? '')
      await episode.advance(5)
    })
  }
  expect(names.size).toBe(1)
  expect(digest()).toBe(before)
  expect(template.digest).toBe(before)
}, 120_000)
