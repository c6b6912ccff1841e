import { LONGEST_HOST_NOTE } from '@/app/lib/checkout-forms'
import { checkoutPath } from '@/app/lib/checkout-path'
import type { FormNote } from '@/app/lib/form-note'
import { showFullDay } from '@/app/lib/show-date'
import type { CheckoutView } from '@/domain/checkout/view-checkout'
import { siteContext } from '@/episode/site-context'
import { TextArea } from '../field'
import { Icon } from '../svg-icon'
import { PageSection } from '../page-section'
import { PayFoot, PayWith } from './pay-parts'
import { t } from '@/app/lib/words'
import { said } from '@/app/lib/words/said'
import { showCharge, showExact } from '@/app/lib/show-money'

export interface PayFormProps {
  checkout: CheckoutView
  /** The id of the card that was just added. */
  chosenCard: string | null
  isAddingCard: boolean
  note: FormNote
}

/** Card, note, terms, and the button that pays. */
export function PayForm({ checkout, chosenCard, isAddingCard, note }: PayFormProps) {
  const { code, cards, breakdown, paying } = checkout
  const { nowMinor } = paying.schedules[paying.plan]
  // Who sees another currency must not take the amount for one of that.
  const isForeign = siteContext().display.currency !== breakdown.currency
  const amount = (isForeign ? showCharge : showExact)(nowMinor, breakdown.currency)
  return (
    <form method="post" action={`${checkoutPath(code)}/pay`} className="space-y-10">
      <PayWith {...{ cards, chosenCard, note }} addHref={isAddingCard ? null : checkoutPath(code, 'card')} />
      <PageSection id="note" title={t('Note to the host')}>
        <TextArea
          name="noteToHost"
          label={t('Anything the host should know')}
          hint={t('Optional: when you arrive, why you travel, what you need.')}
          rows={3}
          maxLength={LONGEST_HOST_NOTE}
          defaultValue={note.values.noteToHost}
          error={note.fields.noteToHost}
        />
      </PageSection>
      <PageSection id="policy" title={t('Cancellation policy')}>
        <p>
          <strong className="font-semibold">{said(checkout.policyName)}.</strong> {said(checkout.policyText)}
        </p>
      </PageSection>
      {checkout.houseRules.length > 0 && (
        <PageSection id="rules" title={t('House rules')}>
          <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
            {checkout.houseRules.map((rule) => (
              <li key={rule} className="flex gap-2.5">
                <Icon name="check" size={18} className="mt-1 shrink-0 text-pine-600" />
                {said(rule)}
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      <PayFoot label={nowMinor > 0 ? t('Confirm and pay {price}', { price: amount }) : t('Confirm reservation')}>
        {whatHappens(checkout, amount)} {t('You agree to the house rules and to the cancellation policy.')}
      </PayFoot>
    </form>
  )
}

function whatHappens({ isInstant, paying, breakdown }: CheckoutView, amount: string): string {
  const { nowMinor, later, atPropertyMinor } = paying.schedules[paying.plan]
  const start = isInstant
    ? t('Your stay is booked at once')
    : t('The host has to accept first and answers within some hours')
  if (atPropertyMinor > 0)
    return t('{start}. Larkstay charges nothing; you pay {price} at the property.', {
      start,
      price: showExact(atPropertyMinor, breakdown.currency),
    })
  const rest = later
    ? ` ${t(
        '{price} is charged to it on {day}; if your bank refuses, we write to you and try again before the booking is cancelled.',
        {
          price: showExact(later.amountMinor, breakdown.currency),
          day: showFullDay(later.dueOn),
        },
      )}`
    : ''
  if (nowMinor === 0)
    return later
      ? t('{start}; your card is charged nothing now.', { start }) + rest
      : t('{start}; your credit pays for it.', { start })
  const places = { start, price: amount }
  const now = isInstant
    ? t('{start} and {price} is charged to the card that you chose.', places)
    : t('{start}. Until then {price} is only reserved on your card; it is charged when the host accepts.', places)
  return now + rest
}
