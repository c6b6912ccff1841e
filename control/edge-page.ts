import type { ServerResponse } from 'node:http'
import type { EdgeResponse } from '@/lib/interruption'

const REASONS: Record<number, string> = {
  404: 'Not Found',
  408: 'Request Timeout',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

const page = (title: string, text: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:12vh auto;max-width:34rem;padding:0 1.5rem;color:#222}h1{font-size:1.4rem}</style></head>
<body><main><h1>${title}</h1><p>${text}</p></main></body></html>
`

function send(
  res: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  res.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
    ...headers,
  })
  res.end(body)
}

/** A short page of the edge, for addresses that lead nowhere. */
export function sendPage(res: ServerResponse, status: number, text: string): void {
  const reason = REASONS[status] ?? 'Error'
  send(res, status, 'text/html; charset=utf-8', page(`${status} ${reason}`, text))
}

/** Answers in place of the product, as a gateway does. Drops whatever headers were set. */
export function sendEdgeResponse(res: ServerResponse, response: EdgeResponse): void {
  if (response.kind === 'abort') {
    res.destroy()
    return
  }
  if (response.kind === 'rate-limited') {
    const wait = response.retryAfterS
    const text = `You have opened a lot of pages in a short time. You can go on in ${wait} seconds.`
    send(res, 429, 'text/html; charset=utf-8', page('Too many requests', text), { 'retry-after': String(wait) })
    return
  }
  const { status, body } = response
  const reason = REASONS[status] ?? 'Error'
  if (body === 'empty') return send(res, status, 'text/plain', '')
  if (body === 'json') return send(res, status, 'application/json', JSON.stringify({ status, error: reason }))
  send(res, status, 'text/html; charset=utf-8', page(`${status} ${reason}`, 'The server did not answer in time.'))
}
