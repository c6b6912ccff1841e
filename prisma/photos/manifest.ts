import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { KINDS, photoParams, SETTINGS } from './params'

const here = dirname(fileURLToPath(import.meta.url))

/** Folder that holds the pictures and manifest.json. */
export const photosFolder = join(here, '..', '..', 'public', 'photos')

/** One photo: where it is, what can be seen in it, and how to render it again. */
export const photoSchema = z.object({
  id: z.string().regex(/^[a-z-]+-\d\d\d?$/),
  file: z.string().regex(/^\/photos\/[a-z0-9-]+\.webp$/),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  kind: z.enum(KINDS),
  /** what is visible, thing to word; colours are read from the rendered pixels */
  shows: z.record(z.string(), z.string()),
  caption: z.string().min(10),
  settings: z.array(z.enum(SETTINGS)).min(1),
  /** average colour, for the placeholder while the picture loads */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  params: photoParams,
  license: z.literal('Apache-2.0'),
})

export type Photo = z.output<typeof photoSchema>

/** The photos of the marketplace, sorted by id. Throws a ZodError that names the entry when the manifest is damaged. */
export function loadPhotos(folder = photosFolder): Photo[] {
  return z.array(photoSchema).parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
}
