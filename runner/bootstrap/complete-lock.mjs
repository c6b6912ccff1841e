// Adds to package-lock.json the packages for other platforms that npm left out.
//
// A registry that does not carry the builds for another platform makes npm drop their entries silently, and from then on
// `npm ci` refuses the lock file on every machine. Run `node runner/bootstrap/complete-lock.mjs` after each `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const CPU = {
  arm: /-arm(-|$)/,
  arm64: /arm64/,
  ia32: /ia32/,
  x64: /x64/,
  loong64: /loong64/,
  ppc64: /ppc64/,
  riscv64: /riscv64/,
}
const MORE_CPU = { s390x: /s390x/, wasm32: /wasm32/ }

/**
 * The optional packages that the lock file asks for and does not hold, as [place, entry] pairs.
 * @param {Record<string, { version?: string, optionalDependencies?: Record<string, string>, dev?: boolean }>} packages
 */
export function missingOptionalPackages(packages) {
  const missing = []
  for (const [owner, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (placesOf(owner, name).some((place) => packages[place])) continue
      missing.push([`node_modules/${name}`, { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true }])
    }
  }
  return missing
}

/** Where Node looks for a package from inside another one, nearest first. */
function placesOf(owner, name) {
  const inside = `${owner === '' ? '' : `${owner}/`}node_modules/${name}`
  if (owner === '') return [inside]
  const outer = owner.slice(0, Math.max(0, owner.lastIndexOf('node_modules/') - 1))
  return [inside, ...placesOf(outer, name)]
}

/** Builds for a platform carry it in their name; what has no platform in its name is installed everywhere. */
function platformOf(name) {
  const [, platform = ''] = /[-/]((?:android|darwin|freebsd|linux|openharmony|win32|wasm32).*)$/.exec(name) ?? []
  const cpu = Object.entries({ ...CPU, ...MORE_CPU }).find(([, pattern]) => pattern.test(platform))?.[0]
  const os = OS.find((each) => platform.startsWith(each))
  const libc = /-(gnu|musl)/.exec(platform)?.[1]
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os ? { os: [os] } : {}),
    ...(os === 'linux' && libc ? { libc: [libc === 'gnu' ? 'glibc' : 'musl'] } : {}),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = join(import.meta.dirname ?? '.', '..', '..', 'package-lock.json')
  const lock = JSON.parse(readFileSync(path, 'utf8'))
  const missing = missingOptionalPackages(lock.packages)
  const [[, root], ...rest] = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) })
  lock.packages = { '': root, ...Object.fromEntries(rest.sort(([a], [b]) => (a < b ? -1 : 1))) }
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.length} packages of other platforms were added to package-lock.json.`)
}
