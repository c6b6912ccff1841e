import { existsSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { catalogue as faults } from '@/fault-injection/catalogue'
import { parsePlan } from '@/fault-injection/plan'
import { presets } from '@/fault-injection/presets'
import { StaytwinError } from '@/lib/staytwin-error'
import type { Pair, Task } from '@/tasks/define-task'
import { pairPlan } from '@/tasks/pair-plan'

/** One column of a matrix of rollouts: what breaks. */
export interface PlanChoice {
  name: string
  /** What the control server is asked for, by task, and the pair that scripted agents play. */
  of(task: Task): { plan: unknown; pair: Pair | undefined }
}

const CLEAN: PlanChoice = { name: 'clean', of: () => ({ plan: undefined, pair: undefined }) }

/** The plan of a fault: as the task's pair has it, else once at its first occasion. */
const faultPlan = (fault: string): PlanChoice => ({
  name: fault,
  of: (task) => {
    const pair = task.pairs.find((each) => each.fault === fault)
    return { plan: pair ? pairPlan(pair) : fault, pair }
  },
})

/**
 * A plan by `clean`, the id of a fault, the name of a preset or the path of a file.
 * @throws StaytwinError `not-found`, `invalid-input`
 */
export function planChoice(text: string): PlanChoice {
  if (text === 'clean') return CLEAN
  if (faults.some(({ id }) => id === text)) return faultPlan(text)
  const plan = existsSync(text) && !Object.hasOwn(presets, text) ? readFileSync(text, 'utf8') : text
  const isFile = plan !== text
  if (!isFile && !Object.hasOwn(presets, text))
    throw new StaytwinError('not-found', {
      what: 'No fault, preset or file has this name',
      seen: text,
      fix: `Use clean, a file, a preset (${Object.keys(presets).join(', ')}) or a fault (${faults.map(({ id }) => id).join(', ')}).`,
    })
  parsePlan(plan)
  return { name: isFile ? basename(text, extname(text)) : text, of: () => ({ plan, pair: undefined }) }
}
