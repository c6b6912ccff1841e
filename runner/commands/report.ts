import type { Command } from 'commander'
import { resolve } from 'node:path'
import { readRun } from '../report/read-run'
import { writeReport } from '../report/write-report'
import { summarise } from '../rollout/summarise'
import { summaryTable } from '../rollout/summary-table'
import { guarded, printJson } from './guarded'
import { jsonOption } from './options'

/** `report <folder>`: the HTML report of a run, again. */
export function addReport(program: Command): void {
  program
    .command('report')
    .description('write the HTML report of a run again and show its summary')
    .argument('<folder>', 'the folder of the run')
    .addOption(jsonOption())
    .action(guarded(report))
}

async function report(folder: string, { json }: { json?: boolean }): Promise<void> {
  const path = resolve(folder)
  const summary = summarise(readRun(path).map(({ result }) => result))
  const file = writeReport(path)
  if (json) return printJson({ summary, report: file })
  process.stdout.write(`${summaryTable(summary)}\n\nReport   ${file}\n`)
}
