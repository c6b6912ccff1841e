import { z } from 'zod'
import type { FaultDefinition } from '@/fault-injection/define-fault'
import type { Task } from '@/tasks/define-task'

/** A task as the catalogue shows it. */
export const describeTask = ({ id, version, summary, journey, difficulty, split, login, answer, pairs }: Task) => ({
  id,
  version,
  summary,
  journey,
  difficulty,
  split,
  login,
  answer,
  pairs: pairs.map(({ fault }) => fault),
})

/** A fault as the catalogue shows it, with the schema of its parameters. */
export function describeFault(fault: FaultDefinition) {
  const { id, layer, class: kind, visibility, summary, attach, heals, evidence } = fault
  const { $schema: _, ...params } = z.toJSONSchema(fault.params, { io: 'input', unrepresentable: 'any' })
  return { id, layer, class: kind, visibility, summary, ops: attach.ops, phase: attach.phase, params, heals, evidence }
}

/** A size of world as the catalogue shows it. */
export const describeWorld = (size: string, { listings, accounts }: { listings: number; accounts: number }) => ({
  size,
  listings,
  accounts,
})
