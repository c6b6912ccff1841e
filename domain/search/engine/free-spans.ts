import type { Segment } from '../index/segment'
import type { SearchQuery } from './search-query'
import type { StayDates } from './stay-spans'

const NONE: readonly number[] = []

/** For which of the stays that a search asks for a room is free. `look` fills `isFree`; it is that of the last room. */
export class FreeSpans {
  /** By the place in `StayDates.spans`. */
  readonly isFree: Uint8Array
  /** How many rooms are taken each night. */
  private readonly used: Int32Array
  private isUsed = false
  /** How many nights before each have too few rooms. */
  private readonly full: Int32Array
  /** Holds of others that still run, by the room. */
  private readonly held = new Map<number, number[]>()

  constructor(
    private readonly segment: Segment,
    private readonly dates: StayDates,
    { now, userId }: SearchQuery,
  ) {
    const days = dates.to - dates.from
    this.isFree = new Uint8Array(dates.spans.length)
    this.used = new Int32Array(days)
    this.full = new Int32Array(days + 1)
    segment.holds.forEach((hold, i) => {
      if (hold.expiresAt > now && hold.guestId !== userId)
        this.held.set(hold.room, [...(this.held.get(hold.room) ?? []), i])
    })
  }

  /** Whether so many rooms of a kind are free for some of the stays. */
  look(room: number, rooms: number): boolean {
    const { segment: s, dates } = this
    const { start, from, to, value } = s.taken
    this.isUsed = false
    // One after the other by their first day.
    for (let i = start[room]!; i < start[room + 1]! && from[i]! < dates.to; i++)
      if (to[i]! > dates.from) this.use(from[i]!, to[i]!, value[i]!)
    for (const i of this.held.get(room) ?? NONE) this.use(s.holds[i]!.from, s.holds[i]!.to, s.holds[i]!.value)
    if (!this.isUsed) {
      this.isFree.fill(1)
      return true
    }
    const quantity = s.roomQuantity[room]!
    for (let day = 0; day < this.used.length; day++)
      this.full[day + 1] = this.full[day]! + (this.used[day]! + rooms > quantity ? 1 : 0)
    let isAny = false
    for (let i = 0; i < dates.spans.length; i++) {
      const first = dates.spans[i]!.from - dates.from
      this.isFree[i] = this.full[first + dates.nights] === this.full[first] ? 1 : 0
      isAny ||= this.isFree[i] === 1
    }
    return isAny
  }

  private use(from: number, to: number, count: number): void {
    const { dates } = this
    if (!this.isUsed) this.used.fill(0)
    this.isUsed = true
    const end = Math.min(to, dates.to) - dates.from
    for (let day = Math.max(from, dates.from) - dates.from; day < end; day++) this.used[day]! += count
  }
}
