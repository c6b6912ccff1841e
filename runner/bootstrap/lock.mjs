import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './report.mjs'
import { root } from './root.mjs'

const LOCK = join(root, '.staytwin', 'bootstrap.lock')
const POLL_MS = 250

/**
 * Does `action` unless `isDone` says that there is nothing to do, with only one process at a time in this repository.
 * The lock of a process that is gone is taken over.
 * @param {() => boolean} isDone asked again once the lock is held: another process may have done it meanwhile
 * @param {() => Promise<void>} action
 * @param {string} [lock] the lock's file
 */
export async function onceAtATime(isDone, action, lock = LOCK) {
  if (isDone()) return
  await acquire(lock)
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    if (!isDone()) await action()
  } finally {
    process.off('exit', release)
    release()
  }
}

async function acquire(lock) {
  mkdirSync(dirname(lock), { recursive: true })
  for (let hasSaid = false; !isTaken(lock); await pause(POLL_MS)) {
    const holder = holderOf(lock)
    if (holder !== undefined && !isAlive(holder)) {
      rmSync(lock, { force: true })
      continue
    }
    if (!hasSaid) say(`waiting for process ${holder ?? ''} which is setting up the same repository`)
    hasSaid = true
  }
}

function isTaken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** The process that holds the lock; undefined while its file is being written or when it has just gone. */
function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
