import { buttonClass } from '@/app/components/button'
import type { ListingView } from '@/domain/listing/listing-view'
import type { Quote } from '@/domain/pricing/create-quote'
import { PriceHead } from './booking-box'

/** On narrow screens, always at the foot: the price and the way to the booking box. */
export function BookingBar({
  view,
  quote,
  chosenRoomTypeId,
}: {
  view: ListingView
  quote: Quote | null
  chosenRoomTypeId: number | null
}) {
  return (
    <div className="sticky bottom-0 z-20 mt-4 border-t border-sand-300 bg-surface lg:hidden">
      <div className="page-width flex items-center justify-between gap-4 py-3">
        <PriceHead view={view} quote={quote} chosenRoomTypeId={chosenRoomTypeId} />
        <a href="#reserve" className={buttonClass({ variant: 'primary' })}>
          {quote ? 'Review and reserve' : 'Choose dates'}
        </a>
      </div>
    </div>
  )
}
