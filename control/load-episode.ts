import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseLines } from '@/episode/append-file'
import type { EpisodeRecord } from '@/episode/episode-record'
import type { JournalLine } from '@/episode/journal-line'
import type { OperationLine } from '@/episode/operation-line'
import { EpisodeStore } from '@/episode/store'
import { StaytwinError } from '@/lib/staytwin-error'

/** An episode as its directory has it. */
export interface SavedEpisode {
  record: EpisodeRecord
  journal: JournalLine[]
  operations: OperationLine[]
  /** plain JSON as it was submitted; undefined when nothing was */
  answer: unknown
  /** undefined before it was graded */
  verdict: unknown
}

/**
 * Reads the directory of an episode.
 * @throws StaytwinError `not-found` when it is none, `invalid-input` when a file of it is damaged
 */
export function loadEpisode(directory: string): SavedEpisode {
  const store = new EpisodeStore(dirname(directory))
  const id = basename(directory)
  const record = store.read(id)
  const answer = store.readJson(id, 'answer.json') as { answer: unknown } | undefined
  return {
    record,
    journal: readLines(join(directory, 'journal.ndjson')) as JournalLine[],
    operations: readLines(join(directory, 'operations.ndjson')) as OperationLine[],
    answer: answer?.answer,
    verdict: store.readJson(id, 'verdict.json'),
  }
}

/** The whole lines of a file; what a crash left of the last one does not count. */
function readLines(path: string): unknown[] {
  if (!existsSync(path)) return []
  const text = readFileSync(path, 'utf8')
  try {
    return parseLines(text.slice(0, text.lastIndexOf('\n') + 1))
  } catch (cause) {
    throw new StaytwinError('invalid-input', {
      what: 'A file of this episode is damaged',
      seen: path,
      fix: 'Restore it from a copy.',
      cause,
    })
  }
}
