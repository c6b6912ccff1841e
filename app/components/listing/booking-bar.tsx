import { buttonClass } from '@/app/components/button'
import { Still } from '@/app/components/still'
import type { ListingPageData } from '@/app/lib/listing-page-data'
import { PriceHead } from './booking-box'
import { t } from '@/app/lib/words'

/** On narrow screens, always at the foot: the price and the way to the booking box. */
export function BookingBar({ data }: { data: ListingPageData }) {
  return (
    <Still
      data-booking-bar
      className="sticky bottom-0 z-20 mt-4 border-t border-sand-300 bg-surface lg:hidden print:hidden"
    >
      <div className="page-width flex items-center justify-between gap-4 py-3">
        <PriceHead data={data} />
        <a href="#reserve" className={buttonClass({ variant: 'primary' })}>
          {data.quote ? t('Review and reserve') : t('Choose dates')}
        </a>
      </div>
    </Still>
  )
}
