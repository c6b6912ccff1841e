import { catalogue as faults } from '@/fault-injection/catalogue'
import type { EpisodeResult } from '../rollout/episode-result'

export interface Claim {
  text: string
  isTrue: boolean
}

const MUST_PASS = ['oracle', 'competent']

/** What the demo has to show, each with whether this run shows it. */
export function claimsOf(results: readonly EpisodeResult[]): Claim[] {
  const of = (agents: string[]) => results.filter(({ agent }) => agents.includes(agent))
  const isClean = ({ plan }: EpisodeResult) => plan === 'clean'
  const good = of(MUST_PASS)
  const bad = results.filter(({ agent }) => !MUST_PASS.includes(agent))
  const cleanTasks = new Set(
    of(['oracle'])
      .filter(isClean)
      .map(({ task }) => task),
  ).size
  const pairs = new Set(of(['naive']).map(({ task, plan }) => `${task} ${plan}`)).size
  const passed = good.filter(({ verdict }) => verdict === 'passed').length
  const failed = bad.filter(({ verdict }) => verdict === 'failed').length
  const faulty = results.filter((result) => !isClean(result) && ['competent', 'naive'].includes(result.agent))
  const fired = faulty.filter(({ hits }) => Object.keys(hits).length > 0).length
  const firedFaults = new Set(faulty.flatMap(({ hits }) => Object.keys(hits))).size
  return [
    {
      text: `${cleanTasks} tasks while nothing breaks and ${pairs} task-fault pairs were run (at least 8 and 8)`,
      isTrue: cleanTasks >= 8 && pairs >= 8,
    },
    { text: `oracle and competent pass all (${passed} of ${good.length})`, isTrue: passed === good.length },
    {
      text: `naive and null pass none (${bad.length - failed} of ${bad.length} passed or could not be judged)`,
      isTrue: failed === bad.length,
    },
    {
      text: `each fault fired (in ${fired} of ${faulty.length} episodes; ${firedFaults} of ${faults.length} faults)`,
      isTrue: fired === faulty.length && firedFaults === faults.length,
    },
  ]
}
