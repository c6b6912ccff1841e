import type { OperationLine } from '@/episode/operation-line'
import { html, type Html } from './html'

const LONGEST_ARGUMENTS = 220
const MOST_LINES = 400

type Start = Extract<OperationLine, { type: 'start' }>
type End = Extract<OperationLine, { type: 'end' }>
type Hit = Extract<OperationLine, { type: 'hit' }>

/** Every operation since the start, in order, inner ones indented, with what the plan did to it. */
export function timeline(operations: readonly OperationLine[]): Html {
  const ready = operations.findIndex((line) => line.type === 'mark' && line.mark === 'ready')
  const lines = operations.slice(ready + 1)
  const starts = lines.flatMap((line) => (line.type === 'start' && line.name !== 'clock.advance' ? [line] : []))
  const ends = new Map(lines.flatMap((line) => (line.type === 'end' ? [[line.op, line] as const] : [])))
  const hits = lines.flatMap((line) => (line.type === 'hit' ? [line] : []))
  const depths = new Map<number, number>()
  for (const { op, parent } of starts) depths.set(op, parent === null ? 0 : (depths.get(parent) ?? -1) + 1)
  const items = starts.slice(0, MOST_LINES).map((start) =>
    item(
      start,
      ends.get(start.op),
      hits.filter((hit) => hit.op === start.op),
      depths.get(start.op) ?? 0,
    ),
  )
  const left = starts.length - MOST_LINES
  return html`<ol class="timeline">
      ${items}
    </ol>
    ${left > 0 && html`<p class="soft">… and ${left} more.</p>`}`
}

function item({ name, at, actor, args }: Start, end: End | undefined, hits: Hit[], depth: number): Html {
  const text = JSON.stringify(args ?? null)
  const outcome = end === undefined ? 'no end' : end.outcome === 'ok' ? '' : `${end.outcome}: ${end.message ?? ''}`
  return html`<li style="padding-left:${depth * 1.4}rem">
    <span class="soft mono">${at.slice(5, 16).replace('T', ' ')}${at.slice(16, 19)}</span>
    <strong>${name}</strong>
    ${actor.kind !== 'guest' && html`<span class="soft">${actor.kind}</span>`}
    ${outcome && html`<span>${outcome}</span>`}
    ${hits.map((hit) => html`<span class="hit">⚡ ${hit.fault}${hit.suppressedBy ? ` (held back by ${hit.suppressedBy})` : ''}</span>`)}
    <span class="args mono">${text.length > LONGEST_ARGUMENTS ? `${text.slice(0, LONGEST_ARGUMENTS)}…` : text}</span>
  </li>`
}
