import Table from 'cli-table3'
import type { EpisodeResult } from '../rollout/episode-result'

const AGENTS = ['oracle', 'competent', 'naive', 'null']

/** A line for each task and plan, a column for each agent. */
export function verdictTable(results: readonly EpisodeResult[]): string {
  const table = new Table({
    head: ['task', 'what breaks', ...AGENTS, 'fault fired'],
    style: { head: [], border: [], compact: true },
  })
  const lines = new Map<string, EpisodeResult[]>()
  for (const result of results) {
    const key = `${result.plan === 'clean' ? '0' : '1'} ${result.task} ${result.plan}`
    lines.set(key, [...(lines.get(key) ?? []), result])
  }
  for (const line of [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own)) {
    const { task = '', plan = '' } = line[0] ?? {}
    const verdicts = AGENTS.map((name) => line.find(({ agent }) => agent === name)?.verdict ?? '–')
    const fired = line.filter(({ hits }) => Object.keys(hits).length > 0).length
    table.push([
      task,
      plan === 'clean' ? '–' : plan,
      ...verdicts,
      plan === 'clean' ? '–' : `${fired} of ${line.length}`,
    ])
  }
  return table.toString()
}
