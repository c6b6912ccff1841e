import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { digestOf, readStamp, writeStamp } from './digest.mjs'
import { onceAtATime } from './lock.mjs'
import { say, step } from './report.mjs'
import { root } from './root.mjs'
import { runQuietly } from './spawn.mjs'

const LOCK_FILE = 'package-lock.json'
const STAMP = 'node_modules/.staytwin-stamp'
/** npm's own word on what it has put into node_modules; it writes this last. */
const INSTALLED = 'node_modules/.package-lock.json'
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
const FIX = 'Check that npm reaches its registry (npm ping), then run the same command again.'

/** Installs exactly what package-lock.json names, unless it is there. */
export async function ensureDependencies() {
  const digest = digestOf([LOCK_FILE])
  const isDone = () => existsSync(join(root, INSTALLED)) && (readStamp(STAMP) === digest || isInstalled())
  await onceAtATime(isDone, () => step('installing the dependencies', install))
  if (readStamp(STAMP) !== digest) writeStamp(STAMP, digest)
}

async function install() {
  const [file, ...first] = npm()
  const what = 'Installing the dependencies'
  try {
    await runQuietly(file, [...first, 'ci', ...QUIET], { what: 'npm ci', fix: FIX })
  } catch (error) {
    say(`${error.message.split('\n')[0]} Trying npm install, which takes less offence at the lock file.`)
    await runQuietly(file, [...first, 'install', '--no-save', ...QUIET], { what, fix: FIX })
  }
}

/** The npm that started us, if one did; npm runs under the Node of the machine, which it is known to fit. */
function npm() {
  const started = process.env.npm_execpath
  if (started && basename(started) === 'npm-cli.js' && existsSync(started)) return [process.execPath, started]
  return ['npm']
}

/** Whether node_modules is what the lock file says though nobody left a stamp: someone ran npm by hand. */
function isInstalled() {
  const wanted = packagesOf(LOCK_FILE)
  const found = packagesOf(INSTALLED)
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '' || (optional && !found[place])) return true
    return found[place]?.version === version
  })
}

function packagesOf(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8')).packages
}
