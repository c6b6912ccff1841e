import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { StaytwinError } from '@/lib/staytwin-error'

const ROOT = join(import.meta.dirname, '..')

export interface NextSite {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  close(): Promise<void>
}

/**
 * The pages, as they were built.
 * @throws StaytwinError `unavailable` when they were not
 */
export async function openNextSite(port: number): Promise<NextSite> {
  if (!existsSync(join(ROOT, '.next', 'BUILD_ID')))
    throw new StaytwinError('unavailable', {
      what: 'The site has not been built',
      seen: '.next',
      fix: 'Start with `npm run dev`, `npm run demo` or `npm run twin`, which build it, or run `npx next build`.',
    })
  const app = next({ dev: false, dir: ROOT, hostname: '127.0.0.1', port, quiet: true })
  await app.prepare()
  return { handle: app.getRequestHandler(), close: () => app.close() }
}
