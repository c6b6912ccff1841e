import { redirect } from 'next/navigation'
import { GiftPayment } from '@/app/components/gift-cards/gift-payment'
import { giftForm, giftQueryOf } from '@/app/lib/gift-forms'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { listCards } from '@/domain/card/list-cards'

export const metadata = { title: 'Pay for a gift card' }

export default sitePage(
  async ({ ctx }, { query }) => {
    const order = giftQueryOf(query)
    const gift = giftForm.safeParse(order)
    if (!gift.success) redirect('/gift-cards#buy')
    return (
      <GiftPayment
        order={order}
        amountMinor={gift.data.amount}
        cards={await listCards(ctx)}
        chosenCard={query.get('card')}
        isAddingCard={query.get('edit') === 'card'}
        note={await pageNote(query)}
      />
    )
  },
  { path: '/gift-cards/pay', signedIn: true },
)
