import type { OperationContext } from '@/fault-injection/operation'
import type { OperationName } from '@/fault-injection/operation-names'
import type { Trigger } from '@/fault-injection/trigger'
import type { AnswerType } from '@/verifiers/answer'
import type { Check } from '@/verifiers/check'
import type { AgentIo } from './agent-io'

/** A person of the world who can log in. */
export interface GuestAccount {
  userId: number
  email: string
  password: string
  firstName: string
  lastName: string
}

/** What setup may look at and prepare. */
export interface TaskWorld {
  /** as actor `setup`: whatever it writes is the start of the episode, not the agent's doing */
  ctx: OperationContext
  /** a number in [0, 1) from the episode's seed */
  draw(purpose: string, key?: string | number, n?: number): number
  /** at least one, in a fixed order */
  guests: readonly GuestAccount[]
}

/** Plain JSON. Where the task logs in, `guest` is who. */
export interface TaskFacts {
  guest: GuestAccount | null
}

/** A fault that the task can meet, with one scripted agent that copes and one that falls for it. */
export interface Pair<Facts extends TaskFacts = TaskFacts> {
  fault: string
  params?: Record<string, unknown>
  trigger?: Trigger
  scope?: { ops?: OperationName[]; entity?: string }
  competent(io: AgentIo, facts: Facts): Promise<void>
  naive(io: AgentIo, facts: Facts): Promise<void>
}

export interface Task<Facts extends TaskFacts = TaskFacts> {
  /** kebab-case */
  id: string
  /** raised whenever a change moves scores */
  version: number
  /** one sentence for the catalogue */
  summary: string
  journey: 'book' | 'cancel' | 'find' | 'compare'
  difficulty: 1 | 2 | 3
  split: 'train' | 'dev' | 'test'
  /** `guest`: the episode opens signed in as `facts.guest` */
  login: 'guest' | 'none'
  answer: AnswerType
  /**
   * Draws the facts from the world; the same world and seed give the same facts.
   * @throws StaytwinError `conflict` when nothing in this world makes a task with one right outcome
   */
  setup(world: TaskWorld): Promise<Facts>
  /** The goal as a person would write it, without internal ids. */
  goal(facts: Facts): string
  /** What `$name` stands for in the scope of a plan's rule: `{ target: 'listing:123' }`. */
  bindings?(facts: Facts): Record<string, string>
  checks(facts: Facts): Check[]
  /** Solves the task through the user interface. */
  oracle(io: AgentIo, facts: Facts): Promise<void>
  pairs: readonly Pair<Facts>[]
}

/** Declares one task. It comes back without the type of its facts, so that a catalogue can hold all of them. */
export function defineTask<Facts extends TaskFacts>(task: Task<Facts>): Task {
  return task as unknown as Task
}
