import { checkoutPath } from '@/app/lib/checkout-path'
import type { FormNote } from '@/app/lib/form-note'
import { plural, showLongDay, showParty } from '@/app/lib/show-date'
import type { CheckoutView } from '@/domain/checkout/view-checkout'
import { PageSection } from '../page-section'
import { StayForm } from './stay-form'

/** Dates and guests: to read, or as a form when there is a note to show on it. */
export function StaySection({ checkout, note }: { checkout: CheckoutView; note: FormNote | null }) {
  const { code, stay, listing, nightCount } = checkout
  if (note) {
    return (
      <PageSection id="stay" title="Change your stay">
        <StayForm checkout={checkout} note={note} />
      </PageSection>
    )
  }
  return (
    <PageSection id="stay" title="Your stay">
      <dl className="divide-y divide-sand-200 border-y border-sand-200">
        <Fact label="Check-in" value={showLongDay(stay.checkIn)} change={<ChangeLink code={code} what="dates" />} />
        <Fact
          label="Check-out"
          value={
            <>
              {showLongDay(stay.checkOut)}{' '}
              <span className="font-normal text-ink-soft">· {plural(nightCount, 'night')}</span>
            </>
          }
        />
        <Fact label="Guests" value={<Party stay={stay} />} change={<ChangeLink code={code} what="guests" />} />
        {listing.roomTypeName && (
          <Fact label="Room" value={`${listing.roomTypeName}${stay.rooms > 1 ? ` × ${stay.rooms}` : ''}`} />
        )}
        {checkout.ratePlanName && <Fact label="Offer" value={checkout.ratePlanName} />}
      </dl>
    </PageSection>
  )
}

const Party = ({ stay }: { stay: CheckoutView['stay'] }) => (
  <>
    {showParty(stay)}
    {stay.childAges.length > 0 && (
      <span className="font-normal text-ink-soft"> · children of {stay.childAges.join(', ')} years</span>
    )}
  </>
)

function Fact({ label, value, change }: { label: string; value: React.ReactNode; change?: React.ReactNode }) {
  return (
    <div className="flex items-baseline gap-4 py-3.5">
      <dt className="w-24 shrink-0 text-ink-soft">{label}</dt>
      <dd className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4 font-semibold">
        <span>{value}</span>
        {change}
      </dd>
    </div>
  )
}

const ChangeLink = ({ code, what }: { code: string; what: string }) => (
  <a href={checkoutPath(code, 'stay')} className="text-link text-[0.95rem]">
    Change {what}
  </a>
)
