import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { root } from './root.mjs'
import { runOpenly, runQuietly } from './spawn.mjs'

const module = pathToFileURL(join(root, 'runner', 'bootstrap', 'spawn.mjs')).href
const words = { what: 'The tool', fix: 'Try again.' }

/** A process that stands in for a child which runs `script`; its output is a pipe. */
function standIn(script) {
  const parent = `import { becomeChild } from '${module}'
    await becomeChild(process.execPath, ['--eval', ${JSON.stringify(script)}], { GREETING: 'hello' })`
  return spawn(process.execPath, ['--input-type=module', '--eval', parent], { stdio: ['ignore', 'pipe', 'inherit'] })
}

describe('becomeChild', () => {
  it("ends with the child's exit code, and gives it its environment and its output", async () => {
    const parent = standIn('console.log(process.env.GREETING); process.exitCode = 7')
    const [[text], [code]] = await Promise.all([once(parent.stdout, 'data'), once(parent, 'close')])
    expect(String(text)).toBe('hello\n')
    expect(code).toBe(7)
  })

  it('hands a signal on and waits for the child to end in its own way', async () => {
    const parent = standIn(
      `process.on('SIGTERM', () => process.exit(9)); setInterval(() => {}, 1e6); console.log('ready')`,
    )
    await once(parent.stdout, 'data')
    parent.kill('SIGTERM')
    expect(await once(parent, 'close')).toEqual([9, null])
  })

  it('dies of the signal that killed the child', async () => {
    const parent = standIn(`process.kill(process.pid, 'SIGKILL')`)
    expect(await once(parent, 'close')).toEqual([null, 'SIGKILL'])
  })
})

describe('runQuietly', () => {
  it('says nothing when the tool succeeds', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await runQuietly(process.execPath, ['--eval', 'console.log("noise")'], words)
    expect(write).not.toHaveBeenCalled()
    write.mockRestore()
  })

  it('shows the output and says what to do when the tool fails', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const run = runQuietly(process.execPath, ['--eval', 'console.log("disk full"); process.exit(3)'], words)
    await expect(run).rejects.toThrow('The tool failed (exit code 3); its output is above.\nTry again.')
    expect(String(write.mock.calls[0]?.[0])).toBe('disk full\n')
    write.mockRestore()
  })

  it('names a tool that is not there', async () => {
    await expect(runQuietly('/no/such/tool', [], words)).rejects.toThrow(/The tool failed: .*ENOENT/)
  })
})

describe('runOpenly', () => {
  it('gives the exit code', async () => {
    expect(await runOpenly(process.execPath, ['--eval', 'process.exit(4)'])).toBe(4)
  })
})
