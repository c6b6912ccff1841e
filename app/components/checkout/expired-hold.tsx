import type { CheckoutView } from '@/domain/checkout/view-checkout'
import { showParty, showStay } from '@/app/lib/show-date'
import { plural, t } from '@/app/lib/words'
import { ButtonLink } from '../button'
import { Icon } from '../svg-icon'
import { stayHref } from '../listing-card'

/** The checkout after its time: nothing is lost but the hold, and the same stay is one step away. */
export function ExpiredHold({ checkout }: { checkout: CheckoutView }) {
  const { listing, stay, nightCount } = checkout
  const query = new URLSearchParams()
  for (const field of ['checkIn', 'checkOut', 'adults', 'children', 'infants', 'pets', 'rooms'] as const)
    query.set(field, String(stay[field]))
  for (const field of ['roomTypeId', 'ratePlanId'] as const)
    if (stay[field] !== null) query.set(field, String(stay[field]))
  return (
    <div className="page-width flex flex-col items-center py-14 text-center sm:py-20">
      <span className="mb-6 grid size-18 place-items-center rounded-full bg-saffron-100 text-saffron-700">
        <Icon name="clock" size={34} />
      </span>
      <h1 className="text-3xl font-semibold sm:text-4xl">{t('Your time to pay ran out')}</h1>
      <p className="mt-4 max-w-lg text-lg text-ink-soft">
        {t(
          'We kept this stay for you, but not any longer, so that others can book it too. Nothing was booked and nothing was charged.',
        )}
      </p>
      <div className="mt-8 flex w-full max-w-md items-center gap-4 rounded-card border border-sand-200 bg-surface p-4 text-left">
        {listing.photos[0] && (
          <img src={listing.photos[0]} alt="" width={112} height={84} className="h-21 w-28 rounded-xl object-cover" />
        )}
        <div className="min-w-0">
          <p className="font-semibold">{listing.title}</p>
          <p className="text-sm text-ink-soft">
            {showStay(stay.checkIn, stay.checkOut)} · {plural(nightCount, 'night')}
          </p>
          <p className="text-sm text-ink-soft">{showParty(stay)}</p>
        </div>
      </div>
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        <ButtonLink href={stayHref(listing.id, query)}>{t('Go back to the stay')}</ButtonLink>
        <ButtonLink href="/search" variant="quiet">
          {t('Find another stay')}
        </ButtonLink>
      </div>
    </div>
  )
}
