import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf, readStamp, writeStamp } from './digest.mjs'
import { onceAtATime } from './lock.mjs'
import { step } from './report.mjs'
import { root } from './root.mjs'
import { runQuietly } from './spawn.mjs'

const STAMP = 'generated/.staytwin-stamp'

/** Generates the database client from prisma/schema.prisma, unless it fits. */
export async function ensurePrismaClient() {
  const digest = digestOf(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'])
  const isDone = () => readStamp(STAMP) === digest && existsSync(join(root, 'generated', 'prisma'))
  await onceAtATime(isDone, () => step('generating the database client', () => generate(digest)))
}

async function generate(digest) {
  await runQuietly(process.execPath, [join(root, 'node_modules', 'prisma', 'build', 'index.js'), 'generate'], {
    environment: {
      // Every command of Prisma fetches a native engine that this one does not use. A path to any program keeps it from that.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
    what: 'prisma generate',
    fix: 'Correct prisma/schema.prisma as the output says.',
  })
  writeStamp(STAMP, digest)
}
