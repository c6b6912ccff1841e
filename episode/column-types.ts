import { ColumnTypeEnum, type ArgType, type ColumnType } from '@prisma/driver-adapter-utils'

const DECLARED: Record<string, ColumnType> = {
  INTEGER: ColumnTypeEnum.Int32,
  INT: ColumnTypeEnum.Int32,
  BIGINT: ColumnTypeEnum.Int64,
  REAL: ColumnTypeEnum.Double,
  DOUBLE: ColumnTypeEnum.Double,
  TEXT: ColumnTypeEnum.Text,
  BOOLEAN: ColumnTypeEnum.Boolean,
  BLOB: ColumnTypeEnum.Bytes,
}

/** Prisma's type of a result column: by its declaration, or by its first value where SQLite knows none (`count(*)`). */
export function columnType(declared: string | null, index: number, rows: unknown[][]): ColumnType {
  const known = declared && DECLARED[declared.toUpperCase()]
  if (known !== null && known !== undefined && known !== '') return known
  const value = rows.find((row) => row[index] !== null)?.[index]
  if (typeof value === 'string') return ColumnTypeEnum.Text
  if (typeof value !== 'number') return ColumnTypeEnum.Int32
  if (!Number.isInteger(value)) return ColumnTypeEnum.Double
  return Math.abs(value) < 2 ** 31 ? ColumnTypeEnum.Int32 : ColumnTypeEnum.Int64
}

/** An argument of Prisma's as SQLite takes it. */
export function toSqlite(value: unknown, type: ArgType | undefined): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string' && type?.scalarType === 'int') return Number.parseInt(value, 10)
  if (typeof value === 'string' && (type?.scalarType === 'float' || type?.scalarType === 'decimal'))
    return Number.parseFloat(value)
  if (typeof value === 'string' && type?.scalarType === 'bigint') return BigInt(value)
  return value
}
