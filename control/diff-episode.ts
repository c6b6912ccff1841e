import { endStateOn } from '@/episode/end-state'
import { netDiff, type RowDiff } from '@/verifiers/diff'
import { imagesFromFiles, type ImageOf } from './image-of'
import type { SavedEpisode } from './load-episode'

/** The net changes of an episode since its start, read off its journal. */
export function diffEpisode(
  { record, journal, operations }: SavedEpisode,
  imageOf: ImageOf = imagesFromFiles(),
): RowDiff[] {
  const ready = operations.find((line) => line.type === 'mark' && line.mark === 'ready')
  const endState = endStateOn(imageOf(record.template), journal)
  try {
    return netDiff(journal.slice(ready?.type === 'mark' ? ready.seq : 0), endState)
  } finally {
    endState.close()
  }
}
