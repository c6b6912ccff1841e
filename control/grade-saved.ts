import { endStateOn } from '@/episode/end-state'
import { ruleStatesOf } from '@/episode/operation-line'
import { FaultEngine } from '@/fault-injection/engine'
import { StaytwinError } from '@/lib/staytwin-error'
import { taskById } from '@/tasks/catalogue'
import { gatherEvidence } from '@/verifiers/evidence'
import { errorVerdict, type Verdict } from '@/verifiers/verdict'
import { verify } from '@/verifiers/verify'
import { imagesFromFiles, type ImageOf } from './image-of'
import type { SavedEpisode } from './load-episode'

/**
 * Grades an episode from its files and its template alone. What stands in the way of a verdict makes it `error`; it never throws.
 */
export function gradeSaved(saved: SavedEpisode, imageOf: ImageOf = imagesFromFiles()): Verdict {
  try {
    return verdictOf(saved, imageOf)
  } catch (error) {
    return errorVerdict(error instanceof Error ? error.message : String(error))
  }
}

function verdictOf({ record, journal, operations, answer }: SavedEpisode, imageOf: ImageOf): Verdict {
  if (!record.task)
    throw new StaytwinError('conflict', {
      what: 'This episode has no task',
      seen: record.id,
      fix: 'Create one with a task to have it graded.',
    })
  requireWhole({ journal, operations })
  const task = taskById(record.task.id)
  if (task.version !== record.task.version)
    throw new StaytwinError('conflict', {
      what: 'The task has changed since this episode',
      seen: { then: record.task.version, now: task.version },
      fix: 'Grade it with the version of Staytwin that made it.',
    })
  const endState = endStateOn(imageOf(record.template), journal)
  try {
    const evidence = gatherEvidence({ record, journal, operations, answerType: task.answer, answer, endState })
    const vacuousRules = vacuousRulesOf({ record, operations })
    return verify(evidence, task.checks(record.facts as never), { vacuousRules })
  } finally {
    endState.close()
  }
}

/** The operation log says at which commit the episode was frozen; lines cut off after that would not show otherwise. */
function requireWhole({ journal, operations }: Pick<SavedEpisode, 'journal' | 'operations'>): void {
  const frozen = operations.findLast((line) => line.type === 'mark' && line.mark === 'frozen')
  if (frozen?.type === 'mark' && frozen.seq === journal.length) return
  throw new StaytwinError('digest-mismatch', {
    what: frozen ? 'The journal does not end where the episode was frozen' : 'The episode was never frozen',
    seen: { commits: journal.length, ...(frozen?.type === 'mark' && { frozenAt: frozen.seq }) },
    fix: 'The files of the episode are not whole; run it again.',
  })
}

/** Rules that had to fire and did not, by the states that the operation log kept. */
export function vacuousRulesOf({ record, operations }: Pick<SavedEpisode, 'record' | 'operations'>): string[] {
  return new FaultEngine(record.seed, record.plan, ruleStatesOf(operations)).vacuous()
}
