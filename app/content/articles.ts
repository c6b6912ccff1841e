import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked } from 'marked'
import { parse } from 'yaml'
import { z } from 'zod'

const head = z.strictObject({
  title: z.string(),
  topic: z.string(),
  summary: z.string(),
  /** Place in its topic, from 1. */
  rank: z.number().int(),
  /** A photo of public/photos, for the magazine. */
  photo: z.string().optional(),
  published: z.string().optional(),
})

export interface Article extends z.infer<typeof head> {
  slug: string
  html: string
  /** Everything that can be read, in small letters, for the search. */
  words: string
  minutes: number
}

const WORDS_A_MINUTE = 200
const shelves = new Map<string, Article[]>()

function readArticle(folder: string, file: string): Article {
  const [, front = '', body = ''] = readFileSync(join(folder, file), 'utf8').split(/^---\n/m)
  const about = head.parse(parse(front))
  const words = `${about.title} ${about.summary} ${body}`.toLowerCase().replace(/[^\p{L}\p{N}@. ]+/gu, ' ')
  return {
    ...about,
    slug: file.replace(/\.md$/, ''),
    html: marked.parse(body, { async: false }).replaceAll('<a href', '<a class="text-link" href'),
    words,
    minutes: Math.max(1, Math.round(words.split(' ').length / WORDS_A_MINUTE)),
  }
}

/** The articles of a shelf in their order, read once. They are part of the site, the same for every visitor. */
export function articlesOf(shelf: 'help' | 'magazine'): Article[] {
  const known = shelves.get(shelf)
  if (known) return known
  const folder = join(process.cwd(), 'app/content', shelf)
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
  const articles = files
    .map((file) => readArticle(folder, file))
    .sort((a, b) => a.topic.localeCompare(b.topic) || a.rank - b.rank || a.slug.localeCompare(b.slug))
  shelves.set(shelf, articles)
  return articles
}

const stem = (word: string) => word.replace(/(?:ations?|ing|ed|es|s|led|ling)$/, '')

/** The articles that speak of every word that is asked for, or of most of them; those with the words in the title first. */
export function searchArticles(articles: Article[], text: string): Article[] {
  const asked = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map(stem)
  if (asked.length === 0) return []
  const scored = articles.map((article) => {
    const title = `${article.title} ${article.summary}`.toLowerCase()
    const hits = asked.filter((word) => article.words.includes(word)).length
    const titled = asked.filter((word) => title.includes(word)).length
    return { article, hits, score: hits + 3 * titled }
  })
  const needed = Math.max(1, Math.ceil(asked.length * 0.6))
  return scored
    .filter(({ hits }) => hits >= needed)
    .sort((a, b) => b.score - a.score || a.article.slug.localeCompare(b.article.slug))
    .map(({ article }) => article)
}
