import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cardFile, makeCard } from './card'
import { loadPhotos, photosFolder } from './manifest'

/** Makes the small pictures that are missing or older than their photo. Rendering a photo makes its own. */
async function main(): Promise<void> {
  const changed = (file: string) => statSync(file).mtimeMs
  const missing = loadPhotos().filter(({ id }) => {
    const card = cardFile(id)
    return !existsSync(card) || changed(card) < changed(join(photosFolder, `${id}.webp`))
  })
  let bytes = 0
  for (const { id } of missing) bytes += await makeCard(id)
  console.log(`${missing.length} small pictures, ${Math.round(bytes / 1024 / Math.max(1, missing.length))} KB each`)
}

await main()
