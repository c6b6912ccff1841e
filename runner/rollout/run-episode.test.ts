import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { StaytwinError } from '@/lib/staytwin-error'
import { catalogue } from '@/tasks/catalogue'
import type { Task } from '@/tasks/define-task'
import type { ControlClient } from '../control-client'
import type { Agent } from './agent'
import { runEpisode, type RolloutSetting } from './run-episode'

const task = catalogue[0] as Task
const verdict = { status: 'failed', reward: 0, checks: [{ id: 'booked', passed: false }] }

function settingWith(control: Partial<Record<keyof ControlClient, unknown>>, limitMs = 5_000): RolloutSetting {
  const answers = {
    create: async () => ({ id: 'e1', url: 'http://127.0.0.1:1/enter/x', goal: 'Do it.', answerType: 'none' }),
    state: async () => ({
      facts: { guest: null },
      hits: [{ fault: 'f' }, { fault: 'f' }, { fault: 'g', suppressedBy: 'r1' }],
    }),
    grade: async () => verdict,
    recording: async () => ({ record: { id: 'e1' }, journal: [], operations: [], verdict }),
    ...control,
  }
  const browser = () => Promise.reject(new Error('no browser is needed'))
  const folder = mkdtempSync(join(tmpdir(), 'staytwin-run-'))
  return { control: answers as unknown as ControlClient, browser, world: undefined, limitMs, folder }
}

const run = (agent: Agent['run'], setting: RolloutSetting) =>
  runEpisode(
    {
      agent: { name: 'mine', needsPage: false, canRun: () => true, run: agent },
      task,
      seed: '7',
      plan: 'clean',
      planSource: undefined,
      pair: undefined,
    },
    setting,
  )

describe('an episode', () => {
  it('ends with its verdict, the steps and the hits that acted', async () => {
    const result = await run(async ({ step }) => step('looked'), settingWith({}))
    expect(result).toMatchObject({
      agent: 'mine',
      task: task.id,
      seed: '7',
      verdict: 'failed',
      checks: [{ id: 'booked', passed: false }],
      hits: { f: 2 },
      steps: 1,
      episode: 'e1',
    })
    expect(result).not.toHaveProperty('error')
  })

  it('is graded although the agent threw, and says so', async () => {
    const result = await run(async () => Promise.reject(new Error('no such button\nstack')), settingWith({}))
    expect(result).toMatchObject({ verdict: 'failed', error: { kind: 'exception', message: 'no such button' } })
  })

  it('is graded although the agent did not come to an end', async () => {
    const result = await run(() => new Promise(() => undefined), settingWith({}, 50))
    expect(result).toMatchObject({ verdict: 'failed', error: { kind: 'timeout' } })
  })

  it('that can not be created is an error, not a failure', async () => {
    const create = async () => {
      throw new StaytwinError('conflict', { what: 'Two homes are equally good' })
    }
    const result = await run(async () => undefined, settingWith({ create }))
    expect(result).toMatchObject({ verdict: 'error', reward: null, episode: null, error: { kind: 'creation' } })
    expect(result.reason).toContain('equally good')
  })

  it('that ran on the worker of somebody else is kept with its files', async () => {
    const setting = settingWith({})
    await run(async () => undefined, setting)
    expect(JSON.parse(readFileSync(join(setting.folder ?? '', 'e1', 'verdict.json'), 'utf8'))).toEqual(verdict)
  })
})
