import type { EpisodeResult } from './episode-result'
import { runEpisode, type Rollout, type RolloutSetting } from './run-episode'

/**
 * Runs rollouts, some at a time, and gives their results in the order of the rollouts.
 * @param onResult called as each ends, in the order of ending
 */
export async function runAll(
  rollouts: readonly Rollout[],
  setting: RolloutSetting,
  parallel: number,
  onResult: (result: EpisodeResult) => void,
): Promise<EpisodeResult[]> {
  const results: EpisodeResult[] = []
  const waiting = rollouts.map((rollout, i) => ({ rollout, i }))
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = await runEpisode(next.rollout, setting)
      if (setting.ending?.aborted) return
      results[next.i] = result
      onResult(result)
    }
  }
  await Promise.all(Array.from({ length: Math.min(parallel, rollouts.length) }, work))
  return results
}
