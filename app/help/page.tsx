import { Button } from '@/app/components/button'
import { Prose } from '@/app/components/content/prose'
import { EmptyState } from '@/app/components/empty-state'
import { Still } from '@/app/components/still'
import { articlesOf, searchArticles, type Article } from '@/app/content/articles'
import { plural } from '@/app/lib/words'
import { sitePage } from '@/app/lib/site-page'

export const metadata = { title: 'Help' }

export default sitePage(
  async (_, { query }) => {
    const asked = (query.get('q') ?? '').trim().slice(0, 100)
    const all = articlesOf('help')
    return (
      <Still>
        <div className="bg-pine-900 text-white">
          <div className="page-width max-w-4xl py-12 text-center sm:py-16">
            <h1 className="text-4xl font-semibold sm:text-5xl">How can we help?</h1>
            <form action="/help" role="search" className="mx-auto mt-7 flex max-w-xl gap-2">
              <label className="sr-only" htmlFor="help-search">
                Search the help pages
              </label>
              <input
                id="help-search"
                name="q"
                type="search"
                defaultValue={asked}
                placeholder="Cancellation, receipt, children…"
                className="input min-h-13 border-transparent"
              />
              <Button>Search</Button>
            </form>
          </div>
        </div>
        <div className="page-width max-w-5xl pt-10">
          {asked === '' ? <Topics articles={all} /> : <Found asked={asked} articles={searchArticles(all, asked)} />}
          <p className="mt-12 rounded-card bg-sand-50 p-6">
            Not answered? Write to <strong>help@larkstay.example</strong>, for questions about payments to{' '}
            <strong>payments@larkstay.example</strong>, or see{' '}
            <a className="text-link" href="/help/contact">
              all ways to reach us
            </a>
            .
          </p>
        </div>
      </Still>
    )
  },
  { path: '/help' },
)

function Topics({ articles }: { articles: Article[] }) {
  const topics = [...new Set(articles.map(({ topic }) => topic))]
  return (
    <div className="grid gap-x-10 gap-y-9 sm:grid-cols-2">
      {topics.map((topic) => (
        <section key={topic} aria-label={topic}>
          <h2 className="text-2xl font-semibold">{topic}</h2>
          <ul className="mt-2 divide-y divide-sand-200">
            {articles
              .filter((article) => article.topic === topic)
              .map(({ slug, title }) => (
                <li key={slug}>
                  <a href={`/help/${slug}`} className="block py-2.5 hover:underline">
                    {title}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Found({ asked, articles }: { asked: string; articles: Article[] }) {
  if (articles.length === 0)
    return (
      <EmptyState icon="search" title={`Nothing found for “${asked}”`}>
        <p>
          Try other words, or look through{' '}
          <a className="text-link" href="/help">
            all topics
          </a>
          .
        </p>
      </EmptyState>
    )
  return (
    <>
      <h2 className="text-2xl font-semibold" role="status">
        {plural(articles.length, 'answer')} for “{asked}”
      </h2>
      <ul className="mt-4 space-y-5">
        {articles.slice(0, 12).map(({ slug, title, summary, topic, html }, i) => (
          <li key={slug} className="rounded-card border border-sand-200 bg-surface p-5">
            <p className="text-sm text-ink-soft">{topic}</p>
            <h3 className="text-xl font-semibold">
              <a href={`/help/${slug}`} className="hover:underline">
                {title}
              </a>
            </h3>
            <p className="mt-1 text-ink-soft">{summary}</p>
            {i === 0 && <Prose html={html} className="mt-4 border-t border-sand-200 pt-4" />}
          </li>
        ))}
      </ul>
    </>
  )
}
