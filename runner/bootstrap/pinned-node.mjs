import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { onceAtATime } from './lock.mjs'
import { BootstrapError, step } from './report.mjs'
import { root } from './root.mjs'
import { runQuietly } from './spawn.mjs'

const PACKAGE = join(root, 'node_modules', 'node')
const FIX = 'Remove node_modules and run the same command again; npm must reach its registry.'

/** The Node that the npm package `node` carries: everybody runs the same version, whatever the machine has. */
export function pinnedNode() {
  return join(PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** Fetches the pinned Node unless it is there, and makes sure that it starts and is the version that was asked for. */
export async function ensureNode() {
  await onceAtATime(
    () => existsSync(pinnedNode()),
    () => step('fetching Node 24', fetchNode),
  )
  linkIntoBin()
  const wanted = `v${JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version}`
  const seen = versionOf(pinnedNode())
  if (seen !== wanted) {
    throw new BootstrapError(`The installed Node is not the pinned one (wanted ${wanted}, saw ${seen}).`, FIX)
  }
}

/** The package's own install script: install scripts are off, because those of other packages do harm (see .npmrc). */
async function fetchNode() {
  await runQuietly(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: PACKAGE,
    environment: {
      npm_config_loglevel: 'error',
      // The script calls `npm` by name: the one beside the Node that runs this, before any other.
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    },
    what: 'Fetching Node 24',
    fix: FIX,
  })
}

/** npm links a program only if it is there at install time, and this one came later. Windows has no links to spare. */
function linkIntoBin() {
  const link = join(root, 'node_modules', '.bin', 'node')
  if (process.platform === 'win32' || existsSync(link)) return
  symlinkSync(join('..', 'node', 'bin', 'node'), link)
}

function versionOf(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  } catch (error) {
    return `no start: ${error.message}`
  }
}
