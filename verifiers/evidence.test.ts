import { describe, expect, it } from 'vitest'
import { evidenceOf, endStateOf, insert } from './evidence-fixture'
import { gatherEvidence, type EvidenceSource } from './evidence'

const READY = { type: 'mark', mark: 'ready', at: '2027-03-08T09:00:00Z', seq: 1 } as const
const line = (seq: number, id: number) => ({ seq, at: READY.at, changes: [insert('Review', { id })] })

const source = (parts: Partial<EvidenceSource>): EvidenceSource => {
  const journal = parts.journal ?? [line(1, 10), line(2, 20)]
  const { record } = evidenceOf({})
  return {
    record,
    journal,
    operations: [READY],
    answerType: 'none',
    answer: undefined,
    endState: endStateOf({}, journal),
    ...parts,
  }
}

describe('gatherEvidence', () => {
  it('takes what the setup did as the start', () => {
    const { diff, journal } = gatherEvidence(source({}))
    expect(diff.map((row) => row.key)).toEqual([[20]])
    expect(journal.map((commit) => commit.seq)).toEqual([2])
  })

  it('refuses an episode that never was ready', () => {
    expect(() => gatherEvidence(source({ operations: [] }))).toThrow(/never ready/)
  })

  it('refuses a journal with a gap', () => {
    expect(() => gatherEvidence(source({ journal: [line(1, 10), line(3, 20)] }))).toThrow(/gap/)
  })

  it('refuses a journal that is shorter than the start', () => {
    expect(() => gatherEvidence(source({ operations: [{ ...READY, seq: 3 }] }))).toThrow(/shorter/)
  })

  it('reads the answer by the type of the task, and refuses another', () => {
    expect(gatherEvidence(source({ answerType: 'number', answer: 3 })).answer).toEqual({ type: 'number', number: 3 })
    expect(() => gatherEvidence(source({ answerType: 'number', answer: 'many' }))).toThrow(/type number/)
  })
})
