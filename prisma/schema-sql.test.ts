import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { schemaToSql } from '@/prisma/schema-to-sql'

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const small = `
  datasource db {
    provider = "sqlite"
  }
  model Room {
    id   String @id
    beds Int    @default(1)
  }
`

describe('schema.sql', () => {
  it('is what schema.prisma gives; if not, run npx tsx prisma/make-schema-sql.ts', async () => {
    expect(read('schema.sql')).toBe(await schemaToSql(read('schema.prisma')))
  })

  it('makes a database', () => {
    const database = new Database(':memory:')
    database.exec(read('schema.sql'))
    const tables = database.prepare(`select count(*) as n from sqlite_schema where type = 'table'`).get() as {
      n: number
    }
    expect(tables.n).toBeGreaterThan(5)
    database.close()
  })
})

describe('schemaToSql', () => {
  it('turns a model into a table', async () => {
    expect(await schemaToSql(small)).toContain('CREATE TABLE "Room"')
    expect(await schemaToSql(small)).toContain('"beds" INTEGER NOT NULL DEFAULT 1')
  })

  it('says what is wrong with a schema that does not parse', async () => {
    await expect(schemaToSql(small.replace('Int ', 'Integer '))).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('Integer') as string,
    })
  })
})
