import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { diffEpisode } from '@/control/diff-episode'
import { imagesFromFiles, type ImageOf } from '@/control/image-of'
import { loadEpisode, type SavedEpisode } from '@/control/load-episode'
import { parseLines } from '@/episode/append-file'
import { StaytwinError } from '@/lib/staytwin-error'
import type { RowDiff } from '@/verifiers/diff'
import type { Verdict } from '@/verifiers/verdict'
import { episodeResultSchema, stepSchema, type EpisodeResult, type Step } from '../rollout/episode-result'

/** All that a report shows of one episode. */
export interface ReportEpisode {
  result: EpisodeResult
  /** null when the episode could not be created */
  saved: SavedEpisode | null
  verdict: Verdict | null
  /** null when it can not be computed any more: its world is not there */
  diff: RowDiff[] | null
  /** `image`: the JPEG */
  steps: (Omit<Step, 'image'> & { image: Buffer | null })[]
}

/**
 * Reads what a run wrote.
 * @throws StaytwinError `not-found` when the folder is none of a run, `invalid-input` when its lines are damaged
 */
export function readRun(folder: string): ReportEpisode[] {
  const path = join(folder, 'episodes.ndjson')
  if (!existsSync(path))
    throw new StaytwinError('not-found', {
      what: 'This is not the folder of a run: it has no episodes.ndjson',
      seen: folder,
      fix: 'Give the folder that a rollout named.',
    })
  const imageOf = imagesFromFiles()
  return readResults(path)
    .sort(byPlace)
    .map((result) => {
      const own = result.episode === null ? null : join(folder, 'episodes', result.episode)
      const saved = own && existsSync(own) ? loadEpisode(own) : null
      return {
        result,
        saved,
        verdict: (saved?.verdict as Verdict | undefined) ?? null,
        diff: saved && diffOrNull(saved, imageOf),
        steps: own ? readSteps(own) : [],
      }
    })
}

/** Episodes of one task stand together, clean ones first; the lines of the file are in the order in which they ended. */
function byPlace(a: EpisodeResult, b: EpisodeResult): number {
  const place = ({ task, plan, agent, seed }: EpisodeResult) => [task, plan === 'clean' ? '' : plan, agent, seed]
  return place(a).join('\u0000') < place(b).join('\u0000') ? -1 : 1
}

function readResults(path: string): EpisodeResult[] {
  try {
    return z.array(episodeResultSchema).parse(parseLines(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new StaytwinError('invalid-input', {
      what: 'The lines of this run are damaged',
      seen: path,
      fix: 'Run it again.',
      cause,
    })
  }
}

function diffOrNull(saved: SavedEpisode, imageOf: ImageOf): RowDiff[] | null {
  try {
    return diffEpisode(saved, imageOf)
  } catch {
    return null
  }
}

function readSteps(own: string): ReportEpisode['steps'] {
  const path = join(own, 'steps.ndjson')
  if (!existsSync(path)) return []
  return parseLines(readFileSync(path, 'utf8')).map((line) => {
    const { image, ...step } = stepSchema.parse(line)
    const file = image && join(own, 'steps', image)
    return { ...step, image: file && existsSync(file) ? readFileSync(file) : null }
  })
}
