export type CheckKind = 'goal' | 'guard' | 'collateral'

export interface CheckResult {
  id: string
  kind: CheckKind
  /** what must hold, a sentence */
  describe: string
  passed: boolean
  /** what was seen */
  detail: string
}

/**
 * `error`: nothing can be said (never a pass, never a fail). `vacuous`: a fault that had to fire did not, so the run shows nothing.
 * Both have no reward.
 */
export interface Verdict {
  status: 'passed' | 'failed' | 'error' | 'vacuous'
  reward: 1 | 0 | null
  checks: CheckResult[]
  /** why it is `error` or `vacuous` */
  reason?: string
}

/** The verdict on something that can not be graded; `checks` are those that ran before. */
export const errorVerdict = (reason: string, checks: CheckResult[] = []): Verdict => ({
  status: 'error',
  reward: null,
  checks,
  reason,
})
