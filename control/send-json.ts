import type { ServerResponse } from 'node:http'
import { z } from 'zod'
import { StaytwinError } from '@/lib/staytwin-error'

export const errorSchema = z.object({
  error: z.object({ code: z.string(), what: z.string(), seen: z.unknown().optional(), fix: z.string() }),
})

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  response.end(text)
}

/** What went wrong, in the one shape of all errors. What nobody expected is told on stderr, with its stack. */
export function sendError(response: ServerResponse, thrown: unknown): void {
  const isKnown = StaytwinError.isStaytwinError(thrown)
  if (!isKnown) process.stderr.write(`control server: ${thrown instanceof Error ? thrown.stack : String(thrown)}\n`)
  const error = isKnown
    ? thrown
    : new StaytwinError('internal', {
        what: 'The control server failed',
        seen: String(thrown),
        fix: 'Its stderr has the details.',
      })
  const { code, what, seen, fix } = error
  sendJson(response, error.httpStatus, { error: { code, what, ...(seen !== undefined && { seen }), fix } })
}
