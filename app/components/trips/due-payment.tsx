import { showCard } from '@/app/lib/show-card'
import { showFullDay } from '@/app/lib/show-date'
import { showMoney } from '@/app/lib/show-money'
import type { TripView } from '@/domain/trip/trip-view'
import { Alert } from '../alert'
import { Button } from '../button'
import { SelectField } from '../field'
import { t } from '@/app/lib/words'

/** What is still to be paid for a stay, when and how; with the way to pay it now. Nothing when all is paid. */
export function DuePayment({ trip }: { trip: TripView }) {
  const { due, atPropertyMinor, cards } = trip.paying
  if (atPropertyMinor > 0)
    return (
      <p className="mb-4 rounded-xl bg-saffron-100 p-4">
        <strong className="block font-semibold">
          {t('To pay at the property: {price}', { price: showMoney(atPropertyMinor, trip.currency) })}
        </strong>
        {t('Larkstay charges nothing for this stay. Your card only guarantees the reservation.')}
      </p>
    )
  if (!due) return null
  const amount = showMoney(due.amountMinor, trip.currency)
  const proposed = cards.find(({ brand, last4 }) => brand === due.brand && last4 === due.last4)
  return (
    <div className="mb-4">
      {due.isRefused ? (
        <Alert tone="warn" title={t('We could not charge {price}', { price: amount })}>
          {t(
            'The bank refused {card}. Pay with another card, or we try once more before the reservation is cancelled.',
            {
              card: showCard(due),
            },
          )}
        </Alert>
      ) : (
        <p className="rounded-xl bg-sand-50 p-4">
          <strong className="block font-semibold">{t('Still to pay: {price}', { price: amount })}</strong>
          {t('Charged to {card} on {day}, by itself.', { card: showCard(due), day: showFullDay(due.dueOn) })}
        </p>
      )}
      {cards.length > 0 && (
        <form method="post" action={`/trips/${trip.code}/pay`} className="mt-3 space-y-3 print:hidden">
          <SelectField name="card" label={t('Pay it now with')} defaultValue={proposed?.id}>
            {cards.map((card) => (
              <option key={card.id} value={card.id}>
                {showCard(card)}
              </option>
            ))}
          </SelectField>
          <Button variant={due.isRefused ? 'primary' : 'quiet'}>{t('Pay {price} now', { price: amount })}</Button>
        </form>
      )}
    </div>
  )
}
