import { StaytwinError } from '@/lib/staytwin-error'
import type { Check, RowRef } from './check'
import { classOf } from './table-class'
import type { Evidence } from './evidence'
import { errorVerdict, type CheckResult, type Verdict } from './verdict'

export interface VerifyOptions {
  /** rules of the plan that had to fire and did not */
  vacuousRules?: readonly string[]
}

/**
 * Runs the checks over the evidence. It never throws: whatever goes wrong is the verdict `error`.
 * The same evidence gives the same bytes of JSON.
 */
export function verify(
  evidence: Evidence,
  checks: readonly Check[],
  { vacuousRules = [] }: VerifyOptions = {},
): Verdict {
  const results: CheckResult[] = []
  try {
    refuseTheUngradable(evidence, checks)
    const claimed = new Set<RowRef>(checks.flatMap((check) => check.claims?.(evidence) ?? []))
    for (const check of checks) {
      const { passed, detail } = check.run(evidence, claimed)
      if (typeof passed !== 'boolean') throw new TypeError(`the check ${check.id} did not say whether it passed`)
      results.push({ id: check.id, kind: check.kind, describe: check.describe, passed, detail })
    }
  } catch (error) {
    return errorVerdict(error instanceof Error ? error.message : String(error), results)
  }
  if (vacuousRules.length > 0) {
    const reason = `These faults had to fire and did not: ${[...vacuousRules].sort().join(', ')}.`
    return { status: 'vacuous', reward: null, checks: results, reason }
  }
  const hasPassed = results.every((result) => result.passed)
  return { status: hasPassed ? 'passed' : 'failed', reward: hasPassed ? 1 : 0, checks: results }
}

/** Nothing can be said where the product itself broke, or where nobody said what to look for. */
function refuseTheUngradable(evidence: Evidence, checks: readonly Check[]): void {
  const refuse = (what: string, seen?: unknown) => new StaytwinError('internal', { what, seen })
  if (checks.length === 0) throw refuse('The task has no checks')
  const twice = checks.find((check, i) => checks.findIndex(({ id }) => id === check.id) !== i)
  if (twice) throw refuse('Two checks have the same id', twice.id)
  const isReady = evidence.operations.some((line) => line.type === 'mark' && line.mark === 'ready')
  if (!isReady) throw refuse('The episode was never ready')
  const broken = evidence.operations.find((line) => line.type === 'end' && line.outcome === 'error')
  if (broken?.type === 'end') throw refuse('An operation of the site broke', { op: broken.op, message: broken.message })
  for (const { table } of evidence.diff) classOf(table)
}
