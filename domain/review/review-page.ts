import { plainText } from '../search/place-text'

export const REVIEW_SORTS = ['newest', 'highest', 'lowest'] as const
export type ReviewSort = (typeof REVIEW_SORTS)[number]

export interface ReviewCriteria {
  page?: number
  perPage?: number
  sort?: ReviewSort
  /** Only reviews whose text contains this, whatever its case and accents. */
  text?: string
  /** Only reviews with so many stars. */
  stars?: number | null
  /** Only reviews in this language; ISO 639-1. */
  language?: string | null
}

export interface ReviewView {
  id: number
  authorName: string
  authorHue: number
  authorPortrait: string | null
  authorHome: string
  rating: number
  /** Of the text; ISO 639-1. */
  language: string
  text: string
  hostReply: string | null
  createdOn: string
}

export interface ReviewPage {
  total: number
  page: number
  pages: number
  items: ReviewView[]
  /** How many of those in the language and with the words that are looked for have 5, 4, 3, 2, 1 stars. */
  stars: [number, number, number, number, number]
  /** Every language that reviews are in, the one of most first; how many of those have the stars and the words that are looked for. */
  languages: { language: string; count: number }[]
}

const MAX_PER_PAGE = 50

const ORDERS: Record<ReviewSort, (a: ReviewHead, b: ReviewHead) => number> = {
  newest: () => 0,
  highest: (a, b) => b.rating - a.rating,
  lowest: (a, b) => a.rating - b.rating,
}

/** What a query of reviews includes of who wrote them. */
export const REVIEW_INCLUDE = {
  author: { select: { firstName: true, avatarHue: true, portrait: true, homeCity: true, homeCountry: true } },
} as const

/** The newest first. */
export const NEWEST_FIRST: { createdOn?: 'desc'; id?: 'asc' }[] = [{ createdOn: 'desc' }, { id: 'asc' }]

interface ReviewHead {
  id: number
  rating: number
  language?: string
  text: string
}

interface ReviewRow extends Pick<ReviewView, 'id' | 'rating' | 'text' | 'createdOn'> {
  language?: string
  hostReply?: string | null
  author: {
    firstName: string
    avatarHue: number
    portrait: string | null
    homeCity: string | null
    homeCountry: string | null
  }
}

/** The reviews of one thing; stays and experiences keep theirs in tables of their own. */
export interface ReviewTable {
  /** All of them, the newest first. */
  heads(): Promise<ReviewHead[]>
  rows(ids: number[]): Promise<ReviewRow[]>
}

/**
 * One page of reviews. A page after the last one is the last one. A thing has some dozens of reviews: all are looked through here, because the
 * database knows neither accents nor the case of other letters than those of English.
 */
export async function readReviewPage(table: ReviewTable, criteria: ReviewCriteria): Promise<ReviewPage> {
  const { page = 1, perPage = 10, sort = 'newest', text = '', stars = null, language = null } = criteria
  const all = await table.heads()
  const said = all.filter(saysThat(text))
  const hasStars = ({ rating }: ReviewHead) => stars === null || rating === stars
  const isInLanguage = (head: ReviewHead) => language === null || languageOf(head) === language
  const found = said.filter((head) => hasStars(head) && isInLanguage(head)).sort(ORDERS[sort])
  const total = found.length
  const take = Math.min(MAX_PER_PAGE, Math.max(1, perPage))
  const pages = Math.max(1, Math.ceil(total / take))
  const current = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const ids = found.slice((current - 1) * take, current * take).map(({ id }) => id)
  const rows = new Map((await table.rows(ids)).map((row) => [row.id, row]))
  const starsOf = (rating: number) => said.filter((head) => head.rating === rating && isInLanguage(head)).length
  return {
    total,
    page: current,
    pages,
    items: ids.flatMap((id) => rows.get(id) ?? []).map(reviewView),
    stars: [starsOf(5), starsOf(4), starsOf(3), starsOf(2), starsOf(1)],
    languages: countLanguages(all).map(([name]) => ({
      language: name,
      count: said.filter((head) => hasStars(head) && languageOf(head) === name).length,
    })),
  }
}

/** Reviews of experiences are in English all. */
const languageOf = ({ language = 'en' }: { language?: string }): string => language

function countLanguages(heads: ReviewHead[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const head of heads) counts.set(languageOf(head), (counts.get(languageOf(head)) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** "cafe" finds "Cafés"; what has no letters is looked for as it is. */
function saysThat(text: string): (head: ReviewHead) => boolean {
  const [exact, plain] = [text.trim(), plainText(text)]
  return (head) => (plain === '' ? head.text.includes(exact) : plainText(head.text).includes(plain))
}

const reviewView = ({ author, ...row }: ReviewRow): ReviewView => ({
  id: row.id,
  authorName: author.firstName,
  authorHue: author.avatarHue,
  authorPortrait: author.portrait,
  authorHome: [author.homeCity, author.homeCountry].filter(Boolean).join(', '),
  rating: row.rating,
  language: languageOf(row),
  text: row.text,
  hostReply: row.hostReply ?? null,
  createdOn: row.createdOn,
})
