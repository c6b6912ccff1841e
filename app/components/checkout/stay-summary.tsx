import type { CheckoutView } from '@/domain/checkout/view-checkout'
import { kindLine, stayHref } from '../listing-card'
import { PriceBreakdown } from '../price-breakdown'
import { PaymentSchedule } from './payment-schedule'
import { SummaryCard } from './summary-card'

/** The stay and its price, beside the steps of the checkout. */
export function StaySummary({ checkout }: { checkout: CheckoutView }) {
  const { listing, stay, breakdown, paying } = checkout
  return (
    <SummaryCard
      photo={listing.photos[0]}
      kind={kindLine(listing)}
      title={
        <a href={stayHref(listing.id)} className="hover:underline">
          {listing.title}
        </a>
      }
      place={`${listing.neighbourhood}, ${listing.city}`}
      rating={{ rating100: listing.rating100, reviewCount: listing.reviewCount }}
    >
      <PriceBreakdown price={{ ...breakdown, nightCount: checkout.nightCount, rooms: stay.rooms }} />
      <PaymentSchedule schedule={paying.schedules[paying.plan]} currency={breakdown.currency} />
    </SummaryCard>
  )
}
