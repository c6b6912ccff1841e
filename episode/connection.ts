import type Database from 'better-sqlite3'

/** A gate that one holder closes at a time; the others wait in order of arrival. */
export class Gate {
  private tail: Promise<void> = Promise.resolve()
  private holders = 0

  get isClosed(): boolean {
    return this.holders > 0
  }

  /** Waits until all earlier holders have gone. */
  async passed(): Promise<void> {
    while (this.isClosed) await this.tail
  }

  /** Takes the gate in order of arrival; call the returned function once to open it again. */
  async close(): Promise<() => void> {
    const before = this.tail
    this.holders++
    let open!: () => void
    this.tail = new Promise((resolve) => (open = resolve))
    await before
    return () => {
      this.holders--
      open()
    }
  }
}

export interface Statement {
  run: Database.Statement
  columns: { names: string[]; declared: (string | null)[] } | null
}

const MAX_STATEMENTS = 400

/**
 * The database that a slot's client talks to at the moment. It is swapped between episodes, the client is not.
 * `generation` fences: whoever began under an older one gets `ConnectionClosed`.
 */
export class Connection {
  generation = 0
  gate = new Gate()
  /** True while a write operation runs; every other write is a bug and is refused. */
  mayWrite = false
  private db: Database.Database | null = null
  private statements = new Map<string, Statement>()

  swap(db: Database.Database | null): void {
    this.db = db
    this.generation++
    this.statements = new Map()
    this.gate = new Gate()
    this.mayWrite = false
  }

  get raw(): Database.Database {
    if (!this.db) throw new Error('no database is attached to this slot')
    return this.db
  }

  get isAttached(): boolean {
    return this.db !== null
  }

  /** A prepared statement, kept for this database. Throws what SQLite throws. */
  statement(sql: string): Statement {
    const known = this.statements.get(sql)
    if (known) return known
    const run = this.raw.prepare(sql)
    const columns = run.reader ? run.columns() : null
    if (columns) run.raw(true)
    const made = {
      run,
      columns: columns && { names: columns.map((c) => c.name), declared: columns.map((c) => c.type) },
    }
    if (this.statements.size >= MAX_STATEMENTS) this.statements.clear()
    this.statements.set(sql, made)
    return made
  }
}
