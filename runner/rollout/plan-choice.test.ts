import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue as tasks } from '@/tasks/catalogue'
import { pairPlan } from '@/tasks/pair-plan'
import { planChoice } from './plan-choice'

const file = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'staytwin-plan-')), 'two-faults.yaml')
  writeFileSync(path, text)
  return path
}

describe('the choice of a plan', () => {
  it('is nothing at all when it is clean', () => {
    const [task] = tasks
    expect(task && planChoice('clean').of(task)).toEqual({ plan: undefined, pair: undefined })
  })

  it('is the plan of the pair where the task has one for the fault', () => {
    const task = tasks.find(({ pairs }) => pairs.length > 0)
    const pair = task?.pairs[0]
    expect(task && planChoice(pair?.fault ?? '').of(task)).toEqual({ plan: pair && pairPlan(pair), pair })
  })

  it('is the fault alone where the task has no pair', () => {
    const task = tasks.find(({ pairs }) => !pairs.some(({ fault }) => fault === 'api-commit-then-504'))
    expect(task && planChoice('api-commit-then-504').of(task)).toEqual({ plan: 'api-commit-then-504', pair: undefined })
  })

  it('is the text of a file, by the name of the file', () => {
    const text = 'plan:\n  - fault: fe-dead-hydration\n'
    const choice = planChoice(file(text))
    expect(choice.name).toBe('two-faults')
    expect(tasks[0] && choice.of(tasks[0]).plan).toBe(text)
  })

  it('is refused when there is no fault, preset or file of this name, with the names there are', () => {
    expect(() => planChoice('fe-ded-hydration')).toThrow(/saw "fe-ded-hydration".*busy-season.*fe-dead-hydration/)
  })

  it('is refused when the file holds no plan, before anything is run', () => {
    expect(() => planChoice(file('plan:\n  - fault: no-such-fault\n'))).toThrow(/no-such-fault/)
  })
})
