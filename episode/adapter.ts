import {
  DriverAdapterError,
  type MappedError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlQuery,
  type SqlQueryable,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { columnType, toSqlite } from './column-types'
import type { Connection } from './connection'

const ADAPTER = { provider: 'sqlite', adapterName: 'staytwin-slot' } as const
const WRITES = /^\s*(insert|update|delete|replace|create|drop|alter|pragma|attach|vacuum)/i

/** SQLite's error in Prisma's words, so that the client raises the code that its documentation names. */
function mapError(error: unknown): MappedError {
  const { code = '', message = String(error) } = error as { code?: string; message?: string }
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') {
    const fields = message
      .split(': ')[1]
      ?.split(', ')
      .map((f) => f.split('.').pop() ?? f)
    return { kind: 'UniqueConstraintViolation', ...(fields && { constraint: { fields } }) }
  }
  if (code === 'SQLITE_CONSTRAINT_NOTNULL') return { kind: 'NullConstraintViolation' }
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
    return { kind: 'ForeignKeyConstraintViolation', constraint: { foreignKey: {} } }
  return { kind: 'sqlite', extendedCode: 1, message }
}

const closed = () => new DriverAdapterError({ kind: 'ConnectionClosed' })
const failed = (error: unknown) =>
  error instanceof DriverAdapterError
    ? error
    : new DriverAdapterError({ ...mapError(error), originalMessage: String(error) })

/**
 * Queries against whatever database the connection holds. Outside a transaction they wait until no transaction is open, so that nobody reads
 * uncommitted rows and no write is lost in another's rollback.
 */
function queries(connection: Connection, within: { generation: number } | null): SqlQueryable {
  const ready = async (sql: string) => {
    if (!within) await connection.gate.passed()
    if (within && within.generation !== connection.generation) throw closed()
    if (!connection.isAttached) throw closed()
    if (!connection.mayWrite && WRITES.test(sql))
      throw new Error(`a write outside a write operation was refused: ${sql.slice(0, 80)}`)
  }
  const bind = ({ args, argTypes }: SqlQuery) => args.map((value, i) => toSqlite(value, argTypes[i]))
  return {
    ...ADAPTER,
    async queryRaw(query): Promise<SqlResultSet> {
      try {
        await ready(query.sql)
        const { run, columns } = connection.statement(query.sql)
        if (!columns) {
          run.run(bind(query))
          return { columnNames: [], columnTypes: [], rows: [] }
        }
        const rows = run.all(bind(query)) as unknown[][]
        return { columnNames: columns.names, columnTypes: columns.declared.map((d, i) => columnType(d, i, rows)), rows }
      } catch (error) {
        throw failed(error)
      }
    },
    async executeRaw(query): Promise<number> {
      try {
        await ready(query.sql)
        return connection.statement(query.sql).run.run(bind(query)).changes
      } catch (error) {
        throw failed(error)
      }
    },
  }
}

async function startTransaction(connection: Connection): Promise<Transaction> {
  const release = await connection.gate.close()
  const generation = connection.generation
  try {
    connection.raw.exec('BEGIN')
  } catch (error) {
    release()
    throw failed(error)
  }
  const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
    try {
      if (generation !== connection.generation) throw closed()
      if (connection.raw.inTransaction) connection.raw.exec(statement)
    } catch (error) {
      throw failed(error)
    } finally {
      release()
    }
  }
  const inner = queries(connection, { generation })
  const savepoint = async (sql: string) => void (await inner.executeRaw({ sql, args: [], argTypes: [] }))
  return {
    ...inner,
    // Prisma must not send BEGIN and COMMIT itself; the two functions below do.
    options: { usePhantomQuery: true },
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    createSavepoint: (name) => savepoint(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => savepoint(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => savepoint(`RELEASE ${name}`),
  }
}

/** Prisma's driver adapter over a connection whose database can be swapped. `dispose` leaves the database to its owner. */
export function slotAdapter(connection: Connection): SqlDriverAdapterFactory {
  return {
    ...ADAPTER,
    async connect(): Promise<SqlDriverAdapter> {
      return {
        ...queries(connection, null),
        executeScript: async (script) => void connection.raw.exec(script),
        startTransaction: () => startTransaction(connection),
        getConnectionInfo: () => ({ supportsRelationJoins: false, maxBindValues: 32_000 }),
        dispose: async () => {},
      }
    },
  }
}
