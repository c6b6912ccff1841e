import type { Command } from 'commander'
import { join } from 'node:path'
import { parseWorldName } from '@/control/world-name'
import { StaytwinError } from '@/lib/staytwin-error'
import { catalogue as tasks, taskById } from '@/tasks/catalogue'
import { writeReport } from '../report/write-report'
import { agentByName } from '../rollout/agent-by-name'
import { matrix } from '../rollout/matrix'
import { openSetting } from '../rollout/open-setting'
import { openOutput } from '../rollout/output-folder'
import { planChoice } from '../rollout/plan-choice'
import { showProgress } from '../rollout/progress'
import { runAll } from '../rollout/run-all'
import { summarise } from '../rollout/summarise'
import { summaryTable } from '../rollout/summary-table'
import { guarded, printJson } from './guarded'
import { commaList, count, jsonOption, worldOption } from './options'

interface RolloutOptions {
  agent: string[]
  tasks: string[]
  seeds: string[]
  plans: string[]
  parallel: number
  limit: number
  out?: string
  world: string
  controlUrl?: string
  token?: string
  json?: boolean
}

/** `rollout`: runs agents over tasks, seeds and plans. */
export function addRollout(program: Command): void {
  program
    .command('rollout')
    .description('run agents over tasks x seeds x plans and write a report')
    .requiredOption(
      '--agent <names or files>',
      'built-in agents (list agents) or modules, separated by commas',
      commaList,
    )
    .option('--tasks <ids>', 'tasks, or all', commaList, ['all'])
    .option('--seeds <seeds>', 'seeds of the episodes', commaList, ['1'])
    .option('--plans <plans>', 'clean, faults, presets or files of plans', commaList, ['clean'])
    .option('--parallel <count>', 'episodes at a time', count, 2)
    .option('--limit <seconds>', 'wall clock that an agent has for an episode', count, 120)
    .option('--out <folder>', 'where results and report are written (reports/rollout-<n>)')
    .addOption(worldOption())
    .option('--control-url <url>', 'use a worker that runs already')
    .option('--token <token>', 'the token of that worker')
    .addOption(jsonOption())
    .action(guarded(rollout))
}

async function rollout(options: RolloutOptions): Promise<void> {
  const { parallel, limit, json } = options
  const agents = await Promise.all(options.agent.map(agentByName))
  const chosen = options.tasks.includes('all') ? tasks : options.tasks.map(taskById)
  const rollouts = matrix({ agents, tasks: chosen, seeds: options.seeds, plans: options.plans.map(planChoice) })
  if (rollouts.length === 0)
    throw new StaytwinError('invalid-input', {
      what: 'There is nothing to run',
      seen: { agents: options.agent, plans: options.plans },
      fix: 'The naive agent needs a fault for which a task has a pair: npm run twin -- list tasks.',
    })
  const running = runningWorker(options)
  const world = parseWorldName(options.world)
  const output = openOutput(options.out)
  const setting = await openSetting({
    folder: output.episodes,
    keepsSteps: true,
    world,
    limitMs: limit * 1000,
    running,
  })
  const progress = showProgress(rollouts.length)
  try {
    const results = await runAll(rollouts, setting, parallel, (result) => {
      output.add(result)
      progress.note(result)
    })
    progress.end()
    const summary = summarise(results)
    const report = writeReport(output.path)
    if (json) printJson({ summary, episodes: results, report, lines: join(output.path, 'episodes.ndjson') })
    else
      process.stdout.write(
        `${summaryTable(summary)}\n\nReport   ${report}\nLines    ${join(output.path, 'episodes.ndjson')}\n`,
      )
  } finally {
    progress.end()
    await setting.close()
  }
}

function runningWorker({ controlUrl, token }: RolloutOptions) {
  if (controlUrl === undefined) return undefined
  if (token !== undefined) return { controlUrl: controlUrl.replace(/\/$/, ''), token }
  throw new StaytwinError('invalid-input', {
    what: 'A worker that runs already is used with its token',
    seen: controlUrl,
    fix: 'Add --token with the one that it printed at its start.',
  })
}
