import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { slotAdapter } from '@/episode/adapter'
import { Connection } from '@/episode/connection'
import { PrismaClient } from '@/generated/prisma/client'
import { ensureTemplate } from '@/prisma/template'
import { idle, measure } from './measure'
import type { BenchLine, Section } from './section'

const MEMORY_DISK = '/dev/shm'
const CHUNK = 1_000
const SCHEMA = join(import.meta.dirname, '..', '..', 'prisma', 'schema.sql')

/** What one would do without Staytwin: copy the file of the database and open it, or fill a new one with the same rows through Prisma. */
export const baselineBench: Section = async (world) => {
  const { path } = await ensureTemplate(world)
  const disks = [['disk', tmpdir()], ...(existsSync(MEMORY_DISK) ? [['memory disk', MEMORY_DISK]] : [])]
  const lines: BenchLine[] = []
  for (const [name = '', parent = ''] of disks) {
    const figure = await copying(path, parent)
    lines.push({ what: `instead: copy the file on the ${name} and open it`, unit: 'ms', ...figure })
  }
  const start = performance.now()
  await reseed(path)
  return [
    ...lines,
    { what: 'instead: the same rows with Prisma createMany', unit: 'ms', median: performance.now() - start, n: 1 },
  ]
}

async function copying(path: string, parent: string) {
  const folder = mkdtempSync(join(parent, 'staytwin-bench-'))
  try {
    return await measure(30, {
      before: idle,
      work: (_, i) => {
        const copy = join(folder, `${i}.db`)
        copyFileSync(path, copy)
        const db = new Database(copy)
        db.prepare('SELECT now FROM Clock').get()
        db.close()
        rmSync(copy, { force: true })
      },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Model {
  createMany(of: { data: Record<string, unknown>[] }): Promise<unknown>
}

/** Fills an empty database with the rows of another, table by table. */
async function reseed(path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'staytwin-bench-'))
  const from = new Database(path, { readonly: true })
  const to = new Database(join(folder, 'new.db'))
  to.exec(readFileSync(SCHEMA, 'utf8'))
  to.pragma('foreign_keys = OFF')
  const connection = new Connection()
  connection.swap(to)
  connection.mayWrite = true
  const client = new PrismaClient({ adapter: slotAdapter(connection) })
  try {
    for (const [table, flags] of tablesOf(from)) {
      const model = (client as unknown as Record<string, Model>)[table[0]?.toLowerCase() + table.slice(1)]
      const rows = from.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[]
      for (const row of rows) for (const flag of flags) row[flag] = row[flag] === 1
      for (let i = 0; i < rows.length; i += CHUNK) await model?.createMany({ data: rows.slice(i, i + CHUNK) })
    }
  } finally {
    await client.$disconnect()
    from.close()
    to.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The tables, each with its columns that are true or false. */
function tablesOf(db: Database.Database): [string, string[]][] {
  const tables = db
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all()
  const flags = db.prepare(`SELECT name FROM pragma_table_info(?) WHERE upper(type) = 'BOOLEAN'`).pluck()
  return (tables as string[]).map((table) => [table, flags.all(table) as string[]])
}
