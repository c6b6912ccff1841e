import { seenListings } from '@/app/lib/seen-listings'
import { cardsOf } from '@/domain/wishlist/price-listing'
import type { ListingCard as ListingCardView } from '@/domain/listing/listing-card'
import type { SiteContext } from '@/episode/site-context'
import { ListingCard } from '../listing-card'
import { Section } from '../section'
import { t } from '@/app/lib/words'

const SHOWN = 4

/** The cards for `RecentRow`; to be awaited by the page. */
export const recentCards = (site: SiteContext): Promise<ListingCardView[]> =>
  cardsOf(site.ctx, seenListings(site).slice(0, SHOWN))

/** A row of the stays that the visitor looked at; nothing when there are none. */
export function RecentRow({ cards }: { cards: ListingCardView[] }) {
  if (cards.length === 0) return null
  return (
    <Section
      id="recent"
      title={t('Recently viewed')}
      action={
        <a href="/recent" className="text-link">
          {t('Show all')}
        </a>
      }
    >
      <div className="snap-row -mx-4 scroll-px-4 gap-5 px-4 pb-2 sm:mx-0 sm:grid sm:grid-cols-2 sm:gap-x-5 sm:gap-y-8 sm:px-0 lg:grid-cols-4">
        {cards.map((card) => (
          <div key={card.id} className="w-[78vw] max-w-80 sm:w-auto sm:max-w-none">
            <ListingCard listing={card} />
          </div>
        ))}
      </div>
    </Section>
  )
}
