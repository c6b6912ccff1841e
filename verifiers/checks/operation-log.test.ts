import { describe, expect, it } from 'vitest'
import type { OperationLine, Outcome } from '@/episode/operation-line'
import { evidenceOf } from '../evidence-fixture'
import { neverHappened, operationHappened } from './operation-log'

const carriedOut = (outcome: Outcome, kind: 'guest' | 'system' = 'guest', entity = 'listing:3'): OperationLine[] => [
  {
    type: 'start',
    op: 1,
    parent: null,
    name: 'listing.view',
    at: '2027-03-08T09:00:00Z',
    actor: { kind },
    entity,
    args: {},
  },
  { type: 'end', op: 1, outcome },
]
const query = {
  id: 'viewed',
  describe: 'The listing was looked at.',
  name: 'listing.view',
  where: ({ entity }: { entity?: string }) => entity === 'listing:3',
} as const
const did = (operations: OperationLine[]) => operationHappened(query).run(evidenceOf({ operations }), new Set()).passed
const didNot = (operations: OperationLine[]) => neverHappened(query).run(evidenceOf({ operations }), new Set()).passed

describe('operationHappened', () => {
  it('passes when the guest did it', () => {
    expect(did(carriedOut('ok'))).toBe(true)
  })

  it('fails when it was not done, was refused, was cut off, was done by another, or to something else', () => {
    expect(did([])).toBe(false)
    expect(did(carriedOut('refused'))).toBe(false)
    expect(did(carriedOut('interrupted'))).toBe(false)
    expect(did(carriedOut('ok', 'system'))).toBe(false)
    expect(did(carriedOut('ok', 'guest', 'listing:4'))).toBe(false)
  })
})

describe('neverHappened', () => {
  it('passes when it was not done, or was refused', () => {
    expect(didNot([])).toBe(true)
    expect(didNot(carriedOut('refused'))).toBe(true)
  })

  it('fails when it was done, also when the answer was lost', () => {
    expect(didNot(carriedOut('ok'))).toBe(false)
    expect(didNot(carriedOut('interrupted'))).toBe(false)
  })
})
