import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { reserve } from '../fixtures/book-over-http'
import { freeHomes } from '../fixtures/free-stay'
import { SiteClient } from '../fixtures/site-client'
import { startTestWorker, type TestWorker } from '../fixtures/worker'

/** The end of a process that nobody can prepare for. */
async function kill({ process: worker }: TestWorker): Promise<void> {
  process.kill(worker.pid, 'SIGKILL')
  await worker.close()
}

const graded = (diff: Awaited<ReturnType<TestWorker['control']['diff']>>) =>
  diff
    .filter(({ table }) => ['Booking', 'PaymentIntent', 'PaymentCapture'].includes(table))
    .map(({ table, kind, after }) => ({
      table,
      kind,
      status: after?.status ?? null,
      amount: after?.totalMinor ?? after?.amountMinor,
    }))

it('loses nothing that was committed when the server is killed in the middle, and ends as without it', async () => {
  const [stay] = await freeHomes()
  if (!stay) throw new Error('the village has no home that is free in May')
  const first = await startTestWorker()
  const interrupted = await first.visit({ seed: 'same', login: 'guest' })
  const whole = await first.visit({ seed: 'same', login: 'guest' })
  const checkout = await reserve(interrupted.client, stay)
  await reserve(whole.client, stay)
  await whole.client.press(/^Confirm and pay/)
  await kill(first)

  const second = await startTestWorker(first.root)
  onTestFinished(() => second.close())
  const client = new SiteClient(second.process.siteUrl)
  for (const [name, value] of interrupted.client.cookies) client.cookies.set(name, value)
  const again = await client.open(new URL(checkout.url).pathname)
  expect(again.text).toContain(stay.title)
  const done = await client.press(/^Confirm and pay/)
  expect(done.url).toContain('/trips/')
  const [mine, reference] = await Promise.all([second.control.diff(interrupted.id), second.control.diff(whole.id)])
  expect(graded(mine)).toEqual(graded(reference))
  expect(
    graded(mine)
      .map(({ table }) => table)
      .sort(),
  ).toEqual(['Booking', 'PaymentCapture', 'PaymentIntent'])
  const log = readFileSync(join(first.root, interrupted.id, 'operations.ndjson'), 'utf8')
  expect(log).toContain('"mark":"resumed"')
}, 180_000)
