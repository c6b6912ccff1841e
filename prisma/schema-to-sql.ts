import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { StaytwinError } from '@/lib/staytwin-error'

const FILE = 'schema.prisma'

/**
 * The SQL that makes an empty SQLite database fit a Prisma schema. Uses the schema engine's WebAssembly build, because the
 * command line fetches a native one, which fails without a network, and does nothing at all when that is stubbed out.
 * Throws `invalid-input` with the engine's own words when the schema does not parse.
 */
export async function schemaToSql(schema: string): Promise<string> {
  load()
  try {
    const engine = await bindings.SchemaEngine.new(
      { datamodels: [[FILE, schema]] },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(emptyDatabase),
    )
    const { stdout } = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [{ path: FILE, content: schema }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return `-- Made from ${FILE} by prisma/make-schema-sql.ts. Do not edit.\n\n${stdout ?? ''}`
  } catch (cause) {
    throw new StaytwinError('invalid-input', { what: `The schema gives no SQL: ${wordsOf(cause)}`, cause })
  }
}

const unused = () => Promise.reject(new Error('The schema engine is only asked to compare two texts.'))

/** The engine connects before it compares, though both sides are texts: this is a database that is asked nothing. */
const emptyDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'sqlite',
  adapterName: 'empty',
  connect: () =>
    Promise.resolve({
      provider: 'sqlite',
      adapterName: 'empty',
      queryRaw: unused,
      executeRaw: unused,
      executeScript: unused,
      startTransaction: unused,
      dispose: () => Promise.resolve(),
    }),
  connectToShadowDb: unused,
}

let isLoaded = false

function load(): void {
  if (isLoaded) return
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = new WebAssembly.Module(readFileSync(join(dirname(entry), 'schema_engine_bg.wasm')))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': bindings as never })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  isLoaded = true
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
