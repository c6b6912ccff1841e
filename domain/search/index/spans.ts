import type { Spans } from './segment'

interface Entry {
  owner: number
  from: number
  to: number
  value: number
}

/** Collects spans in any order; those of one owner keep theirs. */
export class SpanCollector {
  private readonly entries: Entry[] = []

  add(owner: number, from: number, to: number, value: number): void {
    this.entries.push({ owner, from, to, value })
  }

  spans(owners: number): Spans {
    const start = new Int32Array(owners + 1)
    for (const { owner } of this.entries) start[owner + 1]!++
    for (let i = 0; i < owners; i++) start[i + 1]! += start[i]!
    const next = start.slice()
    const count = this.entries.length
    const spans = { start, from: new Int32Array(count), to: new Int32Array(count), value: new Int32Array(count) }
    for (const { owner, from, to, value } of this.entries) {
      const at = next[owner]!++
      spans.from[at] = from
      spans.to[at] = to
      spans.value[at] = value
    }
    return spans
  }
}
