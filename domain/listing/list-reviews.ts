import type { OperationContext } from '@/fault-injection/operation'
import { notBuiltYet } from '../not-built-yet'

export type ReviewSort = 'newest' | 'highest' | 'lowest'

export interface ReviewView {
  id: number
  authorName: string
  authorHue: number
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
  /** How many reviews have 5, 4, 3, 2, 1 stars. */
  stars: [number, number, number, number, number]
}

export interface ReviewQuery {
  listingId: number
  page?: number
  perPage?: number
  sort?: ReviewSort
  /** Only reviews whose text contains this. */
  text?: string
}

/** One page of a listing's reviews. */
export async function listReviews(_ctx: OperationContext, _args: ReviewQuery): Promise<ReviewPage> {
  return notBuiltYet('listReviews')
}
