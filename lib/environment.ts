import { join } from 'node:path'
import { z } from 'zod'
import { StaytwinError } from './staytwin-error'

const port = z.coerce.number().int().min(0).max(65_535)

/** Every variable that Staytwin reads, with its default. An empty value is the same as none. */
const schema = z.object({
  /** Where worlds, episodes and rollouts are kept. */
  STAYTWIN_DIRECTORY: z.string().default(join(process.cwd(), '.staytwin')),
  /** 0 takes a free port. */
  STAYTWIN_SITE_PORT: port.default(3000),
  /** 0 takes a free port. */
  STAYTWIN_CONTROL_PORT: port.default(8000),
  /** The token of the control server; drawn at start when it is not given. */
  STAYTWIN_CONTROL_TOKEN: z.string().min(16).optional(),
  /** The browser to drive, before any other. */
  CHROMIUM_PATH: z.string().optional(),
})

export type Environment = z.infer<typeof schema>

let parsed: Environment | undefined

/** The environment of this process, parsed at the first call and kept. Throws `invalid-input` that names the variable. */
export function environment(): Environment {
  parsed ??= parseEnvironment(process.env)
  return parsed
}

/** Parses any set of variables; throws `invalid-input` that names the first wrong one. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const name = String(issue?.path[0])
  throw new StaytwinError('invalid-input', {
    what: `The environment variable ${name} is wrong: ${issue?.message}`,
    // A token is a secret: it is never shown, not even a wrong one.
    seen: name.endsWith('_TOKEN') ? undefined : given[name],
    fix: 'Correct it or unset it.',
  })
}
