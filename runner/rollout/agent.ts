import type { AgentIo } from '@/tasks/agent-io'
import type { Pair, Task, TaskFacts } from '@/tasks/define-task'

/** The parts of the episode that only scripted agents may know. */
export interface ScriptedKnowledge {
  task: Task
  facts: TaskFacts
  /** the pair whose fault the plan has, if any */
  pair: Pair | undefined
}

/** What acts in an episode. */
export interface Agent {
  name: string
  /** false: it only answers, so no browser is opened for it */
  needsPage: boolean
  /** whether it can do something in an episode of this task with this pair */
  canRun(task: Task, pair: Pair | undefined): boolean
  run(io: AgentIo, knowledge: ScriptedKnowledge): Promise<void>
}
