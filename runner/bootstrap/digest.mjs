import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.mjs'

/**
 * The digest of files and folders, names and contents, in an order that does not depend on the file system.
 * What is not there counts as nothing. `skip` gets a path relative to the base.
 * @param {string[]} paths relative to the base
 * @param {(path: string) => boolean} [skip]
 * @param {string} [base] the folder that the paths are relative to
 */
export function digestOf(paths, skip = () => false, base = root) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((each) => filesUnder(each, skip, base))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(base, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path, skip, base) {
  const absolute = join(base, path)
  if (skip(path) || !existsSync(absolute)) return []
  if (!statSync(absolute).isDirectory()) return [path]
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`, skip, base))
}

/** What a stamp file says, or nothing when there is none. */
export function readStamp(path) {
  const absolute = join(root, path)
  return existsSync(absolute) ? readFileSync(absolute, 'utf8') : undefined
}

/** Leaves word, beside what was made, of what it was made from. */
export function writeStamp(path, digest) {
  const absolute = join(root, path)
  mkdirSync(dirname(absolute), { recursive: true })
  writeFileSync(absolute, digest)
}
