import { mkdtempSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Runtime } from '@/episode/runtime'
import { createControlListener } from './control-listener'
import type { ControlServices } from './control-services'
import { closeServer, listen } from './listen'
import { runJob } from '@/domain/jobs/run-job'
import { TokenIndex } from './token-index'

export const TEST_TOKEN = 'a-token-for-tests-only'

export interface TestControl {
  services: ControlServices
  server: Server
  url: string
  /** A request with the token, unless `headers` say otherwise. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>
  close(): Promise<void>
}

export interface Answered {
  status: number
  // The shape depends on the route; tests look at what they asked for.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  value: any
}

/** A control server over a village, without a site. @param root an earlier folder of episodes, to start on it again */
export async function testControl(root = mkdtempSync(join(tmpdir(), 'staytwin-control-'))): Promise<TestControl> {
  const runtime = new Runtime({ root, runJob, maxOpen: 4, spares: 1 })
  const world = { size: 'village', seed: '1' } as const
  const services = { runtime, tokens: TokenIndex.of(runtime.store), siteUrl: 'http://127.0.0.1:1', world }
  const server = createServer(createControlListener(services, TEST_TOKEN))
  const url = `http://127.0.0.1:${await listen(server, 0, 'control')}`
  return {
    services,
    server,
    url,
    async call(method, path, body, headers = {}) {
      const response = await fetch(url + path, {
        method,
        headers: { authorization: `Bearer ${TEST_TOKEN}`, ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      return { status: response.status, value: await response.json() }
    },
    async close() {
      await closeServer(server)
      await runtime.shutdown()
    },
  }
}
