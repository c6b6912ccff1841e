import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { book } from '../fixtures/book-over-http'
import { freeRooms } from '../fixtures/free-stay'
import { visitsTo } from '../fixtures/worker'

const worker = visitsTo(inject('worker'))

it.each([null, 'api-commit-then-504', 'pay-captured-but-timeout', 'data-slot-taken-race'])(
  'writes the same journal, byte for byte, for the same seed, plan and actions: %s',
  async (plan) => {
    const [stay] = await freeRooms()
    if (!stay) throw new Error('the village has no hotel room that is free in May')
    const run = async () => {
      const { id, client } = await worker.visit({ seed: 'repeat', login: 'guest', ...(plan && { plan }) })
      await book(client, stay)
      await client.open('/trips')
      await worker.control.advance(id, 1800)
      await client.open('/payments')
      const file = (name: string) => readFileSync(join(worker.root, id, name), 'utf8')
      return { journal: file('journal.ndjson'), operations: file('operations.ndjson') }
    }
    const [first, second] = [await run(), await run()]
    expect(first.journal.length).toBeGreaterThan(500)
    expect(second.journal).toBe(first.journal)
    expect(second.operations).toBe(first.operations)
  },
)
