import { statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { photosFolder } from './manifest'

const WIDTH = 480
const HEIGHT = 320
const MOST_BYTES = 14 * 1024
const QUALITIES = [64, 50, 36, 24, 16]

/** Where the small picture of a photo lies: search pages show many of these. */
export const cardFile = (id: string): string => join(photosFolder, `${id}-480.webp`)

/** Makes the small picture of a photo, as good as it can be in 14 KB. */
export async function makeCard(id: string): Promise<number> {
  const small = await sharp(join(photosFolder, `${id}.webp`))
    .resize(WIDTH, HEIGHT)
    .sharpen({ sigma: 0.5 })
    .toBuffer()
  for (const quality of QUALITIES) {
    const { size } = await sharp(small).webp({ quality, effort: 4, smartSubsample: true }).toFile(cardFile(id))
    if (size <= MOST_BYTES) break
  }
  return statSync(cardFile(id)).size
}
