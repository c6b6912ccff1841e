import { ArticleCard } from '@/app/components/content/article-card'
import { ButtonLink } from '@/app/components/button'
import { Section } from '@/app/components/section'
import { articlesOf } from '@/app/content/articles'
import { t } from '@/app/lib/words'
import type { PlainPhrase } from '@/app/lib/words/phrases'

const ARTICLES = 3

/** The newest articles of the magazine. */
export function Magazine() {
  const newest = [...articlesOf('magazine')].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1))
  return (
    <Section
      id="inspiration"
      title={t('Travel ideas')}
      action={
        <a className="text-link" href="/inspiration">
          {t('All articles')}
        </a>
      }
    >
      <div className="grid gap-x-6 gap-y-9 sm:grid-cols-2 lg:grid-cols-3">
        {newest.slice(0, ARTICLES).map((article) => (
          <ArticleCard key={article.slug} article={article} />
        ))}
      </div>
    </Section>
  )
}

const KINDS: readonly (readonly [key: string, name: PlainPhrase])[] = [
  ['hotel', 'Hotels'],
  ['apartment', 'Apartments'],
  ['villa', 'Villas'],
  ['cabin', 'Cabins'],
  ['resort', 'Resorts'],
  ['treehouse', 'Treehouses'],
  ['hostel', 'Hostels'],
  ['guesthouse', 'Guesthouses'],
]

/** The most asked kinds of property, as links into the search. */
export function PropertyTypes() {
  return (
    <Section id="property-types" title={t('Browse by property type')}>
      <ul className="flex flex-wrap gap-2.5">
        {KINDS.map(([key, name]) => (
          <li key={key}>
            <a
              href={`/search?propertyTypes=${key}`}
              className="inline-block rounded-full border border-sand-300 bg-surface px-5 py-2.5 font-medium hover:border-ink"
            >
              {t(name)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Two ways on: the offers and a present for others. */
export function Banners() {
  return (
    <div className="page-width mt-16 grid gap-5 lg:grid-cols-2">
      <section className="rounded-3xl bg-coral-100 p-8 sm:p-10" aria-labelledby="deals-banner">
        <h2 id="deals-banner" className="text-2xl font-semibold sm:text-3xl">
          {t('Hotel deals and spring savings')}
        </h2>
        <p className="mt-2 mb-5 max-w-sm">{t('Places that ask less for a while, and codes that anyone can use.')}</p>
        <ButtonLink href="/deals">{t('See all deals')}</ButtonLink>
      </section>
      <section className="rounded-3xl bg-saffron-100 p-8 sm:p-10" aria-labelledby="gift-banner">
        <h2 id="gift-banner" className="text-2xl font-semibold sm:text-3xl">
          {t('Give somebody a morning away')}
        </h2>
        <p className="mt-2 mb-5 max-w-sm">{t('A gift card with your words, sent on the day that you choose.')}</p>
        <ButtonLink href="/gift-cards">{t('Choose a gift card')}</ButtonLink>
      </section>
    </div>
  )
}
