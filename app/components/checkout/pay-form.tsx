import { LONGEST_HOST_NOTE } from '@/app/lib/checkout-forms'
import { checkoutPath } from '@/app/lib/checkout-path'
import type { FormNote } from '@/app/lib/form-note'
import { showFullDay } from '@/app/lib/show-date'
import type { CheckoutView } from '@/domain/checkout/view-checkout'
import { formatCharge, formatMoney } from '@/lib/money'
import { siteContext } from '@/episode/site-context'
import { TextArea } from '../field'
import { Icon } from '../svg-icon'
import { PageSection } from '../page-section'
import { PayFoot, PayWith } from './pay-parts'

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
  const amount = (isForeign ? formatCharge : formatMoney)(nowMinor, breakdown.currency)
  return (
    <form method="post" action={`${checkoutPath(code)}/pay`} className="space-y-10">
      <PayWith {...{ cards, chosenCard, note }} addHref={isAddingCard ? null : checkoutPath(code, 'card')} />
      <PageSection id="note" title="Note to the host">
        <TextArea
          name="noteToHost"
          label="Anything the host should know"
          hint="Optional: when you arrive, why you travel, what you need."
          rows={3}
          maxLength={LONGEST_HOST_NOTE}
          defaultValue={note.values.noteToHost}
          error={note.fields.noteToHost}
        />
      </PageSection>
      <PageSection id="policy" title="Cancellation policy">
        <p>
          <strong className="font-semibold">{checkout.policyName}.</strong> {checkout.policyText}
        </p>
      </PageSection>
      {checkout.houseRules.length > 0 && (
        <PageSection id="rules" title="House rules">
          <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
            {checkout.houseRules.map((rule) => (
              <li key={rule} className="flex gap-2.5">
                <Icon name="check" size={18} className="mt-1 shrink-0 text-pine-600" />
                {rule}
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      <PayFoot label={nowMinor > 0 ? `Confirm and pay ${amount}` : 'Confirm reservation'}>
        {whatHappens(checkout, amount)} You agree to the house rules and to the cancellation policy.
      </PayFoot>
    </form>
  )
}

function whatHappens({ isInstant, paying, breakdown }: CheckoutView, amount: string): string {
  const { nowMinor, later, atPropertyMinor } = paying.schedules[paying.plan]
  const start = isInstant ? 'Your stay is booked at once' : 'The host has to accept first and answers within some hours'
  if (atPropertyMinor > 0) {
    const price = formatMoney(atPropertyMinor, breakdown.currency)
    return `${start}. Larkstay charges nothing; you pay ${price} at the property.`
  }
  const rest = later
    ? ` ${formatMoney(later.amountMinor, breakdown.currency)} is charged to it on ${showFullDay(later.dueOn)}; if your bank refuses, we write to you and try again before the booking is cancelled.`
    : ''
  if (nowMinor === 0)
    return later ? `${start}; your card is charged nothing now.${rest}` : `${start}; your credit pays for it.`
  if (isInstant) return `${start} and ${amount} is charged to the card that you chose.${rest}`
  return `${start}. Until then ${amount} is only reserved on your card; it is charged when the host accepts.${rest}`
}
