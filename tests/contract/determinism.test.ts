import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { book } from '../fixtures/book-over-http'
import { hotelTask } from '../fixtures/hotel-task'
import { visitsTo } from '../fixtures/worker'

const worker = visitsTo(inject('worker'))

it.each([
  [null, 'passed'],
  ['api-commit-then-504', 'passed'],
  ['pay-captured-but-timeout', 'passed'],
  ['data-slot-taken-race', 'failed'],
])(
  'writes the same journal and the same verdict, byte for byte, for the same task, seed, plan and actions: %s',
  async (plan, status) => {
    const run = async () => {
      const { id, client, stay } = await hotelTask(worker, plan ?? undefined)
      await book(client, stay)
      await client.open('/trips')
      await worker.control.advance(id, 1800)
      await client.open('/payments')
      expect(await worker.control.grade(id)).toMatchObject({ status })
      const file = (name: string) => readFileSync(join(worker.root, id, name), 'utf8')
      return { journal: file('journal.ndjson'), operations: file('operations.ndjson'), verdict: file('verdict.json') }
    }
    const [first, second] = [await run(), await run()]
    expect(first.journal.length).toBeGreaterThan(500)
    expect(second).toEqual(first)
  },
)
