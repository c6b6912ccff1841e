import { SingleBar } from 'cli-progress'
import type { EpisodeResult } from './episode-result'

export interface Progress {
  note(result: EpisodeResult): void
  end(): void
}

/** Shows how far a run is: a bar on a terminal, otherwise a line an episode. On stderr; stdout belongs to results. */
export function showProgress(total: number): Progress {
  return process.stderr.isTTY ? bar(total) : lines(total)
}

function bar(total: number): Progress {
  const shown = new SingleBar({
    format: '{bar} {value}/{total} · {passed} passed · {seconds} s · {last}',
    stream: process.stderr,
    hideCursor: true,
    barsize: 24,
  })
  const start = performance.now()
  let passed = 0
  shown.start(total, 0, { passed, seconds: 0, last: '' })
  return {
    note({ verdict, agent, task }) {
      if (verdict === 'passed') passed++
      const seconds = Math.round((performance.now() - start) / 1000)
      shown.increment(1, { passed, seconds, last: `${agent} ${task}` })
    },
    end: () => shown.stop(),
  }
}

function lines(total: number): Progress {
  let n = 0
  return {
    note({ verdict, agent, task, plan, seed, ms, error }) {
      const trouble = error ? `  (${error.kind}: ${error.message})` : ''
      process.stderr.write(
        `[${++n}/${total}] ${verdict.padEnd(7)} ${agent} ${task} seed ${seed} ${plan} ${(ms / 1000).toFixed(1)} s${trouble}\n`,
      )
    },
    end: () => undefined,
  }
}
