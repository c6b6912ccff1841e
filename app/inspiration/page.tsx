import { ArticleCard } from '@/app/components/content/article-card'
import { Still } from '@/app/components/still'
import { articlesOf } from '@/app/content/articles'
import { sitePage } from '@/app/lib/site-page'

export const metadata = { title: 'Inspiration' }

export default sitePage(
  async (_, { query }) => {
    const articles = [...articlesOf('magazine')].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
    const topic = query.get('topic')
    const topics = [...new Set(articles.map((article) => article.topic))].sort()
    const shown = articles.filter((article) => !topics.includes(topic ?? '') || article.topic === topic)
    return (
      <Still className="page-width pt-10">
        <h1 className="text-4xl font-semibold sm:text-5xl">Inspiration</h1>
        <p className="mt-3 max-w-2xl text-lg text-ink-soft">
          Where to go, how to choose, and what to do when you are there. Or look at{' '}
          <a className="text-link" href="/destinations">
            all destinations
          </a>
          .
        </p>
        <nav aria-label="Topics" className="mt-6 flex flex-wrap gap-2.5">
          {['', ...topics].map((one) => (
            <a
              key={one}
              href={one === '' ? '/inspiration' : `/inspiration?${new URLSearchParams({ topic: one })}`}
              aria-current={one === (topic ?? '') ? 'true' : undefined}
              className="rounded-full border border-sand-300 bg-surface px-4 py-2 hover:border-ink aria-[current]:border-pine-700 aria-[current]:bg-pine-700 aria-[current]:text-white"
            >
              {one === '' ? 'All topics' : one}
            </a>
          ))}
        </nav>
        <h2 className="sr-only">Articles</h2>
        <div className="mt-8 grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
          {shown.map((article) => (
            <ArticleCard key={article.slug} article={article} />
          ))}
        </div>
      </Still>
    )
  },
  { path: '/inspiration' },
)
