import { StaytwinError } from '@/lib/staytwin-error'
import type { Agent } from './agent'
import { moduleAgent } from './module-agent'
import { competent, naive, oracle } from './scripted-agents'
import { trivialAgents } from './trivial-agents'

export const builtInAgents: readonly Agent[] = [oracle, competent, naive, ...trivialAgents]

/**
 * An agent by the name of a built-in one, or by the path of a module.
 * @throws StaytwinError `not-found` with the names; `invalid-input` when the module is none of an agent
 */
export async function agentByName(name: string): Promise<Agent> {
  const builtIn = builtInAgents.find((agent) => agent.name === name)
  if (builtIn) return builtIn
  if (/[./\\]/.test(name)) return moduleAgent(name)
  throw new StaytwinError('not-found', {
    what: 'No agent has this name',
    seen: name,
    fix: `Choose one of ${builtInAgents.map((agent) => agent.name).join(', ')}, or give the path of a module.`,
  })
}
