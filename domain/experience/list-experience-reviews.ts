import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import type { ReviewPage, ReviewSort } from '../listing/list-reviews'

export interface ExperienceReviewQuery {
  experienceId: number
  page?: number
  perPage?: number
  sort?: ReviewSort
  /** Only reviews whose text contains this. */
  text?: string
}

const ORDERS: Record<ReviewSort, Prisma.ExperienceReviewOrderByWithRelationInput[]> = {
  newest: [{ createdOn: 'desc' }, { id: 'asc' }],
  highest: [{ rating: 'desc' }, { createdOn: 'desc' }, { id: 'asc' }],
  lowest: [{ rating: 'asc' }, { createdOn: 'desc' }, { id: 'asc' }],
}

/** One page of an experience's reviews. A page after the last one is the last one. */
export async function listExperienceReviews(ctx: OperationContext, query: ExperienceReviewQuery): Promise<ReviewPage> {
  const { experienceId, page = 1, perPage = 10, sort = 'newest', text = '' } = query
  const where = { experienceId, ...(text.trim() && { text: { contains: text.trim() } }) }
  const groups = await ctx.db.experienceReview.groupBy({ by: ['rating'], where, _count: true })
  const starsOf = (rating: number) => groups.find((group) => group.rating === rating)?._count ?? 0
  const total = groups.reduce((sum, group) => sum + group._count, 0)
  const pages = Math.max(1, Math.ceil(total / perPage))
  const current = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const rows = await ctx.db.experienceReview.findMany({
    where,
    orderBy: ORDERS[sort],
    skip: (current - 1) * perPage,
    take: perPage,
    include: { author: true },
  })
  const items = rows.map(({ id, author, rating, text: words, createdOn }) => ({
    ...{ id, rating, text: words, createdOn, hostReply: null },
    ...{ authorName: author.firstName, authorHue: author.avatarHue, authorPortrait: author.portrait },
    authorHome: [author.homeCity, author.homeCountry].filter(Boolean).join(', '),
  }))
  return { total, page: current, pages, items, stars: [starsOf(5), starsOf(4), starsOf(3), starsOf(2), starsOf(1)] }
}
