import { existsSync, readdirSync, readFileSync } from 'node:fs'
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

interface Library {
  facts: Map<string, PhotoFacts>
  /** Ids of the photos that are there 480 pixels wide too. */
  small: Set<string>
}

const UNKNOWN: PhotoFacts = { caption: 'Photo of the place', colour: '#e4d9c5', kind: 'place' }
const KEY = Symbol.for('larkstay.photo-facts')
const holder = globalThis as unknown as Record<symbol, Library | undefined>

const library = (): Library => (holder[KEY] ??= readLibrary(join(process.cwd(), 'public', 'photos')))

/** The facts of a photo by its path (`/photos/x.webp`) or its id (`x`). */
export function photoFacts(photo: string): PhotoFacts {
  const id = photo.replace(/^.*\//, '').replace(/\.webp$/, '')
  return library().facts.get(id) ?? UNKNOWN
}

/** Whether `/photos/<id>-480.webp` exists. */
export const hasSmallPhoto = (id: string): boolean => library().small.has(id)

function readLibrary(folder: string): Library {
  const file = join(folder, 'manifest.json')
  if (!existsSync(file)) return { facts: new Map(), small: new Set() }
  const entries = JSON.parse(readFileSync(file, 'utf8')) as (PhotoFacts & { id: string })[]
  const files = readdirSync(folder).flatMap((name) => /^(.+)-480\.webp$/.exec(name)?.[1] ?? [])
  return {
    facts: new Map(entries.map(({ id, caption, colour, kind }) => [id, { caption, colour, kind }])),
    small: new Set(files),
  }
}
