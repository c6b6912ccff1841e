import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked } from 'marked'
import MiniSearch from 'minisearch'
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

const indexes = new Map<Article[], MiniSearch<Article>>()

function indexOf(articles: Article[]): MiniSearch<Article> {
  const known = indexes.get(articles)
  if (known) return known
  const index = new MiniSearch<Article>({ idField: 'slug', fields: ['title', 'topic', 'summary', 'words'] })
  index.addAll(articles)
  indexes.set(articles, index)
  return index
}

const SHORTEST_WORD = 3

/** The articles of a shelf that answer a question, the best first; small typing errors are forgiven. */
export function searchArticles(articles: Article[], text: string): Article[] {
  const found = indexOf(articles).search(text, {
    boost: { title: 4, topic: 2, summary: 2 },
    prefix: (term) => term.length >= SHORTEST_WORD,
    fuzzy: (term) => (term.length > SHORTEST_WORD + 1 ? 0.2 : false),
    processTerm: (term) => (term.length < SHORTEST_WORD ? null : term.toLowerCase()),
  })
  const [best] = found
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return found.flatMap(({ id, score }) => (score * 5 >= (best?.score ?? 0) ? (bySlug.get(id as string) ?? []) : []))
}
