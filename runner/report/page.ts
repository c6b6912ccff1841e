import { ENGINE_VERSION } from '@/control/engine-version'
import { episodeSection } from './episode-section'
import { Html, html } from './html'
import type { ReportEpisode } from './read-run'
import { STYLE } from './style'
import { summarySection } from './summary-section'

/** Nothing outside the file is loaded, whatever is in it. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
const FILTERS = [
  ['all', 'All'],
  ['passed', 'Passed'],
  ['failed', 'Failed'],
  ['other', 'Without a verdict'],
] as const

/** The report of a run: one HTML file with everything in it. */
export function reportPage(title: string, episodes: readonly ReportEpisode[]): string {
  const results = episodes.map(({ result }) => result)
  const tasks = new Set(results.map(({ task }) => task)).size
  const world = episodes.find(({ saved }) => saved)?.saved?.record.world
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="content-security-policy" content="${POLICY}" />
        <title>${title} – Staytwin</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <header class="top">
          <h1>${title}</h1>
          <p class="lead">
            ${results.length} episodes of ${tasks} tasks${world && html` in the world ${world.size}:${world.seed}`}.
            Every verdict comes from the database that the episode left, never from what a page or an agent said.
          </p>
        </header>
        <main>
          ${summarySection(results)}
          <h2>Episodes</h2>
          <fieldset class="filter">
            <legend class="soft">Show</legend>
            ${FILTERS.map(
              ([key, label], i) =>
                html`<label
                  ><input type="radio" name="only" id="only-${key}" ${i === 0 && html` checked`} /> ${label}</label
                >`,
            )}
          </fieldset>
          ${episodes.map(episodeSection)}
        </main>
        <footer>
          Staytwin ${ENGINE_VERSION}. Grade again from the same folder:
          <code>npm run twin -- regrade &lt;folder&gt;</code>
        </footer>
      </body>
    </html> `
  return page.text
}
