const BRAND: unique symbol = Symbol.for('staytwin.error') as never

/** Each code and the HTTP status that stands for it, wherever an error leaves the process as a response. */
export const HTTP_STATUS_BY_CODE = {
  'not-found': 404,
  'invalid-input': 400,
  conflict: 409,
  unauthorized: 401,
  forbidden: 403,
  unavailable: 503,
  'port-in-use': 503,
  'digest-mismatch': 500,
  internal: 500,
} as const satisfies Record<string, number>

export type StaytwinErrorCode = keyof typeof HTTP_STATUS_BY_CODE

export interface StaytwinErrorParts {
  /** What failed, without a full stop: "No task has this id". */
  what: string
  /** The value that was seen. Strings are quoted in the message, everything else is shown as JSON. */
  seen?: unknown
  /** What the reader can do, a sentence: "List the tasks with npm run twin -- list." */
  fix?: string
  cause?: unknown
}

const SEEN_LIMIT = 200

/**
 * The one error that Staytwin throws on purpose. Example:
 * `new StaytwinError('not-found', { what: 'No task has this id', seen: id, fix: 'List them with npm run twin -- list.' })`
 */
export class StaytwinError extends Error {
  // A brand and not instanceof: pages and route handlers are bundled apart, so one process holds several copies of this class.
  readonly [BRAND] = true
  override readonly name = 'StaytwinError'
  readonly code: StaytwinErrorCode
  readonly what: string
  readonly seen: unknown
  readonly fix: string

  constructor(code: StaytwinErrorCode, { what, seen, fix = '', cause }: StaytwinErrorParts) {
    super(compose(what, seen, fix), cause === undefined ? undefined : { cause })
    this.code = code
    this.what = what
    this.seen = seen
    this.fix = fix
  }

  /** The HTTP status that stands for this error's code. */
  get httpStatus(): number {
    return HTTP_STATUS_BY_CODE[this.code]
  }

  /** True for a StaytwinError, also for one made by another bundle's copy of the class. */
  static isStaytwinError(value: unknown): value is StaytwinError {
    return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[BRAND] === true
  }
}

/** The value as it is shown in a message: one line, never longer than 200 characters, never throwing. */
function describe(seen: unknown): string {
  const text = toText(seen)
  return text.length <= SEEN_LIMIT ? text : `${text.slice(0, SEEN_LIMIT)}…`
}

function toText(seen: unknown): string {
  if (typeof seen === 'bigint') return `${seen}n`
  try {
    return (
      JSON.stringify(seen, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)) ?? String(seen)
    )
  } catch {
    return String(seen)
  }
}

function compose(what: string, seen: unknown, fix: string): string {
  const failed = seen === undefined ? `${what}.` : `${what} (saw ${describe(seen)}).`
  return fix === '' ? failed : `${failed} ${fix}`
}
