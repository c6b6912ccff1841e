import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const here = dirname(fileURLToPath(import.meta.url))

/** Folder that holds the portraits and manifest.json. */
export const peopleFolder = join(here, '..', '..', 'public', 'people')

/** One portrait: `/people/<id>.svg`. */
export const portraitSchema = z.object({
  id: z.string().regex(/^\d{3}$/),
  /** for whose first names it fits; x fits all */
  gender: z.enum(['f', 'm', 'x']),
  tone: z.enum(['light', 'medium', 'dark']),
  license: z.literal('CC0-1.0'),
})

export type Portrait = z.output<typeof portraitSchema>

/** The portraits of the marketplace, sorted by id. Throws a ZodError that names the entry when the manifest is damaged. */
export function loadPortraits(folder = peopleFolder): Portrait[] {
  return z.array(portraitSchema).parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
}
