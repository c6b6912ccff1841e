import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { startWorkerProcess } from '@/runner/worker-process'
import { book } from '../fixtures/book-over-http'
import { freeHomes } from '../fixtures/free-stay'
import { SiteClient } from '../fixtures/site-client'
import { WORLD } from '../fixtures/worker'

it('gives whoever opens the site a world of their own, signed in as a guest whom the start page names', async () => {
  const root = mkdtempSync(join(tmpdir(), 'staytwin-people-'))
  const worker = await startWorkerProcess({ root, world: WORLD, mode: 'people' })
  onTestFinished(async () => {
    await worker.close()
    rmSync(root, { recursive: true, force: true })
  })
  const [one, other] = [new SiteClient(worker.siteUrl), new SiteClient(worker.siteUrl)]
  const start = await one.open('/')
  await other.open('/')
  expect(one.cookies.get('lk_visit')).not.toBe(other.cookies.get('lk_visit'))
  const [, email = '', password = ''] = /You are signed in as .*?(\S+@\S+), ?password (\S+?)\./.exec(start.text) ?? []
  expect(email).toContain('@')

  const [stay] = await freeHomes()
  await book(one, stay!)
  expect((await one.open('/trips')).text).toContain(stay!.title)
  expect((await other.open('/trips')).text).not.toContain(stay!.title)

  await other.open('/')
  await other.press('Log out')
  expect((await other.open('/trips')).url).toContain('/login')
  await other.press(/^Log in$/, { email, password })
  expect((await other.open('/trips')).url).not.toContain('/login')
})
