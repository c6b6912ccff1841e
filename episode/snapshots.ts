import type { ReadRows } from '@/fault-injection/operation'
import type { Image } from './image'

/** What was computed from one template, kept for all its episodes. */
export class Snapshots {
  private readonly made = new Map<string, unknown>()

  /**
   * @param lend an image of the template that nobody has written to; it is only read
   * @param used called at each use, so that the longest unused snapshots can be let go
   */
  constructor(
    private readonly lend: () => Image,
    private readonly used: (self: Snapshots) => void,
  ) {}

  snapshot<T>(key: string, build: (read: ReadRows) => T): T {
    this.used(this)
    if (!this.made.has(key)) {
      const { db } = this.lend()
      this.made.set(
        key,
        build((sql) => db.prepare(sql).raw().all() as unknown[][]),
      )
    }
    return this.made.get(key) as T
  }

  /** Lets go of everything; what is asked for again is made again. */
  clear(): void {
    this.made.clear()
  }
}
