import type Database from 'better-sqlite3'

export interface TableShape {
  name: string
  columns: string[]
  /** The primary key's columns, in order. */
  key: string[]
}

/** The tables of the product, without SQLite's own. */
export function tablesOf(db: Database.Database): Map<string, TableShape> {
  const names = db
    .prepare(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`)
    .pluck()
    .all() as string[]
  const info = db.prepare('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid')
  return new Map(
    names.map((name) => {
      const columns = info.all(name) as { name: string; pk: number }[]
      const key = columns.filter((c) => c.pk > 0).sort((a, b) => a.pk - b.pk)
      return [name, { name, columns: columns.map((c) => c.name), key: key.map((c) => c.name) }]
    }),
  )
}
