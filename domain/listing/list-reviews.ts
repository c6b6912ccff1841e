import type { Prisma } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { keptRows } from '../kept/kept-rows'

export type ReviewSort = 'newest' | 'highest' | 'lowest'

export interface ReviewView {
  id: number
  authorName: string
  authorHue: number
  authorPortrait: string | null
  authorHome: string
  rating: number
  text: string
  hostReply: string | null
  createdOn: string
}

export interface ReviewPage {
  total: number
  page: number
  pages: number
  items: ReviewView[]
  /** How many of those with the words that are looked for have 5, 4, 3, 2, 1 stars. */
  stars: [number, number, number, number, number]
}

export interface ReviewQuery {
  listingId: number
  page?: number
  perPage?: number
  sort?: ReviewSort
  /** Only reviews whose text contains this. */
  text?: string
  /** Only reviews with so many stars. */
  stars?: number | null
}

const MAX_PER_PAGE = 50

const ORDERS: Record<ReviewSort, Prisma.ReviewOrderByWithRelationInput[]> = {
  newest: [{ createdOn: 'desc' }, { id: 'asc' }],
  highest: [{ rating: 'desc' }, { createdOn: 'desc' }, { id: 'asc' }],
  lowest: [{ rating: 'asc' }, { createdOn: 'desc' }, { id: 'asc' }],
}

/** One page of a listing's reviews. A page after the last one is the last one. */
export function listReviews(ctx: OperationContext, args: ReviewQuery): Promise<ReviewPage> {
  const { listingId, perPage, ...choice } = args
  const read = () => readReviews(ctx, args)
  // What the page of a stay shows is read by everybody, what somebody looks for is not.
  return Object.keys(choice).length === 0
    ? keptRows(ctx, `the first ${perPage ?? 10} reviews`, listingId, ['Review', 'User'], read)
    : read()
}

async function readReviews(ctx: OperationContext, args: ReviewQuery): Promise<ReviewPage> {
  const { listingId, page = 1, perPage = 10, sort = 'newest', text = '', stars = null } = args
  const where = { listingId, ...(text.trim() && { text: { contains: text.trim() } }) }
  const groups = await ctx.db.review.groupBy({ by: ['rating'], where, _count: true })
  const starsOf = (rating: number) => groups.find((group) => group.rating === rating)?._count ?? 0
  const total = stars === null ? groups.reduce((sum, group) => sum + group._count, 0) : starsOf(stars)
  const take = Math.min(MAX_PER_PAGE, Math.max(1, perPage))
  const pages = Math.max(1, Math.ceil(total / take))
  const current = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const rows = await ctx.db.review.findMany({
    where: { ...where, ...(stars !== null && { rating: stars }) },
    orderBy: ORDERS[sort] ?? ORDERS.newest,
    skip: (current - 1) * take,
    take,
    include: {
      author: { select: { firstName: true, avatarHue: true, portrait: true, homeCity: true, homeCountry: true } },
    },
  })
  const items = rows.map(({ id, author, rating, text: words, hostReply, createdOn }) => ({
    id,
    authorName: author.firstName,
    authorHue: author.avatarHue,
    authorPortrait: author.portrait,
    authorHome: [author.homeCity, author.homeCountry].filter(Boolean).join(', '),
    rating,
    text: words,
    hostReply,
    createdOn,
  }))
  return { total, page: current, pages, items, stars: [starsOf(5), starsOf(4), starsOf(3), starsOf(2), starsOf(1)] }
}
