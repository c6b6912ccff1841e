import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowserExecutable } from '../../lib/browser-executable.ts'
import { onceAtATime } from './lock.mjs'
import { BootstrapError, say, step } from './report.mjs'
import { root } from './root.mjs'
import { runQuietly } from './spawn.mjs'

const FIX = 'Install Chromium, or set CHROMIUM_PATH to the program of one, and run the same command again.'

/** Finds a Chromium, or installs one: from Debian where that is possible, else with Playwright. */
export async function ensureBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) {
    throw new BootstrapError(`CHROMIUM_PATH names no file (saw ${JSON.stringify(given)}).`, 'Correct it or unset it.')
  }
  await onceAtATime(
    () => findBrowserExecutable() !== undefined,
    () => step('installing a browser', installAny),
  )
  if (findBrowserExecutable() === undefined) throw new BootstrapError('No browser was found after installing one.', FIX)
}

async function installAny() {
  const ways = [
    ...(canUseApt() ? [() => withApt('chromium-headless-shell'), () => withApt('chromium')] : []),
    withPlaywright,
  ]
  for (const [index, install] of ways.entries()) {
    try {
      return await install()
    } catch (error) {
      if (index === ways.length - 1) throw error
      say(`${error.message.split('\n')[0]} Trying another way.`)
    }
  }
}

/** Debian only: elsewhere the package of this name is missing or a stub that wants a snap daemon. */
function canUseApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

async function withApt(name) {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  await runQuietly('apt-get', ['update'], { environment, what: 'apt-get update', fix: FIX })
  const what = `Installing ${name} from Debian`
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', name], { environment, what, fix: FIX })
}

async function withPlaywright() {
  const script = join(root, 'node_modules', 'playwright-core', 'cli.js')
  const withDependencies = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : []
  await runQuietly(process.execPath, [script, 'install', '--only-shell', ...withDependencies, 'chromium'], {
    what: 'Installing the browser with Playwright',
    fix: FIX,
  })
}
