import { GiftDetail } from '@/app/components/gift-cards/gift-detail'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { listingIdOf } from '@/app/lib/stay-query'
import { viewGiftCard } from '@/domain/gift-card/view-gift-cards'

export const metadata = { title: 'Your gift card' }

export default sitePage(
  async ({ ctx }, { params, query }) => (
    <GiftDetail
      card={await viewGiftCard(ctx, { giftCardId: listingIdOf(params.id) })}
      isNew={query.get('new') !== null}
      note={await pageNote(query)}
    />
  ),
  { path: '/gift-cards/[id]', signedIn: true },
)
