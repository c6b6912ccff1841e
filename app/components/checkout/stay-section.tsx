import { checkoutPath } from '@/app/lib/checkout-path'
import type { FormNote } from '@/app/lib/form-note'
import { showLongDay, showParty } from '@/app/lib/show-date'
import { plural, t } from '@/app/lib/words'
import type { CheckoutView } from '@/domain/checkout/view-checkout'
import { PageSection } from '../page-section'
import { StayForm } from './stay-form'
import { said } from '@/app/lib/words/said'

/** Dates and guests: to read, or as a form when there is a note to show on it. */
export function StaySection({ checkout, note }: { checkout: CheckoutView; note: FormNote | null }) {
  const { code, stay, listing, nightCount } = checkout
  if (note) {
    return (
      <PageSection id="stay" title={t('Change your stay')}>
        <StayForm checkout={checkout} note={note} />
      </PageSection>
    )
  }
  return (
    <PageSection id="stay" title={t('Your stay')}>
      <dl className="divide-y divide-sand-200 border-y border-sand-200">
        <Fact
          label={t('Check-in')}
          value={showLongDay(stay.checkIn)}
          change={<ChangeLink code={code} text={t('Change dates')} />}
        />
        <Fact
          label={t('Check-out')}
          value={
            <>
              {showLongDay(stay.checkOut)}{' '}
              <span className="font-normal text-ink-soft">· {plural(nightCount, 'night')}</span>
            </>
          }
        />
        <Fact
          label={t('Guests')}
          value={<Party stay={stay} />}
          change={<ChangeLink code={code} text={t('Change guests')} />}
        />
        {listing.roomTypeName && (
          <Fact label={t('Room')} value={`${said(listing.roomTypeName)}${stay.rooms > 1 ? ` × ${stay.rooms}` : ''}`} />
        )}
        {checkout.ratePlanName && <Fact label={t('Offer')} value={said(checkout.ratePlanName)} />}
      </dl>
    </PageSection>
  )
}

const Party = ({ stay }: { stay: CheckoutView['stay'] }) => (
  <>
    {showParty(stay)}
    {stay.childAges.length > 0 && (
      <span className="font-normal text-ink-soft">
        {' '}
        · {t('children of {ages} years', { ages: stay.childAges.join(', ') })}
      </span>
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

const ChangeLink = ({ code, text }: { code: string; text: string }) => (
  <a href={checkoutPath(code, 'stay')} className="text-link text-[0.95rem]">
    {text}
  </a>
)
