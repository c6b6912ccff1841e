import { z } from 'zod'
import type { Plan } from '@/fault-injection/plan'

/** `episode.json`: enough to repeat it. */
export interface EpisodeRecord {
  id: string
  /** the engine's and the product's version; a verdict of another version is not comparable */
  version: string
  task: { id: string; version: number } | null
  seed: string
  world: { size: string; seed: string }
  template: string
  plan: Plan
  /** facts of the task, as its setup drew them; null for a bare world */
  facts: unknown
  goal: string | null
  clockStart: string
  /** opens the site for a browser, `<site>/enter/<token>` */
  token: string
  login: { userId: number; sessionToken: string } | null
  status: 'open' | 'frozen' | 'closed'
}

/** The fields that a damaged file would lack first; the rest is what was written. */
export const episodeRecordSchema = z.looseObject({
  id: z.string(),
  seed: z.string(),
  template: z.string(),
  token: z.string(),
  status: z.enum(['open', 'frozen', 'closed']),
})
