import type { EpisodeResult } from '../rollout/episode-result'
import { html, type Html } from './html'

const distinct = (values: string[]) => [...new Set(values)]

/** Agents against plans: how many episodes passed, and in how many the fault acted. */
export function summarySection(results: readonly EpisodeResult[]): Html {
  const agents = distinct(results.map(({ agent }) => agent))
  const plans = distinct(results.map(({ plan }) => plan))
  const rows = plans.map(
    (plan) =>
      html`<tr>
        <th scope="row">${plan}</th>
        ${agents.map((agent) => cell(results.filter((each) => each.agent === agent && each.plan === plan)))}
      </tr>`,
  )
  return html`<h2>Who passed</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">what breaks</th>
            ${agents.map((agent) => html`<th scope="col">${agent}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`
}

function cell(results: EpisodeResult[]): Html {
  if (results.length === 0) return html`<td class="soft">–</td>`
  const passed = results.filter(({ verdict }) => verdict === 'passed').length
  const unsure = results.filter(({ verdict }) => verdict === 'error' || verdict === 'vacuous').length
  const hit = results.filter(({ hits }) => Object.keys(hits).length > 0).length
  const isFaulty = results.some(({ plan }) => plan !== 'clean')
  return html`<td class="number">
    <strong>${passed}</strong> of ${results.length}
    <span class="share" aria-hidden="true"><i style="width:${Math.round((100 * passed) / results.length)}%"></i></span>
    ${isFaulty && html`<span class="soft">fired in ${hit}</span>`}
    ${unsure > 0 && html`<span class="soft"> · ${unsure} without a verdict</span>`}
  </td>`
}
