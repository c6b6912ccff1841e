import { Prose } from '@/app/components/content/prose'
import { Still } from '@/app/components/still'
import { articlesOf } from '@/app/content/articles'
import { sitePage } from '@/app/lib/site-page'
import { StaytwinError } from '@/lib/staytwin-error'

export default sitePage(
  async (_, { params }) => {
    const all = articlesOf('help')
    const article = all.find(({ slug }) => slug === params.slug)
    if (!article)
      throw new StaytwinError('not-found', {
        what: 'There is no help page with this name',
        seen: params.slug,
        fix: 'Search the help pages.',
      })
    const others = all.filter(({ topic, slug }) => topic === article.topic && slug !== article.slug)
    return (
      <>
        <title>{`${article.title} · Larkstay`}</title>
        <Still className="page-width max-w-5xl pt-8 sm:pt-12">
          <nav aria-label="You are here" className="text-sm text-ink-soft">
            <a className="text-link" href="/help">
              Help
            </a>{' '}
            › {article.topic}
          </nav>
          <div className="mt-5 grid gap-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
            <div>
              <h1 className="text-4xl font-semibold">{article.title}</h1>
              <p className="mt-3 mb-6 text-lg text-ink-soft">{article.summary}</p>
              <Prose html={article.html} />
            </div>
            {others.length > 0 && (
              <aside aria-labelledby="more-title" className="self-start rounded-card bg-sand-50 p-5">
                <h2 id="more-title" className="text-lg font-semibold">
                  More on {article.topic.toLowerCase()}
                </h2>
                <ul className="mt-2 space-y-2">
                  {others.map(({ slug, title }) => (
                    <li key={slug}>
                      <a href={`/help/${slug}`} className="hover:underline">
                        {title}
                      </a>
                    </li>
                  ))}
                </ul>
              </aside>
            )}
          </div>
        </Still>
      </>
    )
  },
  { path: '/help/[slug]' },
)
