import type { Agent } from './agent'

/** Solves the task as it is when nothing breaks. */
export const oracle: Agent = {
  name: 'oracle',
  needsPage: true,
  canRun: () => true,
  run: (io, { task, facts }) => task.oracle(io, facts),
}

/** Copes with the fault of the plan; without one it is the oracle. */
export const competent: Agent = {
  name: 'competent',
  needsPage: true,
  canRun: () => true,
  run: (io, { task, facts, pair }) => (pair ? pair.competent(io, facts) : task.oracle(io, facts)),
}

/** Falls for the fault of the plan. */
export const naive: Agent = {
  name: 'naive',
  needsPage: true,
  canRun: (_task, pair) => pair !== undefined,
  run: async (io, { facts, pair }) => pair?.naive(io, facts),
}
