// A worker as a process of its own: `node --import tsx control/worker-main.ts '<options as JSON>'`. Its first line on stdout says where it listens, or
// what went wrong. It ends when its stdin ends, so it never outlives the process that started it.
import { z } from 'zod'
import { StaytwinError } from '@/lib/staytwin-error'
import { worldSize } from '@/prisma/world/world-size'
import { inShape } from './read-json'
import { startWorker, type Worker } from './worker'

const optionsSchema = z.strictObject({
  sitePort: z.int().default(0),
  controlPort: z.int().default(0),
  token: z.string().optional(),
  root: z.string(),
  mode: z.enum(['agents', 'people']).default('agents'),
  world: z.strictObject({ size: z.string().transform(worldSize), seed: z.string() }),
  maxOpen: z.int().min(1).default(64),
})

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function complain(error: unknown): void {
  const known = StaytwinError.isStaytwinError(error) ? error : null
  if (!known) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  const { code, what, seen, fix } = known ?? { code: 'internal', what: String(error), seen: undefined, fix: '' }
  say({ error: { code, what, seen, fix } })
}

let worker: Worker | undefined
let isEnding = false

async function end(): Promise<void> {
  if (isEnding) return
  isEnding = true
  await worker?.close()
  process.exit(0)
}

process.stdin.on('end', () => void end()).resume()
process.on('SIGTERM', () => void end())
process.on('SIGINT', () => void end())

try {
  worker = await startWorker(
    inShape(optionsSchema, JSON.parse(process.argv[2] ?? '{}'), 'The options of the worker are wrong'),
  )
  const { siteUrl, controlUrl, token } = worker
  say({ ready: { siteUrl, controlUrl, token } })
} catch (error) {
  complain(error)
  process.exit(2)
}
