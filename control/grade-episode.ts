import type { Runtime } from '@/episode/runtime'
import type { Verdict } from '@/verifiers/verdict'
import { gradeSaved } from './grade-saved'
import { loadEpisode } from './load-episode'

/**
 * Ends an episode and grades it. Asked again, it gives the same verdict.
 * @throws StaytwinError `not-found`
 */
export async function gradeEpisode(runtime: Runtime, id: string): Promise<Verdict> {
  await runtime.freeze(id)
  const saved = loadEpisode(runtime.store.directory(id))
  if (saved.verdict !== undefined) return saved.verdict as Verdict
  const verdict = gradeSaved(saved, (digest) => runtime.templates.image(digest))
  runtime.store.writeJson(id, 'verdict.json', verdict)
  return verdict
}
