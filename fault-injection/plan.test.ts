import { expect, it } from 'vitest'
import { bindPlan, parsePlan } from './plan'
import { presets } from './presets'

it('reads nothing as the empty plan, a fault id as one rule that must fire, and YAML as it is written', () => {
  expect(parsePlan(null).rules).toEqual([])
  expect(parsePlan('api-commit-then-504').rules).toMatchObject([
    { id: 'r1', fault: 'api-commit-then-504', mustFire: true, trigger: { nth: [1] } },
  ])
  const yaml = 'version: 1\nplan:\n  - { id: x, fault: pay-captured-but-timeout, params: { reconcileAfterS: 60 } }\n'
  expect(parsePlan(yaml).rules).toMatchObject([{ id: 'x', params: { reconcileAfterS: 60, idempotency: 'none' } }])
})

it('expands every preset into rules that are valid', () => {
  for (const name of Object.keys(presets)) expect(parsePlan(name).rules.length).toBe(presets[name]?.length)
})

it.each([
  ['an unknown fault', 'no-such-fault', /No fault has this id.*no-such-fault.*Choose one of/],
  ['an unknown key', { plan: [{ fault: 'api-commit-then-504', sope: {} }] }, /The plan is not valid/],
  [
    'an unknown operation',
    { plan: [{ fault: 'api-commit-then-504', scope: { ops: ['booking.destroy'] } }] },
    /The plan is not valid/,
  ],
  [
    'an operation that the fault cannot attach to',
    { plan: [{ fault: 'api-commit-then-504', scope: { ops: ['search.query'] } }] },
    /cannot attach.*search\.query/,
  ],
  [
    'a parameter out of range',
    { plan: [{ fault: 'price-change-at-checkout', params: { deltaPct: 900 } }] },
    /parameter of price-change-at-checkout/,
  ],
  [
    'an unknown parameter',
    { plan: [{ fault: 'price-change-at-checkout', params: { delta: 9 } }] },
    /parameter of price-change-at-checkout/,
  ],
  ['an unknown preset', { plan: [{ use: 'sunny-day' }] }, /No preset has this name.*sunny-day/],
  ['text that is not YAML', 'plan: [', /The plan does not parse/],
  [
    'two rules of one id',
    {
      plan: [
        { id: 'a', fault: 'fe-dead-hydration' },
        { id: 'a', fault: 'api-commit-then-504' },
      ],
    },
    /same id.*a/,
  ],
  ['an activation above 1', { plan: [{ fault: 'fe-dead-hydration', activation: 2 }] }, /The plan is not valid/],
])('refuses %s and says what is allowed', (_, source, message) => {
  expect(() => parsePlan(source)).toThrow(message)
})

it('binds the names of a task and refuses one that it does not know', () => {
  const plan = parsePlan({ plan: [{ fault: 'fe-dead-hydration', scope: { entity: '$target' } }] })
  expect(bindPlan(plan, { target: 'listing:5' }).rules[0]?.scope.entity).toBe('listing:5')
  expect(() => bindPlan(plan, { other: 'listing:5' })).toThrow(/\$target.*Bound are: other/)
})
