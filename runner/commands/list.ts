import type { Command } from 'commander'
import Table from 'cli-table3'
import { describeFault, describeTask, describeWorld } from '@/control/describe'
import { catalogue as faults } from '@/fault-injection/catalogue'
import { presets } from '@/fault-injection/presets'
import { StaytwinError } from '@/lib/staytwin-error'
import { WORLD_PLANS, worldSizes } from '@/prisma/world/world-size'
import { catalogue as tasks } from '@/tasks/catalogue'
import { builtInAgents } from '../rollout/agent-by-name'
import { guarded, printJson } from './guarded'
import { jsonOption } from './options'

const KINDS = ['tasks', 'faults', 'presets', 'worlds', 'agents'] as const
type Kind = (typeof KINDS)[number]

/** `list [kind]`: what there is. */
export function addList(program: Command): void {
  program
    .command('list')
    .description('list tasks, faults, presets, worlds and built-in agents')
    .argument('[kind]', `one of ${KINDS.join(', ')}; all by default`)
    .addOption(jsonOption())
    .action(guarded(list))
}

async function list(kind: string | undefined, { json }: { json?: boolean }): Promise<void> {
  if (kind !== undefined && !(KINDS as readonly string[]).includes(kind))
    throw new StaytwinError('not-found', { what: 'There is no such list', seen: kind, fix: `Use ${KINDS.join(', ')}.` })
  const wanted = kind === undefined ? KINDS : [kind as Kind]
  if (json) return printJson(Object.fromEntries(wanted.map((each) => [each, DATA[each]()])))
  for (const each of wanted) process.stdout.write(`${each}\n${TABLES[each]()}\n\n`)
}

const DATA: Record<Kind, () => unknown> = {
  tasks: () => tasks.map(describeTask),
  faults: () => faults.map(describeFault),
  presets: () => presets,
  worlds: () => worldSizes.map((size) => describeWorld(size, WORLD_PLANS[size])),
  agents: () => builtInAgents.map(({ name }) => name),
}

const WIDE = 62

function table(head: string[], rows: (string | number)[][], wide: number[] = []): string {
  const colWidths = head.map((_, i) => (wide.includes(i) ? WIDE : null))
  const drawn = new Table({ head, colWidths, wordWrap: true, style: { head: [], border: [] } })
  drawn.push(...rows)
  return drawn.toString()
}

const TABLES: Record<Kind, () => string> = {
  tasks: () =>
    table(
      ['task', 'journey', 'level', 'answer', 'what it asks', 'faults with a pair'],
      tasks.map(({ id, journey, difficulty, answer, summary, pairs }) => [
        id,
        journey,
        difficulty,
        answer,
        summary,
        pairs.map(({ fault }) => fault).join('\n'),
      ]),
      [4],
    ),
  faults: () =>
    table(
      ['fault', 'layer', 'class', 'what breaks', 'operations'],
      faults.map(({ id, layer, class: kind, summary, attach }) => [id, layer, kind, summary, attach.ops.join('\n')]),
      [3],
    ),
  presets: () =>
    table(
      ['preset', 'faults'],
      Object.entries(presets).map(([name, rules]) => [name, rules.map(({ fault }) => String(fault)).join('\n')]),
    ),
  worlds: () =>
    table(
      ['world', 'listings', 'accounts that can log in'],
      worldSizes.map((size) => [size, WORLD_PLANS[size].listings, WORLD_PLANS[size].accounts]),
    ),
  agents: () => builtInAgents.map(({ name }) => `  ${name}`).join('\n'),
}
