import { EmptyState } from '@/app/components/empty-state'
import { ListingCard } from '@/app/components/listing-card'
import { PageSection } from '@/app/components/page-section'
import { showFullDay, showShortDay, showStay } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { viewOffers } from '@/domain/offers/view-offers'

export const metadata = { title: 'Deals and offers' }

export default sitePage(
  async (site) => {
    const { coupons, deals } = await viewOffers(site.ctx, {})
    return (
      <div className="page-width space-y-14 pt-10">
        <div>
          <h1 className="text-4xl font-semibold sm:text-5xl">Deals and offers</h1>
          <p className="mt-3 max-w-2xl text-lg text-ink-soft">
            Codes that anyone can use at the checkout, and places whose hosts ask less for a while.
          </p>
        </div>
        {coupons.length > 0 && (
          <PageSection id="codes" title="Promo codes">
            <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
              {coupons.map((coupon) => (
                <li key={coupon.code} className="flex flex-col rounded-card border border-sand-200 bg-surface p-6">
                  <h3 className="text-xl font-semibold">{coupon.name}</h3>
                  <p className="mt-2 text-2xl font-bold text-pine-700">{coupon.benefit}</p>
                  <p className="mt-2 mb-4 text-ink-soft">
                    {[...coupon.conditions, `Book by ${showFullDay(coupon.validTo)}`].join(' · ')}
                  </p>
                  <p className="mt-auto rounded-xl border border-dashed border-pine-500 bg-pine-50 px-4 py-2.5 text-center text-lg font-semibold tracking-wider">
                    <span className="sr-only">Code: </span>
                    {coupon.code}
                  </p>
                </li>
              ))}
            </ul>
          </PageSection>
        )}
        <PageSection id="deals" title="Deals on stays">
          {deals.length === 0 ? (
            <EmptyState icon="tag" title="No deals at the moment">
              <p>Hosts lower their prices most often some weeks ahead. Look again soon.</p>
            </EmptyState>
          ) : (
            <ul className="grid gap-x-5 gap-y-9 sm:grid-cols-2 lg:grid-cols-4">
              {deals.map(({ listing, ...deal }) => (
                <li key={`${listing.id}-${deal.fromDate}`} className="flex flex-col">
                  <p className="text-sm">
                    <strong className="rounded-full bg-coral-100 px-2.5 py-1 text-coral-700">
                      {deal.percent}% off
                    </strong>{' '}
                    {deal.name}
                  </p>
                  <p className="mt-1 mb-2 text-sm text-ink-soft">
                    {showStay(deal.fromDate, deal.toDate, site.ctx.today)}, book by {showShortDay(deal.bookBy)}
                  </p>
                  <div className="flex-1">
                    <ListingCard listing={listing} />
                  </div>
                </li>
              ))}
            </ul>
          )}
        </PageSection>
      </div>
    )
  },
  { path: '/deals' },
)
