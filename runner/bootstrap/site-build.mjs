import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf, readStamp, writeStamp } from './digest.mjs'
import { onceAtATime } from './lock.mjs'
import { step } from './report.mjs'
import { root } from './root.mjs'
import { runQuietly } from './spawn.mjs'

const STAMP = '.next/.staytwin-stamp'

/** Everything that a build can read. Too much costs a needless build; too little serves old pages. */
const SOURCES = [
  'app',
  'domain',
  'episode',
  'fault-injection',
  'lib',
  'prisma',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

const isNoSource = (path) => /\.test\.tsx?$/.test(path) || path.endsWith('.md')

/** Builds the site for production, unless the build that is there is of these sources. */
export async function ensureSiteBuild() {
  const digest = digestOf(SOURCES, isNoSource)
  const isDone = () => readStamp(STAMP) === digest && existsSync(join(root, '.next', 'BUILD_ID'))
  await onceAtATime(isDone, () => step('building the site', () => build(digest)))
}

async function build(digest) {
  // A build that breaks off half-way must not pass for the one before it.
  rmSync(join(root, STAMP), { force: true })
  await runQuietly(process.execPath, [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    environment: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Next draws both at random otherwise, and both show in the pages: the same sources have to send the same bytes.
      STAYTWIN_BUILD_ID: digest.slice(0, 20),
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.from(digest, 'hex').toString('base64'),
    },
    what: 'next build',
    fix: 'Correct what the output names.',
  })
  writeStamp(STAMP, digest)
}
