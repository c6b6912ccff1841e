import type { EpisodeResult } from './episode-result'

export interface SummaryRow {
  agent: string
  plan: string
  episodes: number
  passed: number
  failed: number
  errors: number
  vacuous: number
  /** episodes in which a fault of the plan acted */
  hit: number
  /** median wall clock of an episode */
  medianMs: number
}

/** Results by agent and plan, in the order in which they first appear. */
export function summarise(results: readonly EpisodeResult[]): SummaryRow[] {
  const groups = new Map<string, EpisodeResult[]>()
  for (const result of results) {
    const key = JSON.stringify([result.agent, result.plan])
    groups.set(key, [...(groups.get(key) ?? []), result])
  }
  return [...groups.values()].map((group) => {
    const withVerdict = (verdict: EpisodeResult['verdict']) => group.filter((each) => each.verdict === verdict).length
    const times = group.map(({ ms }) => ms).sort((a, b) => a - b)
    return {
      agent: group[0]?.agent ?? '',
      plan: group[0]?.plan ?? '',
      episodes: group.length,
      passed: withVerdict('passed'),
      failed: withVerdict('failed'),
      errors: withVerdict('error'),
      vacuous: withVerdict('vacuous'),
      hit: group.filter(({ hits }) => Object.keys(hits).length > 0).length,
      medianMs: times[Math.floor(times.length / 2)] ?? 0,
    }
  })
}
