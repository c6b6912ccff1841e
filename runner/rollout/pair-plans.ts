import type { Task } from '@/tasks/define-task'
import { pairPlan } from '@/tasks/pair-plan'
import type { Agent } from './agent'
import type { Rollout } from './run-episode'

/** The name of a pair's plan: its fault, with a number where a task has several pairs of one fault. */
export function pairName(task: Task, index: number): string {
  const fault = task.pairs[index]?.fault ?? ''
  const earlier = task.pairs.slice(0, index).filter((pair) => pair.fault === fault).length
  return earlier === 0 ? fault : `${fault} #${earlier + 1}`
}

/** Agents on every pair of every task. */
export function pairRollouts(agents: readonly Agent[], tasks: readonly Task[], seeds: readonly string[]): Rollout[] {
  return tasks.flatMap((task) =>
    task.pairs.flatMap((pair, i) =>
      agents.flatMap((agent) =>
        seeds.map((seed) => ({ agent, task, seed, plan: pairName(task, i), planSource: pairPlan(pair), pair })),
      ),
    ),
  )
}

/** Agents on every task while nothing breaks. */
export const cleanRollouts = (agents: readonly Agent[], tasks: readonly Task[], seeds: readonly string[]): Rollout[] =>
  tasks.flatMap((task) =>
    agents.flatMap((agent) =>
      seeds.map((seed) => ({ agent, task, seed, plan: 'clean', planSource: undefined, pair: undefined })),
    ),
  )
