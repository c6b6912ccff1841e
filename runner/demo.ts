import { rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Command } from 'commander'
import { parseWorldName } from '@/control/world-name'
import { catalogue as tasks } from '@/tasks/catalogue'
import { guarded, printJson } from './commands/guarded'
import { count, jsonOption, worldOption } from './commands/options'
import { claimsOf } from './demo/claims'
import { verdictTable } from './demo/verdict-table'
import { writeReport } from './report/write-report'
import { openSetting } from './rollout/open-setting'
import { openOutput } from './rollout/output-folder'
import { cleanRollouts, pairRollouts } from './rollout/pair-plans'
import { showProgress } from './rollout/progress'
import { runAll } from './rollout/run-all'
import { competent, naive, oracle } from './rollout/scripted-agents'
import { trivialAgents } from './rollout/trivial-agents'
import { explain, isExpected } from './validate/unexpected'

const FOLDER = join('reports', 'demo')
const LIMIT_MS = 120_000

interface DemoOptions {
  world: string
  seed: string
  parallel: number
  json?: boolean
}

/** Scripted agents on every task and every pair, and what they show. Ends with 1 when they do not show it. */
async function demo({ world, seed, parallel, json }: DemoOptions): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true })
  const output = openOutput(FOLDER)
  const nothing = trivialAgents.filter(({ name }) => name === 'null')
  const rollouts = [
    ...cleanRollouts([oracle, ...nothing], tasks, [seed]),
    ...pairRollouts([competent, naive], tasks, [seed]),
  ]
  process.stderr.write(`staytwin: ${rollouts.length} episodes with scripted agents\n`)
  const setting = await openSetting({
    folder: output.episodes,
    keepsSteps: true,
    world: parseWorldName(world),
    limitMs: LIMIT_MS,
  })
  const progress = showProgress(rollouts.length)
  try {
    const results = await runAll(rollouts, setting, parallel, (result) => {
      output.add(result)
      progress.note(result)
    })
    progress.end()
    const claims = claimsOf(results)
    const report = writeReport(output.path)
    if (!claims.every(({ isTrue }) => isTrue)) process.exitCode = 1
    if (json) return printJson({ claims, episodes: results, report })
    process.stdout.write(`\n${verdictTable(results)}\n\n`)
    for (const { text, isTrue } of claims) process.stdout.write(`${isTrue ? 'yes' : 'NO '}  ${text}\n`)
    for (const result of results.filter((each) => !isExpected(each)))
      process.stdout.write(`     not as it must be: ${explain(result)}\n`)
    process.stdout.write(`
Every verdict comes from the database that the episode left. What happened, with screenshots:
  ${relative(process.cwd(), report)}
See the site yourself:
  npm run dev     then open http://127.0.0.1:3000
`)
  } finally {
    progress.end()
    await setting.close()
  }
}

await new Command('demo')
  .description(
    'Scripted agents book, cancel and compare stays, some of them while the site breaks; verdicts from the database.',
  )
  .addOption(worldOption())
  .option('--seed <seed>', 'seed of the episodes', '1')
  .option('--parallel <count>', 'episodes at a time', count, 2)
  .addOption(jsonOption())
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(guarded(demo))
  .parseAsync()
