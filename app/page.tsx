import { CategoryStrip } from '@/app/components/home/category-strip'
import { Destinations } from '@/app/components/home/destinations'
import { Hero } from '@/app/components/home/hero'
import { Banners, Magazine, PropertyTypes } from '@/app/components/home/home-rows'
import { Promises } from '@/app/components/home/promises'
import { WelcomeStrip } from '@/app/components/home/welcome-strip'
import { ListingCard } from '@/app/components/listing-card'
import { Section } from '@/app/components/section'
import { Still } from '@/app/components/still'
import { RecentRow, recentCards } from '@/app/components/wishlists/recent-row'
import { SaveButton } from '@/app/components/wishlists/save-button'
import { sitePage } from '@/app/lib/site-page'
import { viewHome } from '@/domain/home/view-home'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'

export default sitePage(
  async (site) => {
    const { categories, destinations, picks } = await viewHome(site.ctx, {})
    const recent = await recentCards(site)
    return (
      <>
        <title>{t('Larkstay: homes, hotels and odd little places to stay')}</title>
        {site.visitorNote && <WelcomeStrip note={site.visitorNote} />}
        <Hero today={site.ctx.today} photos={heroPhotos(picks)} />
        <Still className="mt-6 lg:mt-20">
          <CategoryStrip categories={categories} />
          <RecentRow cards={recent} />
          <Section
            id="destinations"
            title={t('Where others are going')}
            lead={t('The places that guests ask for most, with their lowest price a night.')}
          >
            <Destinations destinations={destinations} />
          </Section>
          {picks.map(({ key, title, items }) => (
            <Section key={key} id={`picks-${key}`} title={said(title)}>
              <div className="snap-row -mx-4 scroll-px-4 gap-5 px-4 pb-2 sm:mx-0 sm:grid sm:grid-cols-2 sm:gap-x-5 sm:gap-y-8 sm:px-0 lg:grid-cols-4">
                {items.map((listing) => (
                  <div key={listing.id} className="w-[78vw] max-w-80 sm:w-auto sm:max-w-none">
                    <ListingCard
                      listing={listing}
                      corner={<SaveButton kind="listing" id={listing.id} title={listing.title} />}
                    />
                  </div>
                ))}
              </div>
            </Section>
          ))}
          <PropertyTypes />
          <Banners />
          <Magazine />
          <Promises />
        </Still>
      </>
    )
  },
  { path: '/' },
)

/** The first photos of the first picks, each once. */
function heroPhotos(picks: { items: { photos: string[] }[] }[]): string[] {
  const firsts = picks.flatMap(({ items }) => items.flatMap(({ photos }) => photos.slice(0, 1)))
  return [...new Set(firsts)].slice(0, 3)
}
