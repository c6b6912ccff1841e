import { ButtonLink } from '@/app/components/button'
import { GuideFacts } from '@/app/components/content/guide-facts'
import { ListingCard } from '@/app/components/listing-card'
import { PageSection } from '@/app/components/page-section'
import { Photo } from '@/app/components/photo'
import { Rating } from '@/app/components/rating'
import { plural } from '@/app/lib/words'
import { showMoney } from '@/app/lib/show-money'
import { sitePage } from '@/app/lib/site-page'
import { viewGuide, type GuideView } from '@/domain/guide/view-guide'

export default sitePage(
  async (site, { params }) => {
    const guide = await viewGuide(site.ctx, { slug: params.slug ?? '' })
    return (
      <>
        <title>{`${guide.name}: where to stay and what to do · Larkstay`}</title>
        <header className="relative overflow-hidden bg-pine-900 text-white">
          <Photo photo={guide.photo} alt="" isEager className="absolute inset-0 size-full object-cover opacity-55" />
          <div className="page-width relative py-16 sm:py-24">
            <p className="text-lg">
              {guide.region}, {guide.country}
            </p>
            <h1 className="text-5xl font-bold sm:text-6xl">{guide.name}</h1>
            <p className="mt-4 max-w-xl text-lg">{guide.blurb}</p>
            <div className="mt-7 flex flex-wrap gap-3">
              <ButtonLink href={searchHref(guide)}>{plural(guide.stayCount, 'stay')}</ButtonLink>
              <ButtonLink href={`/experiences?${new URLSearchParams({ where: guide.name })}`} variant="quiet">
                Experiences
              </ButtonLink>
            </div>
          </div>
        </header>
        <div className="page-width space-y-14 pt-10">
          <GuideFacts guide={guide} />
          <Things guide={guide} />
          <PageSection id="stays" title={`Stays that guests love in ${guide.name}`}>
            <ul className="grid gap-x-5 gap-y-9 sm:grid-cols-2 lg:grid-cols-4">
              {guide.stays.map((listing) => (
                <li key={listing.id}>
                  <ListingCard listing={listing} />
                </li>
              ))}
            </ul>
          </PageSection>
          <PageSection id="neighbourhoods" title="Neighbourhoods">
            <ul className="flex flex-wrap gap-2.5">
              {guide.neighbourhoods.map(({ name, count }) => (
                <li key={name}>
                  <a
                    className="inline-block rounded-full border border-sand-300 bg-surface px-4 py-2 hover:border-ink"
                    href={`/search?${new URLSearchParams({ where: guide.name, neighbourhoods: name })}`}
                  >
                    {name} <span className="text-ink-soft">{plural(count, 'stay')}</span>
                  </a>
                </li>
              ))}
            </ul>
          </PageSection>
        </div>
      </>
    )
  },
  { path: '/destinations/[slug]' },
)

const searchHref = ({ name, cityId }: GuideView) =>
  `/search?${new URLSearchParams({ where: name, cityId: String(cityId) })}`

function Things({ guide }: { guide: GuideView }) {
  if (guide.experiences.length === 0) return null
  return (
    <PageSection id="things" title={`Things to do in ${guide.name}`}>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {guide.experiences.map((one) => (
          <li key={one.id} className="relative rounded-card border border-sand-200 bg-surface p-5 hover:border-ink">
            <p className="text-sm text-ink-soft">
              {one.kind.replaceAll('-', ' ')} ·{' '}
              {one.minutes >= 120 ? `${Math.round(one.minutes / 60)} hours` : `${one.minutes} min`}
            </p>
            <h3 className="mt-0.5 text-lg font-semibold">
              <a href={`/experiences/${one.id}`} className="after:absolute after:inset-0 hover:underline">
                {one.title}
              </a>
            </h3>
            <p className="mt-2 flex justify-between gap-3">
              <span>
                <strong>{showMoney(one.priceMinor, 'USD', true)}</strong> a person
              </span>
              <Rating rating100={one.rating100} reviewCount={one.reviewCount} />
            </p>
          </li>
        ))}
      </ul>
    </PageSection>
  )
}
