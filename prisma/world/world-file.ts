import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

type Value = string | number | null
type Row = Record<string, Value | boolean>

export const SCHEMA_PATH = join(import.meta.dirname, '..', 'schema.sql')

export interface WorldFile {
  /** Inserts one row; the columns are those of the first row given for the table. */
  insert(table: string, row: Row): void
  /** Writes the compact file; nothing can be inserted any more. */
  save(path: string): void
  close(): void
}

/** A database in memory with the schema, that becomes a file by VACUUM: the same rows in the same order give the same bytes. */
export function worldFile(): WorldFile {
  const database = new Database(':memory:')
  database.pragma('page_size = 4096')
  database.pragma('foreign_keys = off')
  database.exec(readFileSync(SCHEMA_PATH, 'utf8'))
  database.exec('BEGIN')
  const inserts = new Map<string, (row: Row) => void>()

  return {
    insert(table, row) {
      let insert = inserts.get(table)
      if (insert === undefined) {
        const columns = Object.keys(row)
        const statement = database.prepare(
          `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        )
        const values = new Array<Value>(columns.length)
        insert = (given) => {
          for (let i = 0; i < columns.length; i++) {
            const value = given[columns[i] as string] as Value | boolean
            values[i] = typeof value === 'boolean' ? Number(value) : value
          }
          statement.run(values)
        }
        inserts.set(table, insert)
      }
      insert(row)
    },
    save(path) {
      database.exec('COMMIT')
      database.exec('ANALYZE')
      rmSync(path, { force: true })
      database.prepare('VACUUM INTO ?').run(path)
    },
    close() {
      database.close()
    },
  }
}
