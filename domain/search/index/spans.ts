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

/** Puts the spans of each owner in the order of their first days. An owner has a few dozen. */
export function firstFirst(spans: Spans): Spans {
  const { start, from, to, value } = spans
  for (let owner = 0; owner + 1 < start.length; owner++)
    for (let i = start[owner]! + 1; i < start[owner + 1]!; i++) {
      const [first, last, what] = [from[i]!, to[i]!, value[i]!]
      let at = i
      for (; at > start[owner]! && from[at - 1]! > first; at--) {
        from[at] = from[at - 1]!
        to[at] = to[at - 1]!
        value[at] = value[at - 1]!
      }
      from[at] = first
      to[at] = last
      value[at] = what
    }
  return spans
}
