import { StaytwinError } from '@/lib/staytwin-error'
import type { AgentIo } from '@/tasks/agent-io'
import type { Agent } from './agent'

/** Submits the first form of an answer that the task takes; none is fine too. */
async function answerAny({ answer }: AgentIo, forms: unknown[]): Promise<void> {
  for (const form of forms) {
    try {
      return await answer(form)
    } catch (error) {
      if (!StaytwinError.isStaytwinError(error) || error.code !== 'invalid-input') throw error
    }
  }
}

const trivial = (name: string, forms: (goal: string) => unknown[]): Agent => ({
  name,
  needsPage: false,
  canRun: () => true,
  run: (io) => answerAny(io, forms(io.goal)),
})

const NUMBERS = Array.from({ length: 40 }, (_, n) => String(n))
const numbersIn = (goal: string) => goal.match(/\d+(?:[.,]\d+)?/g) ?? []
const REFUSAL = 'I am sorry, this can not be done.'

/** Agents that do nothing with the site. No task may be passed by one of them. */
export const trivialAgents: readonly Agent[] = [
  trivial('null', () => []),
  trivial('refuse-all', () => [REFUSAL, [REFUSAL], '-1']),
  trivial('empty-answer', () => ['', [], '0', '$0.00']),
  trivial('question-repeated', (goal) => [goal, goal.slice(0, 200).trim(), [goal.slice(0, 200).trim()]]),
  trivial('every-number', (goal) => [
    [...NUMBERS, ...numbersIn(goal)].join(' '),
    NUMBERS.join(' '),
    [...new Set([...NUMBERS, ...numbersIn(goal)])].slice(0, 50),
    numbersIn(goal).at(-1) ?? '1',
    `$${numbersIn(goal).at(-1) ?? '1'}`,
  ]),
  trivial('yes-no', () => ['yes no', ['yes', 'no'], '1']),
]
