import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { SavedEpisode } from '@/control/load-episode'
import type { WorldName } from '@/control/world-name'
import type { Pair, Task, TaskFacts } from '@/tasks/define-task'
import type { ControlClient } from '../control-client'
import { act } from './act'
import type { Agent } from './agent'
import type { EpisodeResult } from './episode-result'
import { StepRecorder } from './step-recorder'

/** One episode to be run. */
export interface Rollout {
  agent: Agent
  task: Task
  seed: string
  /** the name of the plan, in results */
  plan: string
  /** what the control server is asked for; undefined: nothing breaks */
  planSource: unknown
  /** the pair that scripted agents play */
  pair: Pair | undefined
}

export interface RolloutSetting {
  control: ControlClient
  /** started when the first agent needs a page; it reaches this site only */
  browser(siteUrl: string): Promise<Browser>
  world: WorldName | undefined
  limitMs: number
  /** aborted when the run is to end before it is done: what was under way does not count */
  ending?: AbortSignal
  /** folder of the episodes' folders; null: nothing is kept */
  folder: string | null
}

/** Runs one episode from its creation to its verdict. What fails on the way is part of the result; it never throws. */
export async function runEpisode(rollout: Rollout, setting: RolloutSetting): Promise<EpisodeResult> {
  const start = performance.now()
  const { agent, task, seed, plan } = rollout
  const about = { agent: agent.name, task: task.id, seed, plan }
  const ms = () => Math.round(performance.now() - start)
  try {
    const done = await actAndGrade(rollout, setting)
    return { ...about, ...done, ms: ms() }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      ...about,
      verdict: 'error',
      reward: null,
      checks: [],
      reason: message,
      hits: {},
      steps: 0,
      ms: ms(),
      episode: null,
      error: { kind: 'creation', message },
    }
  }
}

async function actAndGrade({ agent, task, seed, planSource, pair }: Rollout, setting: RolloutSetting) {
  const { control, browser, world, limitMs, folder } = setting
  const created = await control.create({ task: task.id, seed, plan: planSource, ...(world && { world }) })
  const facts = (await control.state(created.id)).facts as TaskFacts
  const own = folder && join(folder, created.id)
  const recorder = new StepRecorder(own)
  const knowledge = { task, facts, pair }
  const failure = await act({ control, created, agent, knowledge, recorder, browser, limitMs })
  const verdict = await control.grade(created.id)
  const hits = countHits((await control.state(created.id)).hits)
  if (own && !existsSync(join(own, 'episode.json'))) save(own, await control.recording(created.id))
  return {
    verdict: verdict.status,
    reward: verdict.reward,
    checks: verdict.checks.map(({ id, passed }) => ({ id, passed })),
    ...(verdict.reason !== undefined && { reason: verdict.reason }),
    hits,
    steps: recorder.steps,
    episode: created.id,
    ...(failure && { error: failure }),
  }
}

function countHits(hits: { fault: string; suppressedBy?: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { fault, suppressedBy } of hits) if (!suppressedBy) counts[fault] = (counts[fault] ?? 0) + 1
  return counts
}

/** The files of an episode that ran on a worker of somebody else. */
function save(folder: string, { record, journal, operations, answer, verdict }: SavedEpisode): void {
  const lines = (values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'episode.json'), json(record))
  writeFileSync(join(folder, 'journal.ndjson'), lines(journal))
  writeFileSync(join(folder, 'operations.ndjson'), lines(operations))
  if (answer !== undefined) writeFileSync(join(folder, 'answer.json'), json({ answer }))
  writeFileSync(join(folder, 'verdict.json'), json(verdict))
}
