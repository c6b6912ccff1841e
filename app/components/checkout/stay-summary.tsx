import type { CheckoutView } from '@/domain/checkout/view-checkout'
import { kindLine, stayHref } from '../listing-card'
import { PriceBreakdown } from '../price-breakdown'
import { Rating } from '../rating'
import { PaymentSchedule } from './payment-schedule'
import { t } from '@/app/lib/words'

/** The stay and its price, beside the steps of the checkout. */
export function StaySummary({ checkout }: { checkout: CheckoutView }) {
  const { listing, stay, breakdown, paying } = checkout
  return (
    <div className="overflow-hidden rounded-card border border-sand-200 bg-surface shadow-lift">
      <div className="flex gap-4 p-5">
        {listing.photos[0] && (
          <img
            src={listing.photos[0]}
            alt=""
            width={128}
            height={104}
            className="h-26 w-32 shrink-0 rounded-xl bg-sand-200 object-cover"
          />
        )}
        <div className="min-w-0 flex-1">
          <p className="text-sm text-ink-soft">{kindLine(listing)}</p>
          <p className="leading-snug font-semibold">
            <a href={stayHref(listing.id)} className="hover:underline">
              {listing.title}
            </a>
          </p>
          <p className="mt-0.5 text-sm text-ink-soft">
            {listing.neighbourhood}, {listing.city}
          </p>
          <Rating rating100={listing.rating100} reviewCount={listing.reviewCount} className="mt-1" />
        </div>
      </div>
      <div className="border-t border-sand-200 p-5">
        <h2 className="mb-2 text-lg font-semibold">{t('Price details')}</h2>
        <PriceBreakdown price={{ ...breakdown, nightCount: checkout.nightCount, rooms: stay.rooms }} />
        <PaymentSchedule schedule={paying.schedules[paying.plan]} currency={breakdown.currency} />
        <p className="mt-3 text-sm text-ink-soft">
          {t('All fees and taxes are in this total. Nothing is added later.')}
        </p>
      </div>
    </div>
  )
}
