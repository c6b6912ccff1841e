import { expect, it } from 'vitest'
import { parsePlan } from '@/fault-injection/plan'
import { pairPlan } from './pair-plan'

const nothing = async () => {}

it('makes a plan of one rule that must fire, with what the pair says and no more', () => {
  const bare = { fault: 'fe-dead-hydration', competent: nothing, naive: nothing }
  expect(pairPlan(bare).plan).toEqual([{ id: bare.fault, fault: bare.fault, mustFire: true }])
  const full = { ...bare, scope: { entity: '$target' }, trigger: { nth: [2] }, params: { island: 'bookingWidget' } }
  expect(parsePlan(pairPlan(full)).rules).toMatchObject([
    { scope: { entity: '$target' }, trigger: { nth: [2] }, params: { island: 'bookingWidget' }, mustFire: true },
  ])
})
