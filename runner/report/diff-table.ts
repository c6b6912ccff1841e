import type { RowDiff } from '@/verifiers/diff'
import { TABLE_CLASS, type Table } from '@/verifiers/table-class'
import { html, type Html } from './html'

const LONGEST_VALUE = 160

function shown(value: unknown): string {
  const text = value === null ? 'null' : String(value)
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}

const hasGrade = ({ table }: RowDiff) => TABLE_CLASS[table as Table] === 'graded'

/** The rows that are different at the end, and who changed them. What is not graded (mails, holds, the clock) is folded up. */
export function diffTable(diff: readonly RowDiff[] | null): Html {
  if (diff === null) return html`<p class="soft">The world of this episode is not on this machine.</p>`
  const graded = diff.filter(hasGrade)
  const traces = diff.filter((each) => !hasGrade(each))
  return html`
    ${graded.length > 0 ? rowsTable(graded) : html`<p class="soft">Nothing that counts is different at the end.</p>`}
    ${
      traces.length > 0 &&
      html`<details class="more">
        <summary>${traces.length} rows that are not graded</summary>
        ${rowsTable(traces)}
      </details>`
    }
  `
}

const rowsTable = (diff: readonly RowDiff[]) =>
  html`<div class="scroll">
    <table class="stack">
      <thead>
        <tr>
          <th scope="col"></th>
          <th scope="col">table</th>
          <th scope="col">values</th>
          <th scope="col">by</th>
        </tr>
      </thead>
      <tbody>
        ${diff.map(row)}
      </tbody>
    </table>
  </div>`

function row({ kind, table, before, after, changed, by, names }: RowDiff): Html {
  const values = changed
    .filter((column) => kind === 'updated' || (after ?? before)?.[column] !== null)
    .map((column) =>
      kind === 'updated' || kind === 'recreated'
        ? html`<div>${column}: ${shown(before?.[column])} → <strong>${shown(after?.[column])}</strong></div>`
        : html`<span>${column}=${shown((after ?? before)?.[column])} </span>`,
    )
  return html`<tr>
    <td><span class="badge ${kind}">${kind}</span></td>
    <td>${table}</td>
    <td class="values mono">${values}</td>
    <td>${by.join(', ')}<br /><span class="soft mono">${names.join(', ')}</span></td>
  </tr>`
}
