import type { Command } from 'commander'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENGINE_VERSION } from '@/control/engine-version'
import { parseWorldName, worldNameText } from '@/control/world-name'
import { catalogue as tasks, taskById } from '@/tasks/catalogue'
import { openSetting } from '../rollout/open-setting'
import { cleanRollouts, pairRollouts } from '../rollout/pair-plans'
import { showProgress } from '../rollout/progress'
import { runAll } from '../rollout/run-all'
import { competent, naive, oracle } from '../rollout/scripted-agents'
import { trivialAgents } from '../rollout/trivial-agents'
import { pairTable, taskTable } from '../validate/certificate-tables'
import { pairCertificates, taskCertificate } from '../validate/certificates'
import { explain, isExpected } from '../validate/unexpected'
import { guarded, printJson } from './guarded'
import { commaList, count, jsonOption, worldOption } from './options'

const KEPT_AT = join(import.meta.dirname, '..', '..', 'tasks', 'certificates.json')
const LIMIT_MS = 120_000

interface ValidateOptions {
  tasks: string[]
  seeds: string[]
  world: string
  parallel: number
  write?: boolean
  json?: boolean
}

/** `validate`: what must hold before a task or a pair is worth anything. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description(
      'prove tasks and task-fault pairs: oracle, trivial agents, certificates; ends with 1 when one does not hold',
    )
    .option('--tasks <ids>', 'tasks, or all', commaList, ['all'])
    .option('--seeds <seeds>', 'seeds of the episodes', commaList, ['1', '2', '3'])
    .addOption(worldOption())
    .option('--parallel <count>', 'episodes at a time', count, 2)
    .option('--write', 'keep the certificates in tasks/certificates.json')
    .addOption(jsonOption())
    .action(guarded(validate))
}

async function validate({ tasks: ids, seeds, world, parallel, write, json }: ValidateOptions): Promise<void> {
  const chosen = ids.includes('all') ? tasks : ids.map(taskById)
  const name = parseWorldName(world)
  const folder = mkdtempSync(join(tmpdir(), 'staytwin-validate-'))
  const setting = await openSetting({ folder, keepsSteps: false, world: name, limitMs: LIMIT_MS })
  const rollouts = [
    ...cleanRollouts([oracle], chosen, seeds),
    ...pairRollouts([competent, naive], chosen, seeds),
    ...cleanRollouts(trivialAgents, chosen, seeds),
  ]
  const progress = showProgress(rollouts.length)
  try {
    const results = await runAll(rollouts, setting, parallel, (result) => progress.note(result))
    progress.end()
    const trivial = trivialAgents.map((agent) => agent.name)
    const certificates = {
      version: ENGINE_VERSION,
      world: worldNameText(name),
      seeds,
      tasks: chosen.map((task) => taskCertificate(task, results, seeds.length, trivial)),
      pairs: chosen.flatMap((task) => pairCertificates(task, results, seeds.length)),
    }
    const unexpected = results.filter((result) => !isExpected(result)).map(explain)
    const holds =
      certificates.tasks.every((each) => each.isValid) && certificates.pairs.every((each) => each.isCertified)
    if (!holds) process.exitCode = 1
    // The seeds as one text: the formatter of the repository would fold a list.
    if (write) writeFileSync(KEPT_AT, `${JSON.stringify({ ...certificates, seeds: seeds.join(', ') }, null, 2)}\n`)
    if (json) return printJson({ holds, ...certificates, unexpected })
    process.stdout.write(`${taskTable(certificates.tasks)}\n\n${pairTable(certificates.pairs)}\n\n`)
    for (const line of unexpected) process.stdout.write(`not as it must be: ${line}\n`)
    process.stdout.write(holds ? 'Every task is valid and every pair is certified.\n' : 'Not everything holds.\n')
  } finally {
    progress.end()
    await setting.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
