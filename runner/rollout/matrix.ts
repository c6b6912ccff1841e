import type { Task } from '@/tasks/define-task'
import type { Agent } from './agent'
import type { PlanChoice } from './plan-choice'
import type { Rollout } from './run-episode'

/** Every agent on every task, seed and plan, as far as the agent has something to do there. */
export function matrix(of: {
  agents: readonly Agent[]
  tasks: readonly Task[]
  seeds: readonly string[]
  plans: readonly PlanChoice[]
}): Rollout[] {
  return of.agents.flatMap((agent) =>
    of.plans.flatMap((choice) =>
      of.tasks.flatMap((task) => {
        const { plan, pair } = choice.of(task)
        if (!agent.canRun(task, pair)) return []
        return of.seeds.map((seed) => ({ agent, task, seed, plan: choice.name, planSource: plan, pair }))
      }),
    ),
  )
}
