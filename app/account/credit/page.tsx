import { Alert } from '@/app/components/alert'
import { ButtonLink } from '@/app/components/button'
import { Card } from '@/app/components/card'
import { EmptyState } from '@/app/components/empty-state'
import { MovementList } from '@/app/components/rewards/movement-list'
import { showMoney } from '@/app/lib/show-money'
import { sitePage } from '@/app/lib/site-page'
import { viewCredit } from '@/domain/credit/view-credit'
import { formatMoney } from '@/lib/money'

export const metadata = { title: 'Your credit' }

export default sitePage(
  async ({ ctx }, { query }) => {
    const { balanceMinor, lines } = await viewCredit(ctx, {})
    const added = /^\d{1,7}$/.test(query.get('added') ?? '') ? Number(query.get('added')) : null
    return (
      <div className="page-width max-w-3xl py-10">
        <h1 className="text-4xl font-semibold">Your credit</h1>
        {added !== null && (
          <Alert tone="good" title={`${formatMoney(added)} was added`} className="mt-6">
            You can use it at the checkout of your next stay.
          </Alert>
        )}
        <Card look="raised" className="mt-6 flex flex-wrap items-end justify-between gap-5">
          <p>
            <span className="block text-ink-soft">Balance</span>
            <span className="font-display text-4xl font-semibold">{showMoney(balanceMinor)}</span>
          </p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink href="/gift-cards/redeem">Redeem a gift card</ButtonLink>
            <ButtonLink href="/rewards" variant="quiet">
              Exchange points
            </ButtonLink>
          </div>
        </Card>
        {lines.length === 0 ? (
          <EmptyState icon="piggy-bank" title="Nothing here yet">
            <p>Gift cards that you redeem, points that you exchange and refunds stand here.</p>
          </EmptyState>
        ) : (
          <MovementList
            title="Where it comes from"
            lines={lines.map(({ amountMinor, ...line }) => ({
              ...line,
              amount: `${amountMinor > 0 ? '+' : '−'}${showMoney(Math.abs(amountMinor))}`,
              isPlus: amountMinor > 0,
            }))}
          />
        )}
        <p className="mt-6 text-sm text-ink-soft">
          Credit is kept in US dollars, pays for stays with Larkstay only, and does not expire.
        </p>
      </div>
    )
  },
  { path: '/account/credit', signedIn: true },
)
