import { operation } from '@/fault-injection/operation'
import type { Instant } from '@/lib/instant'
import { requireGuest } from '../account/require-guest'
import { creditForPoints, EXCHANGE_STEP, levelOf, type Level } from './levels'
import { pointsOf } from './points-of'

export interface PointsLine {
  id: number
  points: number
  /** "Stay in Lisbon", "For joining" */
  text: string
  bookingCode: string | null
  at: Instant
}

export interface RewardsView {
  balance: number
  earned: number
  level: Level
  next: Level | null
  /** What can be exchanged now: each number of points with its credit. */
  exchanges: { points: number; creditMinor: number }[]
  lines: PointsLine[] // newest first
}

const TEXTS: Record<string, string> = {
  review: 'For a review',
  welcome: 'For joining',
  exchange: 'Turned into credit',
  cancelled: 'Taken back',
}
const MOST_EXCHANGES = 6

/** The guest's points and level. */
export const viewRewards = operation<Record<string, never>, RewardsView>(
  { name: 'credit.view', kind: 'read' },
  async (ctx) => {
    const userId = requireGuest(ctx)
    const { balance, earned } = await pointsOf(ctx, userId)
    const { level, next } = levelOf(earned)
    const entries = await ctx.db.pointsEntry.findMany({
      where: { userId },
      include: { booking: { select: { code: true, listing: { select: { city: { select: { name: true } } } } } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    })
    const steps = Math.min(MOST_EXCHANGES, Math.floor(balance / EXCHANGE_STEP))
    return {
      balance,
      earned,
      level,
      next,
      exchanges: Array.from({ length: steps }, (_, i) => (i + 1) * EXCHANGE_STEP).map((points) => ({
        points,
        creditMinor: creditForPoints(points, level),
      })),
      lines: entries.map(({ id, points, reason, booking, createdAt }) => ({
        id,
        points,
        text: booking ? `Stay in ${booking.listing.city.name}` : (TEXTS[reason] ?? 'Points'),
        bookingCode: booking?.code ?? null,
        at: createdAt,
      })),
    }
  },
)
