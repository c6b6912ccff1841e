import { describe, expect, it } from 'vitest'
import type { AgentIo } from '@/tasks/agent-io'
import { catalogue } from '@/tasks/catalogue'
import { parseAnswer, type AnswerType } from '@/verifiers/answer'
import type { ScriptedKnowledge } from './agent'
import { trivialAgents } from './trivial-agents'

const GOAL = 'Which home for 3 guests from 2027-04-01 costs less than $120.50?'

/** What an agent gets through to a task of this type. */
async function submitted(name: string, type: AnswerType): Promise<unknown> {
  let kept: unknown
  const answer = async (value: unknown) => {
    parseAnswer(type, value)
    kept = value
  }
  const agent = trivialAgents.find((each) => each.name === name)
  const io = { goal: GOAL, answer } as unknown as AgentIo
  await agent?.run(io, { task: catalogue[0] } as unknown as ScriptedKnowledge)
  return kept
}

describe('the trivial agents', () => {
  it('open no page', () => {
    expect(trivialAgents.filter(({ needsPage }) => needsPage)).toEqual([])
  })

  it('null says nothing', async () => {
    expect(await submitted('null', 'name')).toBeUndefined()
  })

  it.each(['refuse-all', 'question-repeated', 'every-number', 'yes-no'])(
    '%s gets an answer through where names and lists are asked for',
    async (name) => {
      expect(await submitted(name, 'name')).toEqual(expect.any(String))
      expect(await submitted(name, 'list')).toEqual(expect.any(Array))
    },
  )

  it('every-number falls back to a number of the question where one is asked for', async () => {
    expect(await submitted('every-number', 'number')).toBe('120.50')
    expect(await submitted('every-number', 'money')).toBe('$120.50')
  })

  it('stay silent where no answer is expected', async () => {
    expect(await submitted('refuse-all', 'none')).toBeUndefined()
  })
})
