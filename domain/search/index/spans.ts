import type { Spans } from './segment'

/** Collects spans in any order; those of one owner keep theirs. Four numbers each, without an object: there are tens of thousands. */
export class SpanCollector {
  private readonly numbers: number[] = []

  add(owner: number, from: number, to: number, value: number): void {
    this.numbers.push(owner, from, to, value)
  }

  spans(owners: number): Spans {
    const { numbers } = this
    const start = new Int32Array(owners + 1)
    for (let i = 0; i < numbers.length; i += 4) start[numbers[i]! + 1]!++
    for (let i = 0; i < owners; i++) start[i + 1]! += start[i]!
    const next = start.slice()
    const count = numbers.length / 4
    const spans = { start, from: new Int32Array(count), to: new Int32Array(count), value: new Int32Array(count) }
    for (let i = 0; i < numbers.length; i += 4) {
      const at = next[numbers[i]!]!++
      spans.from[at] = numbers[i + 1]!
      spans.to[at] = numbers[i + 2]!
      spans.value[at] = numbers[i + 3]!
    }
    return spans
  }
}
