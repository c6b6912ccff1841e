/** What the edge of the site answers instead of the page. */
export type EdgeResponse =
  | { kind: 'gateway'; status: number; body: 'html' | 'json' | 'empty' }
  | { kind: 'abort' }
  | { kind: 'rate-limited'; retryAfterS: number }

const BRAND = Symbol.for('staytwin.interruption')

/** An operation was cut off by the plan. The site must let it pass: the listener has the response already. */
export class Interruption extends Error {
  readonly [BRAND] = true

  constructor(readonly response: EdgeResponse) {
    super(`interrupted: ${response.kind}`)
  }
}

/** Works across bundles, where `instanceof` does not. */
export const isInterruption = (error: unknown): error is Interruption =>
  typeof error === 'object' && error !== null && BRAND in error
