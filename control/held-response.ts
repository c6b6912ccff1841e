import type { ServerResponse } from 'node:http'

type Write = (chunk?: unknown, encoding?: unknown, callback?: unknown) => unknown

const toBuffer = (chunk: unknown, encoding: unknown): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(chunk as Uint8Array)

/**
 * Keeps everything that is written to a response until its end, then asks `replace` whether something else is to be sent instead.
 * @param replace sends another response and returns true, or returns false to let the held one go
 * @param complete makes of the held body what is sent
 */
export function holdResponse(
  res: ServerResponse,
  replace: (res: ServerResponse) => boolean,
  complete: (body: Buffer) => Buffer,
): void {
  const chunks: Buffer[] = []
  const own = { writeHead: res.writeHead, write: res.write, end: res.end, flushHeaders: res.flushHeaders }
  const callbackOf = (args: unknown[]) => args.find((arg): arg is () => void => typeof arg === 'function')
  const add: Write = (chunk, encoding) => {
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') chunks.push(toBuffer(chunk, encoding))
  }
  const holding = {
    writeHead(status: number, ...rest: unknown[]) {
      res.statusCode = status
      const headers = rest.find((part) => typeof part === 'object' && part !== null) as
        Record<string, string | string[]> | undefined
      for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value)
      return res
    },
    write(...args: unknown[]) {
      add(...args)
      callbackOf(args)?.()
      return true
    },
    end(...args: unknown[]) {
      add(...args)
      Object.assign(res, own)
      const done = callbackOf(args)
      if (done) res.once('finish', done)
      if (replace(res)) return res
      const body = complete(Buffer.concat(chunks))
      res.removeHeader('transfer-encoding')
      if (body.length > 0) res.setHeader('content-length', body.length)
      return res.end(body)
    },
    flushHeaders() {},
  }
  Object.assign(res, holding)
}
