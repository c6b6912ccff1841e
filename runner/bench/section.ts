import type { WorldName } from '@/control/world-name'

/** One measured thing. For ms, median and 99th percentile; for the others `median` alone. */
export interface BenchLine {
  what: string
  unit: 'ms' | 'MB' | 'kB' | '/s' | '%'
  median: number
  p99?: number
  n?: number
}

/** A part of the benchmark, run on one world. */
export type Section = (world: WorldName) => Promise<BenchLine[]>
