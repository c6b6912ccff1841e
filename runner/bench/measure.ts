/** Milliseconds. */
export interface Figure {
  median: number
  p99: number
  /** how many were measured */
  n: number
}

/** Median and 99th percentile of some times. */
export function figureOf(times: readonly number[]): Figure {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { median: at(0.5), p99: at(0.99), n: sorted.length }
}

/**
 * Times something some times over. What comes before and after each is not part of the time.
 * @param warm runs that do not count
 */
export async function measure<Prepared>(
  n: number,
  of: {
    before?: (i: number) => Promise<Prepared> | Prepared
    work: (prepared: Prepared, i: number) => Promise<unknown> | unknown
    after?: () => Promise<void>
    warm?: number
  },
): Promise<Figure> {
  const { before, work, after, warm = 2 } = of
  const times: number[] = []
  for (let i = 0; i < n + warm; i++) {
    const prepared = (await before?.(i)) as Prepared
    const start = performance.now()
    await work(prepared, i)
    if (i >= warm) times.push(performance.now() - start)
    await after?.()
  }
  return figureOf(times)
}

/** Lets what waits for an idle moment happen, such as the making of spare images. */
export async function idle(): Promise<void> {
  for (let i = 0; i < 8; i++) await new Promise((resolve) => setImmediate(resolve))
}
