import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { StaytwinError } from '@/lib/staytwin-error'

const LONGEST_BODY = 1_000_000 // bytes

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > LONGEST_BODY)
      throw new StaytwinError('invalid-input', {
        what: 'The body is too long',
        seen: length,
        fix: `Send at most ${LONGEST_BODY} bytes.`,
      })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new StaytwinError('invalid-input', {
      what: 'The body is not JSON',
      seen: text,
      fix: 'GET /openapi.json says what the route takes.',
      cause,
    })
  }
}

/** The value in the shape of a schema. @throws StaytwinError `invalid-input` that names the field */
export function inShape<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw new StaytwinError('invalid-input', { what, seen: value, fix: z.prettifyError(read.error) })
}

/** The body of a request; an empty one is `{}`. @throws StaytwinError `invalid-input` */
export async function readJson<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  return inShape(schema, parse(await readText(request)), 'The body has not the shape that the route takes')
}
