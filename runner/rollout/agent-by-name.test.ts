import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { agentByName } from './agent-by-name'

const file = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'staytwin-agent-')), 'mine.mjs')
  writeFileSync(path, text)
  return path
}

describe('an agent by its name', () => {
  it('is a built-in one', async () => {
    expect((await agentByName('oracle')).name).toBe('oracle')
  })

  it('is the default export of a module', async () => {
    const agent = await agentByName(file('export default async function agent() {}'))
    expect([agent.name, agent.needsPage]).toEqual(['mine', true])
  })

  it('is the example of the repository', async () => {
    expect((await agentByName('examples/agent.ts')).name).toBe('agent')
  })

  it.each([
    ['orakel', /saw "orakel".*oracle, competent, naive/],
    ['./nowhere.ts', /saw ".\/nowhere.ts".*export default/],
  ])('%s is refused', async (name, message) => {
    await expect(agentByName(name)).rejects.toThrow(message)
  })

  it('is refused when the module has no default function', async () => {
    await expect(agentByName(file('export const agent = 1'))).rejects.toThrow(/exports no agent/)
  })

  it('is refused when the module does not load', async () => {
    await expect(agentByName(file('throw new Error("no key")'))).rejects.toThrow(/does not load: Error: no key/)
  })
})
