import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the pages say about a photo. */
export interface PhotoFacts {
  /** What can be seen, for the alternative text and under the picture. */
  caption: string
  /** Average colour, shown until the picture is there: `#a1b2c3`. */
  colour: string
  /** `bedroom`, `kitchen`, … */
  kind: string
}

const UNKNOWN: PhotoFacts = { caption: 'Photo of the place', colour: '#e4d9c5', kind: 'place' }
const KEY = Symbol.for('larkstay.photo-facts')
const holder = globalThis as unknown as Record<symbol, Map<string, PhotoFacts> | undefined>

/** The facts of a photo by its path (`/photos/x.webp`) or its id (`x`). */
export function photoFacts(photo: string): PhotoFacts {
  holder[KEY] ??= readManifest()
  const id = photo.replace(/^.*\//, '').replace(/\.webp$/, '')
  return holder[KEY].get(id) ?? UNKNOWN
}

function readManifest(): Map<string, PhotoFacts> {
  const file = join(process.cwd(), 'public', 'photos', 'manifest.json')
  if (!existsSync(file)) return new Map()
  const entries = JSON.parse(readFileSync(file, 'utf8')) as (PhotoFacts & { id: string })[]
  return new Map(entries.map(({ id, caption, colour, kind }) => [id, { caption, colour, kind }]))
}
