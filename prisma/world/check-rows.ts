import type Database from 'better-sqlite3'

/** The rows of a query, as the caller says that they are. */
export function rows<Row>(database: Database.Database, sql: string): Row[] {
  return database.prepare(sql).all() as Row[]
}

/** A sentence for each row that a query finds; the query finds what must not be. */
export function mustBeEmpty(database: Database.Database, what: string, sql: string): string[] {
  return rows<object>(database, sql).map((row) => `${what}: ${JSON.stringify(row)}`)
}
