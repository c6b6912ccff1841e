import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the world needs to know of a photo. */
export interface PhotoFacts {
  id: string
  kind: string
  /** What is visible, thing to word. */
  shows: Record<string, string>
  /** Where it can have been taken; `any` fits everywhere. */
  settings: string[]
}

export const MANIFEST_PATH = join(import.meta.dirname, '..', '..', 'public', 'photos', 'manifest.json')

/** The photos of public/photos/manifest.json; a stand-in list of ids while the photos are not made. */
export function photoLibrary(): PhotoFacts[] {
  if (existsSync(MANIFEST_PATH)) return JSON.parse(readFileSync(MANIFEST_PATH, 'utf8')) as PhotoFacts[]
  const kinds =
    'living bedroom kitchen bathroom terrace pool garden house block cabin view hotel-room workspace treehouse beach-hut'
  return kinds
    .split(' ')
    .flatMap((kind) =>
      Array.from({ length: 4 }, (_, i) => ({ id: `${kind}-0${i + 1}`, kind, shows: {}, settings: ['any'] })),
    )
}
