import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onceAtATime } from './lock.mjs'

let folder
let lock
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'staytwin-lock-'))
  lock = join(folder, 'deep', 'bootstrap.lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('onceAtATime', () => {
  it('does nothing and takes no lock when there is nothing to do', async () => {
    await onceAtATime(
      () => true,
      () => expect.unreachable('nothing was to be done'),
      lock,
    )
    expect(existsSync(join(folder, 'deep'))).toBe(false)
  })

  it('holds the lock in the name of this process while it works, and lets it go', async () => {
    let holder
    await onceAtATime(
      () => false,
      async () => {
        holder = readFileSync(lock, 'utf8')
      },
      lock,
    )
    expect(holder).toBe(String(process.pid))
    expect(existsSync(lock)).toBe(false)
  })

  it('lets the lock go when the work fails', async () => {
    const fail = () => Promise.reject(new Error('disk full'))
    await expect(onceAtATime(() => false, fail, lock)).rejects.toThrow('disk full')
    expect(existsSync(lock)).toBe(false)
  })

  it('does the work once when two come at the same time', async () => {
    let done = 0
    const work = async () => {
      await Promise.resolve()
      done += 1
    }
    await Promise.all([1, 2].map(() => onceAtATime(() => done > 0, work, lock)))
    expect(done).toBe(1)
  })

  it('takes over the lock of a process that is gone', async () => {
    const gone = spawnSync(process.execPath, ['--eval', '0']).pid
    await onceAtATime(
      () => false,
      async () => rmSync(lock),
      lock,
    )
    writeFileSync(lock, String(gone))
    let isDone = false
    await onceAtATime(
      () => isDone,
      async () => {
        isDone = true
      },
      lock,
    )
    expect(isDone).toBe(true)
  })
})
