import { expect, it } from 'vitest'
import { catalogue as faults } from '@/fault-injection/catalogue'
import type { EpisodeResult } from '../rollout/episode-result'
import { claimsOf } from './claims'

const result = (agent: string, task: string, verdict: EpisodeResult['verdict'], fault?: string): EpisodeResult => ({
  agent,
  task,
  seed: '1',
  plan: fault ?? 'clean',
  verdict,
  reward: verdict === 'passed' ? 1 : 0,
  checks: [],
  hits: fault ? { [fault]: 1 } : {},
  steps: 0,
  ms: 1,
  episode: 'e',
})

const good = faults.flatMap(({ id }, i) => [
  result('oracle', `t${i}`, 'passed'),
  result('null', `t${i}`, 'failed'),
  result('competent', `t${i}`, 'passed', id),
  result('naive', `t${i}`, 'failed', id),
])
const truths = (results: EpisodeResult[]) => claimsOf(results).map(({ isTrue }) => isTrue)

it('shows everything when everything went as it must', () => {
  expect(truths(good)).toEqual([true, true, true, true])
})

it('shows nothing without episodes of the scripted agents', () => {
  expect(truths([])).not.toContain(undefined)
  expect(truths([])[0]).toBe(false)
})

it.each([
  ['an oracle that fails', 0, { verdict: 'failed' as const }, [true, false, true, true]],
  ['a null agent that passes', 1, { verdict: 'passed' as const }, [true, true, false, true]],
  ['a naive agent that can not be judged', 3, { verdict: 'error' as const }, [true, true, false, true]],
  ['a fault that did not fire', 3, { hits: {} }, [true, true, true, false]],
])('sees %s', (_name, index, over, expected) => {
  expect(truths(good.with(index, { ...(good[index] as EpisodeResult), ...over }))).toEqual(expected)
})
