import type { Task } from '@/tasks/define-task'
import type { EpisodeResult } from '../rollout/episode-result'
import { pairName } from '../rollout/pair-plans'

/** What holds of one task, over all seeds. Counts of episodes. */
export interface TaskCertificate {
  task: string
  version: number
  seeds: number
  oraclePassed: number
  /** by trivial agent: how often it failed, as it must every time */
  trivialFailed: Record<string, number>
  isValid: boolean
}

/** What holds of a task and a fault, over all seeds. */
export interface PairCertificate {
  task: string
  version: number
  fault: string
  seeds: number
  cleanOraclePassed: number
  competentPassed: number
  naiveFailed: number
  /** episodes in which the fault acted */
  firedForCompetent: number
  firedForNaive: number
  isCertified: boolean
}

const countOf = (results: EpisodeResult[], verdict: EpisodeResult['verdict']) =>
  results.filter((result) => result.verdict === verdict).length

/** A task is valid when its oracle always passes and every trivial agent always fails; an error is neither. */
export function taskCertificate(
  task: Task,
  results: readonly EpisodeResult[],
  seeds: number,
  trivial: readonly string[],
): TaskCertificate {
  const clean = results.filter((result) => result.task === task.id && result.plan === 'clean')
  const by = (agent: string) => clean.filter((result) => result.agent === agent)
  const oraclePassed = countOf(by('oracle'), 'passed')
  const trivialFailed = Object.fromEntries(trivial.map((agent) => [agent, countOf(by(agent), 'failed')]))
  const isValid = oraclePassed === seeds && Object.values(trivialFailed).every((failed) => failed === seeds)
  return { task: task.id, version: task.version, seeds, oraclePassed, trivialFailed, isValid }
}

/** A pair is certified when clean + oracle passes, fault + competent passes, fault + naive fails, and the fault acted in both. */
export function pairCertificates(task: Task, results: readonly EpisodeResult[], seeds: number): PairCertificate[] {
  const own = results.filter((result) => result.task === task.id)
  const cleanOraclePassed = countOf(
    own.filter(({ agent, plan }) => agent === 'oracle' && plan === 'clean'),
    'passed',
  )
  return task.pairs.map(({ fault }, i) => {
    const name = pairName(task, i)
    const by = (agent: string) => own.filter((result) => result.agent === agent && result.plan === name)
    const fired = (agent: string) => by(agent).filter(({ hits }) => (hits[fault] ?? 0) > 0).length
    const counts = {
      cleanOraclePassed,
      competentPassed: countOf(by('competent'), 'passed'),
      naiveFailed: countOf(by('naive'), 'failed'),
      firedForCompetent: fired('competent'),
      firedForNaive: fired('naive'),
    }
    const isCertified = Object.values(counts).every((count) => count === seeds)
    return { task: task.id, version: task.version, fault: name, seeds, ...counts, isCertified }
  })
}
