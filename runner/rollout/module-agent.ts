import { existsSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { StaytwinError } from '@/lib/staytwin-error'
import type { AgentIo } from '@/tasks/agent-io'
import type { Agent } from './agent'

const FIX =
  'It has to export a function as its default: `export default async function agent({ page, goal, answer }) {}`.'

/**
 * A user's agent: a module, TypeScript or JavaScript, whose default export is a function of an `AgentIo`.
 * @throws StaytwinError `not-found`, `invalid-input`
 */
export async function moduleAgent(path: string): Promise<Agent> {
  const file = resolve(path)
  if (!existsSync(file))
    throw new StaytwinError('not-found', { what: 'There is no module of an agent here', seen: path, fix: FIX })
  const exported = await import(pathToFileURL(file).href).catch((cause: unknown) => {
    throw new StaytwinError('invalid-input', {
      what: `The module of the agent does not load: ${String(cause).split('\n')[0]}`,
      seen: path,
      fix: 'Correct it and run again.',
      cause,
    })
  })
  const run = (exported as { default?: unknown }).default
  if (typeof run !== 'function')
    throw new StaytwinError('invalid-input', { what: 'The module exports no agent', seen: path, fix: FIX })
  return {
    name: basename(file, extname(file)),
    needsPage: true,
    canRun: () => true,
    run: async (io) => (run as (io: AgentIo) => Promise<void>)(io),
  }
}
