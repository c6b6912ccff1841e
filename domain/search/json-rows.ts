import type { Db } from '@/fault-injection/operation'

/**
 * Rows of a query that answers with one JSON text (`SELECT json_group_array(json_array(...)) AS rows`). Thousands of rows arrive as one value: reading
 * them one by one costs ten times as much.
 */
export async function jsonRows<Row>(db: Db, sql: string, ...parameters: (string | number)[]): Promise<Row[]> {
  const [answer] = await db.$queryRawUnsafe<{ rows: string }[]>(sql, ...parameters)
  return answer ? (JSON.parse(answer.rows) as Row[]) : []
}
