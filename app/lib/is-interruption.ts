// The mark is a global symbol: pages and handlers are bundled apart, so a class would not be the same one in both.
const BRAND = Symbol.for('staytwin.interruption')

/** Whether the work was cut off on purpose by the server; the answer is made elsewhere then. */
export const isInterruption = (error: unknown): boolean => typeof error === 'object' && error !== null && BRAND in error
