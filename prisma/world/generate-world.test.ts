import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scryptSync } from 'node:crypto'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WorldReport } from '@/prisma/world/check-world'
import { checkWorld } from '@/prisma/world/check-world'
import { generateWorld } from '@/prisma/world/generate-world'
import { guestPassword } from '@/prisma/world/guest-password'

const folder = mkdtempSync(join(tmpdir(), 'world-test-'))
const fileOf = (name: string) => join(folder, `${name}.db`)
let report: WorldReport

beforeAll(async () => {
  await generateWorld({ size: 'village', seed: 'one', path: fileOf('first') })
  report = checkWorld(fileOf('first'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a world', () => {
  it('has the same bytes for the same size and seed, and others for another seed', async () => {
    await generateWorld({ size: 'village', seed: 'one', path: fileOf('again') })
    await generateWorld({ size: 'village', seed: 'two', path: fileOf('other') })
    expect(readFileSync(fileOf('again')).equals(readFileSync(fileOf('first')))).toBe(true)
    expect(readFileSync(fileOf('other')).equals(readFileSync(fileOf('first')))).toBe(false)
    expect(checkWorld(fileOf('other')).violations).toEqual([])
  })

  it('contradicts itself nowhere', () => {
    expect(report.violations).toEqual([])
  })

  it('has the listings of its size in eight cities with choice in each', () => {
    const cities = Object.values(report.distributions.listingsByCity)
    expect(report.distributions.rows.Listing).toBe(200)
    expect(cities).toHaveLength(8)
    expect(Math.min(...cities)).toBeGreaterThanOrEqual(15)
  })

  it('has every kind of place and every policy', () => {
    expect(Object.keys(report.distributions.listingsByKind).sort()).toEqual(['entire', 'hotel', 'private', 'shared'])
    expect(Object.keys(report.distributions.policies)).toHaveLength(5)
  })

  it('is rated as guests rate: high on average, with a tail', () => {
    const { meanRating, rating, stars } = report.distributions
    expect(meanRating).toBeGreaterThan(460)
    expect(meanRating).toBeLessThan(482)
    expect(rating[0]).toBeLessThan(420)
    expect(stars.every((count) => count > 0)).toBe(true)
  })

  it('is written about in English mostly, and in five other languages', () => {
    const { reviewLanguages, rows } = report.distributions
    expect(Object.keys(reviewLanguages).sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'pt'])
    const share = (reviewLanguages.en ?? 0) / (rows.Review ?? 1)
    expect(share).toBeGreaterThan(0.7)
    expect(share).toBeLessThan(0.9)
  })

  it('is neither empty nor full, and neither cheap nor dear', () => {
    const { occupancy, price } = report.distributions
    expect(occupancy[3]).toBeGreaterThan(30)
    expect(occupancy[3]).toBeLessThan(75)
    expect(price[1]).toBeLessThan(6_000)
    expect(price[5]).toBeGreaterThan(25_000)
  })

  it('lets exactly its account holders log in, with the password that the key gives', () => {
    const database = new Database(fileOf('first'), { readonly: true })
    const accounts = database.prepare('SELECT id, passwordHash FROM User WHERE passwordHash IS NOT NULL').all() as {
      id: number
      passwordHash: string
    }[]
    database.close()
    expect(accounts).toHaveLength(24)
    for (const { id, passwordHash } of accounts) {
      const [, salt = '', hash] = passwordHash.split(':')
      const password = guestPassword('one', id)
      expect(password).toMatch(/^[a-z]+-\d{4}$/)
      expect(scryptSync(password, Buffer.from(salt, 'hex'), 32, { N: 1024, r: 8, p: 1 }).toString('hex')).toBe(hash)
    }
  })

  it('is a file that can be taken into memory: no write-ahead log, pages of 4096', () => {
    const database = new Database(fileOf('first'), { readonly: true })
    expect(database.pragma('journal_mode', { simple: true })).toBe('delete')
    expect(database.pragma('page_size', { simple: true })).toBe(4096)
    expect(database.prepare('SELECT now FROM Clock WHERE id = 1').pluck().get()).toBe('2027-03-08T09:00:00Z')
    database.close()
  })
})
