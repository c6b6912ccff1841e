import type { Article } from '@/app/content/articles'
import { Photo } from '../photo'

/** An article of the magazine in a list. */
export function ArticleCard({ article }: { article: Article }) {
  return (
    <article className="group relative">
      {article.photo && (
        <Photo photo={article.photo} alt="" className="aspect-[3/2] w-full rounded-card object-cover" />
      )}
      <p className="mt-3 text-sm text-ink-soft">
        {article.topic} · {article.minutes} min read
      </p>
      <h3 className="mt-0.5 text-xl font-semibold">
        <a href={`/inspiration/${article.slug}`} className="group-hover:underline after:absolute after:inset-0">
          {article.title}
        </a>
      </h3>
      <p className="mt-1 text-ink-soft">{article.summary}</p>
    </article>
  )
}
