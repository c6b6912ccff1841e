import { existsSync, mkdirSync, readdirSync, writeFileSync, appendFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StaytwinError } from '@/lib/staytwin-error'
import type { EpisodeResult } from './episode-result'

/** Where a run is written: `episodes.ndjson`, `episodes/<id>/`, `index.html`. */
export interface OutputFolder {
  path: string
  episodes: string
  add(result: EpisodeResult): void
}

/**
 * Makes the folder of a run.
 * @param path none: the first of `reports/rollout-<n>` that is free
 * @throws StaytwinError `conflict` when it has something in it
 */
export function openOutput(path = freePath()): OutputFolder {
  const folder = resolve(path)
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StaytwinError('conflict', {
      what: 'The folder of the run is not empty',
      seen: path,
      fix: 'Name another with --out, or remove it.',
    })
  const episodes = join(folder, 'episodes')
  mkdirSync(episodes, { recursive: true })
  const lines = join(folder, 'episodes.ndjson')
  writeFileSync(lines, '')
  return { path: folder, episodes, add: (result) => appendFileSync(lines, `${JSON.stringify(result)}\n`) }
}

function freePath(): string {
  for (let n = 1; ; n++) {
    const path = join('reports', `rollout-${n}`)
    if (!existsSync(path)) return path
  }
}
