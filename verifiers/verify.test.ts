import { describe, expect, it } from 'vitest'
import type { Check } from './check'
import { nothingElse } from './checks/nothing-else'
import { evidenceOf, insert } from './evidence-fixture'
import { verify } from './verify'

const check = (id: string, passed: boolean): Check => ({
  id,
  kind: 'goal',
  describe: 'A condition.',
  run: () => ({ passed, detail: 'seen' }),
})

describe('verify', () => {
  it('passes with a reward of 1 only when every check passes', () => {
    expect(verify(evidenceOf({}), [check('a', true), check('b', true)])).toMatchObject({ status: 'passed', reward: 1 })
    const failed = verify(evidenceOf({}), [check('a', true), check('b', false)])
    expect(failed).toMatchObject({ status: 'failed', reward: 0, checks: [{ passed: true }, { passed: false }] })
  })

  it('is an error without checks', () => {
    expect(verify(evidenceOf({}), [])).toMatchObject({ status: 'error', reward: null, reason: /no checks/ })
  })

  it('is an error when two checks have one id', () => {
    expect(verify(evidenceOf({}), [check('a', true), check('a', true)])).toMatchObject({ status: 'error' })
  })

  it('is an error when a check throws, also when another has failed', () => {
    const broken: Check = { ...check('b', true), run: () => { throw new Error('no such column') } } // prettier-ignore
    const verdict = verify(evidenceOf({}), [check('a', false), broken])
    expect(verdict).toMatchObject({ status: 'error', reward: null, reason: /no such column/, checks: [{ id: 'a' }] })
  })

  it('is an error when a check does not say whether it passed', () => {
    const mute = { ...check('a', true), run: () => ({}) } as unknown as Check
    expect(verify(evidenceOf({}), [mute])).toMatchObject({ status: 'error', reward: null })
  })

  it('is an error when an operation of the site broke', () => {
    const operations = [{ type: 'end', op: 1, outcome: 'error', message: 'TypeError' }] as const
    expect(verify(evidenceOf({ operations: [...operations] }), [check('a', true)])).toMatchObject({
      status: 'error',
      reason: /broke.*TypeError/,
    })
  })

  it('is not an error when an operation was refused or cut off', () => {
    const operations = (['refused', 'interrupted'] as const).map((outcome, op) => ({
      type: 'end' as const,
      op,
      outcome,
    }))
    expect(verify(evidenceOf({ operations }), [check('a', true)]).status).toBe('passed')
  })

  it('is an error when a table changed that nobody has classed', () => {
    const evidence = evidenceOf({ commits: [[insert('Secrets', { id: 1 })]] })
    expect(verify(evidence, [check('a', true)])).toMatchObject({ status: 'error', reason: /no class/ })
  })

  it('is vacuous when a fault that had to fire did not', () => {
    const verdict = verify(evidenceOf({}), [check('a', true)], { vacuousRules: ['r2', 'r1'] })
    expect(verdict).toMatchObject({ status: 'vacuous', reward: null, reason: /r1, r2/ })
  })

  it('gives the default deny what the other checks account for', () => {
    const evidence = evidenceOf({ commits: [[insert('Review', { id: 1 })]] })
    const claiming: Check = { ...check('a', true), claims: () => ['Review [1]'] }
    expect(verify(evidence, [nothingElse(), claiming]).status).toBe('passed')
    expect(verify(evidence, [nothingElse(), check('a', true)]).status).toBe('failed')
  })

  it('gives the same bytes for the same evidence', () => {
    const evidence = evidenceOf({ commits: [[insert('Review', { id: 1 })]] })
    const bytes = () => JSON.stringify(verify(evidence, [nothingElse(), check('a', true)]))
    expect(bytes()).toBe(bytes())
  })
})
