import { ArticleCard } from '@/app/components/content/article-card'
import { Still } from '@/app/components/still'
import { articlesOf } from '@/app/content/articles'
import { sitePage } from '@/app/lib/site-page'

export const metadata = { title: 'Inspiration' }

export default sitePage(
  async () => {
    const articles = [...articlesOf('magazine')].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
    const topics = [...new Set(articles.map(({ topic }) => topic))]
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
        {topics.map((topic) => (
          <section key={topic} aria-label={topic} className="mt-10">
            <h2 className="mb-4 text-2xl font-semibold">{topic}</h2>
            <div className="grid gap-x-6 gap-y-9 sm:grid-cols-2 lg:grid-cols-3">
              {articles
                .filter((article) => article.topic === topic)
                .map((article) => (
                  <ArticleCard key={article.slug} article={article} />
                ))}
            </div>
          </section>
        ))}
      </Still>
    )
  },
  { path: '/inspiration' },
)
