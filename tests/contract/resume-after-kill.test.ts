import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { reserve } from '../fixtures/book-over-http'
import { hotelTask, pay } from '../fixtures/hotel-task'
import { SiteClient } from '../fixtures/site-client'
import { startTestWorker, type TestWorker } from '../fixtures/worker'

/** The end of a process that nobody can prepare for. */
async function kill({ process: worker }: TestWorker): Promise<void> {
  process.kill(worker.pid, 'SIGKILL')
  await worker.close()
}

it('loses nothing that was committed when the server is killed in the middle, and gives the verdict that it gives without', async () => {
  const first = await startTestWorker()
  const [interrupted, whole] = [await hotelTask(first), await hotelTask(first)]
  const checkout = await reserve(interrupted.client, interrupted.stay)
  expect(checkout.url).toContain('/checkout/')
  await reserve(whole.client, whole.stay)
  await pay(whole.client)
  await kill(first)

  const second = await startTestWorker(first.root)
  onTestFinished(() => second.close())
  const client = new SiteClient(second.process.siteUrl)
  for (const [name, value] of interrupted.client.cookies) client.cookies.set(name, value)
  const again = await client.open(new URL(checkout.url).pathname)
  expect(again.text).toContain(interrupted.stay.title)
  expect((await pay(client)).url).toContain('/trips/')
  expect(readFileSync(join(first.root, interrupted.id, 'operations.ndjson'), 'utf8')).toContain('"mark":"resumed"')
  const [mine, reference] = [await second.control.grade(interrupted.id), await second.control.grade(whole.id)]
  expect(mine).toEqual(reference)
  expect(mine).toMatchObject({ status: 'passed', reward: 1 })
})
