import { REVIEW_SORTS, type ReviewSort } from '@/domain/review/review-page'

/** Which reviews an address asks for. */
export interface AskedReviews {
  page: number
  sort: ReviewSort
  text: string
  stars: number | null
  language: string | null
}

const LONGEST_TEXT = 100

/** Reads the address of a page of reviews; what makes no sense is left out. */
export function readReviewCriteria(query: URLSearchParams): AskedReviews {
  const stars = query.get('stars') ?? ''
  const language = query.get('language') ?? ''
  return {
    page: Number(query.get('page')) || 1,
    sort: REVIEW_SORTS.find((sort) => sort === query.get('sort')) ?? 'newest',
    text: (query.get('text') ?? '').slice(0, LONGEST_TEXT),
    stars: /^[1-5]$/.test(stars) ? Number(stars) : null,
    language: /^[a-z]{2}$/.test(language) ? language : null,
  }
}

/** The query of another page of the same reviews. */
export const reviewParams = ({ sort, text, stars, language }: AskedReviews, page: number): URLSearchParams =>
  new URLSearchParams({
    ...{ sort, text, page: String(page) },
    ...(stars !== null && { stars: String(stars) }),
    ...(language !== null && { language }),
  })
