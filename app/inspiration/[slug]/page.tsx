import { ArticleCard } from '@/app/components/content/article-card'
import { Prose } from '@/app/components/content/prose'
import { Photo } from '@/app/components/photo'
import { Still } from '@/app/components/still'
import { articlesOf } from '@/app/content/articles'
import { showFullDay } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { StaytwinError } from '@/lib/staytwin-error'

export default sitePage(
  async (_, { params }) => {
    const all = articlesOf('magazine')
    const article = all.find(({ slug }) => slug === params.slug)
    if (!article)
      throw new StaytwinError('not-found', {
        what: 'There is no article with this name',
        seen: params.slug,
        fix: 'Look at all articles.',
      })
    const others = all.filter(({ slug }) => slug !== article.slug)
    const next = [...others.filter(({ topic }) => topic === article.topic), ...others].slice(0, 3)
    return (
      <>
        <title>{`${article.title} · Larkstay`}</title>
        <Still className="page-width pt-8 sm:pt-12">
          <article className="mx-auto max-w-3xl">
            <p className="text-ink-soft">
              <a className="text-link" href="/inspiration">
                Inspiration
              </a>{' '}
              · {article.topic}
            </p>
            <h1 className="mt-3 text-4xl font-semibold sm:text-5xl">{article.title}</h1>
            <p className="mt-4 text-xl text-ink-soft">{article.summary}</p>
            <p className="mt-4 text-sm text-ink-soft">
              {article.published && `${showFullDay(article.published)} · `}
              {article.minutes} min read
            </p>
            {article.photo && (
              <Photo photo={article.photo} isEager className="my-7 aspect-[3/2] w-full rounded-3xl object-cover" />
            )}
            <Prose html={article.html} />
          </article>
          <section aria-labelledby="next-title" className="mt-16">
            <h2 id="next-title" className="mb-5 text-2xl font-semibold">
              Read on
            </h2>
            <div className="grid gap-x-6 gap-y-9 sm:grid-cols-2 lg:grid-cols-3">
              {next.map((one) => (
                <ArticleCard key={one.slug} article={one} />
              ))}
            </div>
          </section>
        </Still>
      </>
    )
  },
  { path: '/inspiration/[slug]' },
)
