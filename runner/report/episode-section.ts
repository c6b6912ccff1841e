import type { Verdict } from '@/verifiers/verdict'
import { diffTable } from './diff-table'
import { html, type Html } from './html'
import type { ReportEpisode } from './read-run'
import { timeline } from './timeline'

const LONGEST_PATH = 90
const shortened = (path: string) => (path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path)
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

/** All of one episode, folded up behind one line. */
export function episodeSection(episode: ReportEpisode): Html {
  const { agent, task, plan, seed, verdict, ms, hits } = episode.result
  const fired = Object.entries(hits).map(([fault, n]) => `⚡ ${fault}${n > 1 ? ` × ${n}` : ''}`)
  return html`<details class="episode is-${verdict}">
    <summary>
      <span class="badge ${verdict}">${verdict}</span>
      <span class="name">${task}</span>
      <span>${agent}</span>
      <span class="soft">${plan} · seed ${seed}</span>
      <span class="soft">${fired.join(' ')}</span>
      <span class="soft time">${seconds(ms)}</span>
    </summary>
    <div class="inside">${inside(episode)}</div>
  </details>`
}

function inside({ result, saved, verdict, diff, steps }: ReportEpisode): Html {
  return html`
    ${result.error && html`<p class="trouble">The agent: ${result.error.kind} – ${result.error.message}</p>`}
    ${verdict?.reason && html`<p class="trouble">${verdict.reason}</p>`}
    ${
      saved?.record.goal &&
      html`<h3>Goal</h3>
        <blockquote>${saved.record.goal}</blockquote>`
    }
    ${
      saved &&
      saved.answer !== undefined &&
      html`<h3>Answer</h3>
        <p class="mono">${JSON.stringify(saved.answer)}</p>`
    }
    ${verdict && checks(verdict)}
    ${
      steps.length > 0 &&
      html`<h3>Steps</h3>
        <div class="strip" tabindex="0" role="group" aria-label="Steps">${steps.map(step)}</div>`
    }
    ${
      saved &&
      html`<h3>What is different in the database</h3>
        ${diffTable(diff)}`
    }
    ${
      saved &&
      html`<details class="more">
        <summary>Operations, in order</summary>
        ${timeline(saved.operations)}
      </details>`
    }
  `
}

function checks({ checks: results }: Verdict): Html | null {
  if (results.length === 0) return null
  return html`<h3>Checks</h3>
    <div class="scroll">
      <table class="stack">
        <thead>
          <tr>
            <th scope="col"></th>
            <th scope="col">what must hold</th>
            <th scope="col">what was seen</th>
          </tr>
        </thead>
        <tbody>
          ${results.map(
            ({ passed, describe, id, detail }) =>
              html`<tr>
                <td><span class="badge ${passed ? 'passed' : 'failed'}">${passed ? 'passed' : 'failed'}</span></td>
                <td>${describe}<br /><span class="soft mono">${id}</span></td>
                <td class="values">${detail}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
}

function step({ label, ms, path, image }: ReportEpisode['steps'][number], i: number): Html {
  const source = image && `data:image/jpeg;base64,${image.toString('base64')}`
  return html`<figure>
    ${source && html`<img src="${source}" alt="The page after: ${label}" loading="lazy" decoding="async" />`}
    <figcaption>${i + 1}. ${label}<br /><span class="soft mono">${seconds(ms)} ${shortened(path)}</span></figcaption>
  </figure>`
}
