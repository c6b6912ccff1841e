import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaToSql } from '@/prisma/schema-to-sql'

const here = import.meta.dirname

writeFileSync(join(here, 'schema.sql'), await schemaToSql(readFileSync(join(here, 'schema.prisma'), 'utf8')))
