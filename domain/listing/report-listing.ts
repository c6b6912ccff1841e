import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { requireGuest } from '../account/require-guest'
import { cleanText } from '../stay/clean-text'

export const REPORT_REASONS = {
  inaccurate: 'It is not as described',
  'not-real': 'It is not a real place to stay',
  scam: 'It is a scam, or asks for money elsewhere',
  offensive: 'Something on it is offensive',
  other: 'Something else',
} as const
export type ReportReason = keyof typeof REPORT_REASONS

export const LONGEST_REPORT = 2000

/** Tells Larkstay that something is wrong with a listing. Throws `unauthorized`, `not-found`, `invalid-input`. */
export const reportListing = operation<{ listingId: number; reason: ReportReason; text: string }, { reportId: number }>(
  { name: 'listing.report', kind: 'write', entity: ({ listingId }) => `listing:${listingId}` },
  async (ctx, { listingId, reason, text }) => {
    const userId = requireGuest(ctx)
    const listing = await ctx.db.listing.findUnique({ where: { id: listingId }, select: { id: true } })
    if (!listing) throw new StaytwinError('not-found', { what: 'This place does not exist', seen: listingId })
    if (!Object.hasOwn(REPORT_REASONS, reason))
      throw new StaytwinError('invalid-input', { what: 'The reason is missing', seen: reason, fix: 'Choose one.' })
    const words = cleanText(text, 'What you saw', { max: LONGEST_REPORT })
    const reportId = ctx.newId('ListingReport')
    await ctx.db.listingReport.create({
      data: { id: reportId, listingId, userId, reason, text: words, createdAt: ctx.now },
    })
    return { reportId }
  },
)
