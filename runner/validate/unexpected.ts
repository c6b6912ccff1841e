import type { EpisodeResult } from '../rollout/episode-result'

const MUST_PASS = ['oracle', 'competent']

/** Whether an episode ended as its agent has to end. */
export const isExpected = ({ agent, verdict }: EpisodeResult): boolean =>
  verdict === (MUST_PASS.includes(agent) ? 'passed' : 'failed')

/** What to look at first when an episode did not end as it had to: a line. */
export function explain(result: EpisodeResult): string {
  const { agent, task, plan, seed, verdict, reason, checks, error, episode } = result
  const broken = checks.filter(({ passed }) => !passed).map(({ id }) => id)
  const why = [
    error && `${error.kind}: ${error.message}`,
    reason !== error?.message && reason,
    broken.length > 0 && `failed checks: ${broken.join(', ')}`,
  ].filter((part) => part)
  return `${agent} on ${task}, ${plan}, seed ${seed}: ${verdict}${why.length > 0 ? ` (${why.join('; ')})` : ''}${episode ? ` [${episode}]` : ''}`
}
