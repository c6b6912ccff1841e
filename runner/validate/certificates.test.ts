import { describe, expect, it } from 'vitest'
import type { Task } from '@/tasks/define-task'
import type { EpisodeResult } from '../rollout/episode-result'
import { pairCertificates, taskCertificate } from './certificates'

const nothing = async () => undefined
const task = { id: 't', version: 3, pairs: [{ fault: 'f', competent: nothing, naive: nothing }] } as unknown as Task

const result = (
  agent: string,
  verdict: EpisodeResult['verdict'],
  over: Partial<EpisodeResult> = {},
): EpisodeResult => ({
  agent,
  task: 't',
  seed: '1',
  plan: 'clean',
  verdict,
  reward: verdict === 'passed' ? 1 : verdict === 'failed' ? 0 : null,
  checks: [],
  hits: {},
  steps: 0,
  ms: 1,
  episode: 'e',
  ...over,
})
const hit = { plan: 'f', hits: { f: 1 } }

describe('a task', () => {
  it('is valid when the oracle passes and the trivial agents fail', () => {
    const certificate = taskCertificate(task, [result('oracle', 'passed'), result('null', 'failed')], 1, ['null'])
    expect(certificate).toEqual({
      task: 't',
      version: 3,
      seeds: 1,
      oraclePassed: 1,
      trivialFailed: { null: 1 },
      isValid: true,
    })
  })

  it.each([
    ['the oracle fails', [result('oracle', 'failed'), result('null', 'failed')]],
    ['doing nothing passes', [result('oracle', 'passed'), result('null', 'passed')]],
    ['the grade of a trivial agent is an error', [result('oracle', 'passed'), result('null', 'error')]],
    ['a trivial agent was not run', [result('oracle', 'passed')]],
  ])('is not valid when %s', (_name, results) => {
    expect(taskCertificate(task, results, 1, ['null']).isValid).toBe(false)
  })
})

describe('a pair', () => {
  const good = [result('oracle', 'passed'), result('competent', 'passed', hit), result('naive', 'failed', hit)]

  it('is certified when all five hold', () => {
    expect(pairCertificates(task, good, 1)).toMatchObject([{ fault: 'f', isCertified: true }])
  })

  it.each([
    ['the clean oracle fails', 0, result('oracle', 'failed')],
    ['the competent one fails', 1, result('competent', 'failed', hit)],
    ['the naive one passes', 2, result('naive', 'passed', hit)],
    ['the naive one can not be judged', 2, result('naive', 'vacuous', hit)],
    ['the fault did not fire for the competent one', 1, result('competent', 'passed', { plan: 'f' })],
    ['the fault did not fire for the naive one', 2, result('naive', 'failed', { plan: 'f' })],
  ])('is not certified when %s', (_name, index, instead) => {
    const [certificate] = pairCertificates(task, good.with(index, instead), 1)
    expect(certificate?.isCertified).toBe(false)
  })
})
