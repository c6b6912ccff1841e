import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { parsePlan } from '@/fault-injection/plan'
import type { RunJob } from './episode'
import type { EpisodeRecord } from './episode-record'
import { Runtime } from './runtime'

const START = '2027-03-08T09:00:00Z'

/** The bytes of a world with nobody in it but what `fill` inserts; for tests of the run-time. */
export function emptyTemplate(fill: (db: Database.Database) => void = () => undefined): Buffer {
  const db = new Database(':memory:')
  db.exec(readFileSync(join(import.meta.dirname, '../prisma/schema.sql'), 'utf8'))
  db.prepare('INSERT INTO Clock (id, now) VALUES (1, ?)').run(START)
  fill(db)
  const bytes = db.serialize()
  db.close()
  return bytes
}

/** A user row that every constraint accepts. */
export function insertUser(db: Database.Database, id: number): void {
  db.prepare(
    `INSERT INTO User (id, email, firstName, lastName, languages, homeCity, homeCountry, avatarHue, joinedOn, isHost, isSuperhost, isVerified)
     VALUES (?, ?, 'Ann', 'Bell', 'English', 'Oslo', 'Norway', 20, '2025-01-01', 0, 0, 1)`,
  ).run(id, `user${id}@example.com`)
}

/** The record of an episode of no task. */
export function bareRecord(id: string, over: Partial<EpisodeRecord> = {}): EpisodeRecord {
  return {
    id,
    version: 'test',
    task: null,
    seed: 'seed-1',
    world: { size: 'test', seed: '1' },
    template: 'test',
    plan: parsePlan(null),
    facts: null,
    goal: null,
    clockStart: START,
    token: `token-${id}`,
    login: null,
    status: 'open',
    ...over,
  }
}

/** A run-time in a new temporary folder over one template. */
export function testRuntime(
  bytes: Buffer,
  options: { runJob?: RunJob; maxOpen?: number; root?: string } = {},
): Runtime {
  const root = options.root ?? mkdtempSync(join(tmpdir(), 'staytwin-test-'))
  return new Runtime({
    root,
    runJob: options.runJob ?? (async () => undefined),
    maxOpen: options.maxOpen ?? 4,
    spares: 1,
    read: () => bytes,
  })
}
