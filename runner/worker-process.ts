import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import type { WorldName } from '@/control/world-name'
import { StaytwinError, type StaytwinErrorCode } from '@/lib/staytwin-error'

const ROOT = join(import.meta.dirname, '..')
const LONGEST_END_MS = 5_000

export interface WorkerAddress {
  siteUrl: string
  controlUrl: string
  token: string
}

export interface WorkerProcess extends WorkerAddress {
  pid: number
  /** Lets the worker end, and ends it after some seconds if it does not. */
  close(): Promise<void>
}

interface FirstLine {
  ready?: WorkerAddress
  error?: { code: StaytwinErrorCode; what: string; seen?: unknown; fix: string }
}

/**
 * Starts a worker in a process of its own, on free ports.
 * @param root the folder of the episodes' directories
 * @throws StaytwinError what the worker says that stands in its way
 */
export async function startWorkerProcess(options: {
  root: string
  world: WorldName
  maxOpen?: number
  /** `people`: whoever opens the site gets an episode of their own */
  mode?: 'agents' | 'people'
}): Promise<WorkerProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'control', 'worker-main.ts'), JSON.stringify(options)],
    { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  )
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const lines = createInterface({ input: child.stdout })
  const first = await Promise.race([
    // Next says things of its own on stdout before.
    new Promise<FirstLine>((resolve) =>
      lines.on('line', (line) => line.startsWith('{') && resolve(JSON.parse(line) as FirstLine)),
    ),
    exited.then((): FirstLine => ({})),
  ])
  if (!first.ready) {
    const { code = 'internal', ...parts } = first.error ?? { what: 'The worker ended before it was up' }
    throw new StaytwinError(code as StaytwinErrorCode, parts)
  }
  return {
    ...first.ready,
    pid: child.pid ?? 0,
    async close() {
      child.stdin.end()
      const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_END_MS)
      await exited
      clearTimeout(timer)
    },
  }
}
