import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import type { CardView } from '../card/card-view'
import { listCards } from '../card/list-cards'
import { checkOrder, experienceTotal, type ExperienceOrder } from './experience-order'
import { loadExperience } from './load-experience'
import { loadSessions, type SessionDay, type SessionView } from './load-sessions'
import { factsOf, type ExperienceFactsView } from './view-experience'

export interface ExperienceCheckout {
  experience: ExperienceFactsView
  /** The chosen session; null when there is none or it can not be had. */
  session: SessionView | null
  /** Why it can not be had. */
  problem: { what: string; fix: string } | null
  totalMinor: number
  cards: CardView[]
  /** To choose another time. */
  days: SessionDay[]
}

/** The page where a session is chosen and paid. Throws `unauthorized`, `not-found`. */
export const viewExperienceCheckout = operation<ExperienceOrder & { from?: string }, ExperienceCheckout>(
  {
    name: 'experience.view',
    kind: 'read',
    entity: (args) => `experience:${args.experienceId}`,
    logResult: ({ totalMinor, problem }) => ({ totalMinor, problem: problem?.what ?? null }),
  },
  async (ctx, { from, ...order }) => {
    requireGuest(ctx)
    const row = await loadExperience(ctx, order.experienceId)
    let session: SessionView | null = null
    let problem: ExperienceCheckout['problem'] = null
    try {
      if (order.slotId > 0) session = await checkOrder(ctx, row, order)
    } catch (error) {
      if (!StaytwinError.isStaytwinError(error) || error.code !== 'conflict') throw error
      problem = { what: error.what, fix: error.fix }
    }
    const { utcOffsetMinutes } = row.city
    return {
      experience: factsOf(row),
      session,
      problem,
      totalMinor: experienceTotal(row, order),
      cards: await listCards(ctx),
      days: session ? [] : await loadSessions(ctx, { utcOffsetMinutes, slots: row.slots }, from ?? ctx.today),
    }
  },
)
