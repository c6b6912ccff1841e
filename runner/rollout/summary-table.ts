import Table from 'cli-table3'
import type { SummaryRow } from './summarise'

/** The summary as a table for a terminal. */
export function summaryTable(rows: readonly SummaryRow[]): string {
  const table = new Table({
    head: ['agent', 'plan', 'episodes', 'passed', 'failed', 'error', 'vacuous', 'fault hit', 'median'],
    style: { head: [], border: [] },
  })
  for (const { agent, plan, episodes, passed, failed, errors, vacuous, hit, medianMs } of rows)
    table.push([agent, plan, episodes, passed, failed, errors, vacuous, hit, `${(medianMs / 1000).toFixed(1)} s`])
  return table.toString()
}
