import { cpus } from 'node:os'
import { Argument, Command } from 'commander'
import { parseWorldName } from '@/control/world-name'
import { ensureTemplate } from '@/prisma/template'
import { guarded, printJson } from '../commands/guarded'
import { commaList, jsonOption } from '../commands/options'
import { baselineBench } from './baseline-bench'
import { benchTable, type BenchResult } from './bench-table'
import { createBench } from './create-bench'
import { engineBench } from './engine-bench'
import { gradeBench } from './grade-bench'
import { memoryBench } from './memory-bench'
import { pageBench } from './page-bench'
import { paintBench } from './paint-bench'
import { searchBench } from './search-bench'
import type { Section } from './section'

const PARTS: Record<'episodes' | 'pages' | 'search', Section[]> = {
  episodes: [createBench, gradeBench, memoryBench, engineBench, baselineBench],
  pages: [pageBench, paintBench],
  search: [searchBench],
}
const ALL = Object.keys(PARTS) as (keyof typeof PARTS)[]

interface BenchOptions {
  worlds: string[]
  json?: boolean
}

/** Measures episodes and pages on some worlds, in one run, beside what one would do otherwise. */
async function bench(part: keyof typeof PARTS | undefined, { worlds, json }: BenchOptions): Promise<void> {
  const names = worlds.map(parseWorldName)
  const result: BenchResult = {}
  for (const name of names) {
    const start = performance.now()
    await ensureTemplate(name)
    process.stderr.write(
      `staytwin: world ${name.size}:${name.seed}, ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
    )
    const lines = (result[name.size] ??= [])
    for (const section of part ? PARTS[part] : ALL.flatMap((each) => PARTS[each])) lines.push(...(await section(name)))
  }
  const machine = { cpus: cpus().length, model: cpus()[0]?.model ?? '', node: process.version }
  if (json) return printJson({ machine, worlds: result })
  process.stdout.write(`${benchTable(result)}\n${machine.cpus} × ${machine.model}, Node ${machine.node}\n`)
}

await new Command('bench')
  .description('Times of episodes and pages on several worlds, beside copying the database and seeding it again.')
  .addArgument(new Argument('[part]', 'one part only').choices(ALL))
  .option('--worlds <names>', 'worlds, separated by commas', commaList, ['village', 'town', 'region'])
  .addOption(jsonOption())
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(guarded(bench))
  .parseAsync()
