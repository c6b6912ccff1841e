import { expect, it } from 'vitest'
import type { EpisodeResult } from './episode-result'
import { summarise } from './summarise'

const result = (over: Partial<EpisodeResult>): EpisodeResult => ({
  agent: 'a',
  task: 't',
  seed: '1',
  plan: 'clean',
  verdict: 'passed',
  reward: 1,
  checks: [],
  hits: {},
  steps: 0,
  ms: 100,
  episode: 'x',
  ...over,
})

it('counts by agent and plan, and keeps errors apart from failures', () => {
  const rows = summarise([
    result({}),
    result({ verdict: 'failed', reward: 0, ms: 300 }),
    result({ verdict: 'error', reward: null, ms: 200 }),
    result({ plan: 'p', verdict: 'vacuous', reward: null }),
    result({ plan: 'p', hits: { f: 2 } }),
    result({ agent: 'b' }),
  ])
  expect(rows).toEqual([
    { agent: 'a', plan: 'clean', episodes: 3, passed: 1, failed: 1, errors: 1, vacuous: 0, hit: 0, medianMs: 200 },
    { agent: 'a', plan: 'p', episodes: 2, passed: 1, failed: 0, errors: 0, vacuous: 1, hit: 1, medianMs: 100 },
    { agent: 'b', plan: 'clean', episodes: 1, passed: 1, failed: 0, errors: 0, vacuous: 0, hit: 0, medianMs: 100 },
  ])
})
