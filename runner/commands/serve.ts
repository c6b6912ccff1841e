import type { Command } from 'commander'
import { join } from 'node:path'
import { parseWorldName, worldNameText } from '@/control/world-name'
import type { Worker } from '@/control/worker'
import { environment } from '@/lib/environment'
import { guarded, printJson } from './guarded'
import { count, jsonOption, port, worldOption } from './options'

interface ServeOptions {
  people?: boolean
  sitePort?: number
  controlPort?: number
  token?: string
  world: string
  maxOpen: number
  json?: boolean
}

/** `serve`: one worker, until it is stopped. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('start the site and the control server')
    .option('--people', 'whoever opens the site gets an episode of their own; otherwise only who was invited gets in')
    .option('--site-port <port>', 'port of the site, 0 takes a free one (3000)', port)
    .option('--control-port <port>', 'port of the control server, 0 takes a free one (8000)', port)
    .option('--token <token>', 'token of the control server; drawn when it is not given')
    .addOption(worldOption())
    .option('--max-open <count>', 'databases open at once', count, 64)
    .addOption(jsonOption())
    .action(guarded(serve))
}

async function serve(options: ServeOptions): Promise<void> {
  const { STAYTWIN_SITE_PORT, STAYTWIN_CONTROL_PORT, STAYTWIN_CONTROL_TOKEN, STAYTWIN_DIRECTORY } = environment()
  const { sitePort = STAYTWIN_SITE_PORT, controlPort = STAYTWIN_CONTROL_PORT, people, json, maxOpen } = options
  const world = parseWorldName(options.world)
  process.stderr.write(`staytwin: opening the world ${worldNameText(world)} ...\n`)
  // Loaded late: the other commands need neither Next nor the database.
  const { startWorker } = await import('@/control/worker')
  const worker = await startWorker({
    sitePort,
    controlPort,
    token: options.token ?? STAYTWIN_CONTROL_TOKEN,
    root: join(STAYTWIN_DIRECTORY, 'episodes'),
    mode: people ? 'people' : 'agents',
    world,
    maxOpen,
  })
  const ended = untilStopped(worker)
  const { siteUrl, controlUrl, token } = worker
  if (json) printJson({ siteUrl, controlUrl, token, world })
  else process.stdout.write(people ? forPeople(worker) : forAgents(worker))
  await ended
}

const forPeople = ({ siteUrl, controlUrl, token }: Worker) => `
  Site      ${siteUrl}   open it; the start page names the account that you are signed in with
  Control   ${controlUrl}   token ${token}

  Ctrl-C ends it.
`

const forAgents = ({ siteUrl, controlUrl, token }: Worker) => `
  Site      ${siteUrl}   opens for whoever was invited
  Control   ${controlUrl}
  Token     ${token}

  An episode:
    curl -s ${controlUrl}/episodes -H 'authorization: Bearer ${token}' -d '{"seed": 1}'

  Ctrl-C ends it.
`

/** Ends the worker on Ctrl-C or SIGTERM: what is being answered is answered, episodes stay on disk. */
function untilStopped(worker: Worker): Promise<void> {
  return new Promise<void>((resolve) => {
    const stop = () => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      process.stderr.write('staytwin: ending ...\n')
      worker.close().then(resolve, () => resolve())
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
  }).then(() => process.exit(0))
}
