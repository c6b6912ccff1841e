export const REVIEW_SORTS = ['newest', 'highest', 'lowest'] as const
export type ReviewSort = (typeof REVIEW_SORTS)[number]

export interface ReviewCriteria {
  page?: number
  perPage?: number
  sort?: ReviewSort
  /** Only reviews whose text contains this. */
  text?: string
  /** Only reviews with so many stars. */
  stars?: number | null
}

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

const MAX_PER_PAGE = 50

const ORDERS: Record<ReviewSort, { rating?: 'asc' | 'desc'; createdOn?: 'desc'; id?: 'asc' }[]> = {
  newest: [{ createdOn: 'desc' }, { id: 'asc' }],
  highest: [{ rating: 'desc' }, { createdOn: 'desc' }, { id: 'asc' }],
  lowest: [{ rating: 'asc' }, { createdOn: 'desc' }, { id: 'asc' }],
}

/** What a query of reviews includes of who wrote them. */
export const REVIEW_INCLUDE = {
  author: { select: { firstName: true, avatarHue: true, portrait: true, homeCity: true, homeCountry: true } },
} as const

interface ReviewRow extends Pick<ReviewView, 'id' | 'rating' | 'text' | 'createdOn'> {
  hostReply?: string | null
  author: {
    firstName: string
    avatarHue: number
    portrait: string | null
    homeCity: string | null
    homeCountry: string | null
  }
}

interface ReviewWhere {
  text?: { contains: string }
  rating?: number
}

/** The reviews of one thing; stays and experiences keep theirs in tables of their own. */
export interface ReviewTable {
  countByRating(where: ReviewWhere): Promise<{ rating: number; _count: number }[]>
  find(query: {
    where: ReviewWhere
    orderBy: (typeof ORDERS)[ReviewSort]
    skip: number
    take: number
  }): Promise<ReviewRow[]>
}

/** One page of reviews. A page after the last one is the last one. */
export async function readReviewPage(table: ReviewTable, criteria: ReviewCriteria): Promise<ReviewPage> {
  const { page = 1, perPage = 10, sort = 'newest', text = '', stars = null } = criteria
  const where: ReviewWhere = text.trim() ? { text: { contains: text.trim() } } : {}
  const groups = await table.countByRating(where)
  const starsOf = (rating: number) => groups.find((group) => group.rating === rating)?._count ?? 0
  const total = stars === null ? groups.reduce((sum, group) => sum + group._count, 0) : starsOf(stars)
  const take = Math.min(MAX_PER_PAGE, Math.max(1, perPage))
  const pages = Math.max(1, Math.ceil(total / take))
  const current = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const rows = await table.find({
    where: stars === null ? where : { ...where, rating: stars },
    orderBy: ORDERS[sort],
    skip: (current - 1) * take,
    take,
  })
  return {
    total,
    page: current,
    pages,
    items: rows.map(reviewView),
    stars: [starsOf(5), starsOf(4), starsOf(3), starsOf(2), starsOf(1)],
  }
}

const reviewView = ({ id, author, rating, text, hostReply = null, createdOn }: ReviewRow): ReviewView => ({
  id,
  authorName: author.firstName,
  authorHue: author.avatarHue,
  authorPortrait: author.portrait,
  authorHome: [author.homeCity, author.homeCountry].filter(Boolean).join(', '),
  rating,
  text,
  hostReply,
  createdOn,
})
