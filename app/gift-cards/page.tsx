import { ButtonLink } from '@/app/components/button'
import { BoughtCards } from '@/app/components/gift-cards/bought-cards'
import { GiftArt } from '@/app/components/gift-cards/gift-art'
import { GiftForm } from '@/app/components/gift-cards/gift-form'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { listGiftCards } from '@/domain/gift-card/view-gift-cards'

export const metadata = { title: 'Gift cards' }

export default sitePage(
  async ({ ctx, userId }, { query }) => {
    const bought = userId === null ? [] : await listGiftCards(ctx, {})
    return (
      <div className="page-width max-w-6xl py-8 sm:py-12">
        <header className="grid items-center gap-8 lg:grid-cols-[1fr_26rem] lg:gap-16">
          <div>
            <h1 className="text-4xl font-semibold sm:text-5xl">Give somebody a place to go</h1>
            <p className="mt-4 max-w-xl text-lg text-ink-soft">
              A Larkstay gift card is good for any stay in the world and never expires. You choose the design, the
              amount and the day on which it arrives.
            </p>
            <div className="mt-7 flex flex-wrap gap-3">
              <ButtonLink href="#buy" size="large">
                Buy a gift card
              </ButtonLink>
              <ButtonLink href="/gift-cards/redeem" variant="quiet" size="large">
                Redeem a gift card
              </ButtonLink>
            </div>
          </div>
          <GiftArt theme="travel" amount="$100" className="w-full max-w-md shadow-lift lg:rotate-2" />
        </header>
        <GiftForm note={await pageNote(query)} today={ctx.today} />
        <BoughtCards cards={bought} />
      </div>
    )
  },
  { path: '/gift-cards' },
)
