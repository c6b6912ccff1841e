import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Runtime } from '@/episode/runtime'
import { ensureTemplate } from '@/prisma/template'
import { createControlListener } from './control-listener'
import type { ControlServices } from './control-services'
import { closeServer, listen } from './listen'
import { openNextSite, type NextSite } from './next-site'
import { peopleOptions } from './people'
import { runJob } from '@/domain/jobs/run-job'
import { prepareSearch } from '@/domain/search/index/world-index'
import { createSiteListener } from './site-listener'
import { TokenIndex } from './token-index'
import type { WorldName } from './world-name'

export interface WorkerOptions {
  /** 0 takes a free port */
  sitePort: number
  controlPort: number
  /** of the control server; drawn when it is not given */
  token?: string | undefined
  /** the folder of the episodes' directories */
  root: string
  /** `people`: whoever opens the site gets an episode of their own. `agents`: only who was invited gets in */
  mode: 'agents' | 'people'
  /** the world of an episode whose creator names none; built now if need be */
  world: WorldName
  /** databases open at once */
  maxOpen?: number
}

export interface Worker {
  siteUrl: string
  controlUrl: string
  token: string
  services: ControlServices
  close(): Promise<void>
}

/**
 * One process with the site and the control server over one registry of episodes. Episodes of an earlier process are found when they are asked for.
 * @throws StaytwinError `port-in-use`; `unavailable` when the site was not built
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { root, mode, world, maxOpen, token = randomBytes(24).toString('base64url') } = options
  const runtime = new Runtime({ root, runJob, prepare: prepareSearch, ...(maxOpen && { maxOpen }) })
  const services: ControlServices = { runtime, tokens: TokenIndex.of(runtime.store), siteUrl: '', world }
  let site: NextSite | undefined
  const siteServer = createSiteListener({
    runtime,
    handle: async (request: IncomingMessage, response: ServerResponse) => site?.handle(request, response),
    episodeOf: (visit) => services.tokens.idOf(visit),
    sessionOf: (id) => runtime.store.read(id).login?.sessionToken ?? null,
    ...(mode === 'people' && peopleOptions(services)),
  })
  const controlServer = createServer(createControlListener(services, token))
  const close = () => closeAll([siteServer, controlServer], runtime, site)
  try {
    const sitePort = await listen(siteServer, options.sitePort, 'site')
    services.siteUrl = `http://127.0.0.1:${sitePort}`
    site = await openNextSite(sitePort)
    runtime.templates.warm((await ensureTemplate(world)).digest)
    const controlPort = await listen(controlServer, options.controlPort, 'control')
    return { siteUrl: services.siteUrl, controlUrl: `http://127.0.0.1:${controlPort}`, token, services, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function closeAll(servers: Server[], runtime: Runtime, site: NextSite | undefined): Promise<void> {
  await Promise.all(servers.map(closeServer))
  await runtime.shutdown()
  await site?.close()
}
