import { LONGEST_HOST_NOTE } from '@/app/lib/checkout-forms'
import { checkoutPath } from '@/app/lib/checkout-path'
import type { FormNote } from '@/app/lib/form-note'
import type { CheckoutView } from '@/domain/checkout/view-checkout'
import { formatMoney } from '@/lib/money'
import { Button } from '../button'
import { TextArea } from '../field'
import { Icon } from '../svg-icon'
import { PageSection } from '../page-section'
import { CardChoice } from './card-choice'

export interface PayFormProps {
  checkout: CheckoutView
  /** The id of the card that was just added. */
  chosenCard: string | null
  isAddingCard: boolean
  note: FormNote
}

/** Card, note, terms, and the button that pays. */
export function PayForm({ checkout, chosenCard, isAddingCard, note }: PayFormProps) {
  const { code, cards, breakdown, isInstant } = checkout
  const total = formatMoney(breakdown.totalMinor, breakdown.currency)
  return (
    <form method="post" action={`${checkoutPath(code)}/pay`} className="space-y-10">
      <PageSection
        id={isAddingCard ? 'saved-cards' : 'card'}
        title="Pay with"
        action={
          !isAddingCard && (
            <a href={checkoutPath(code, 'card')} className="text-link text-[0.95rem]">
              Add another card
            </a>
          )
        }
      >
        <CardChoice cards={cards} chosen={note.values.card ?? chosenCard} error={note.fields.card} />
      </PageSection>
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
      <div className="border-t border-sand-300 pt-8">
        <p className="mb-5 max-w-xl text-ink-soft">
          {isInstant
            ? `Your stay is booked at once and ${total} is charged to the card that you chose.`
            : `The host has to accept first and answers within some hours. Until then ${total} is only reserved on your card; it is charged when the host accepts.`}{' '}
          You agree to the house rules and to the cancellation policy.
        </p>
        <Button size="large" className="w-full sm:w-auto sm:px-10">
          <Icon name="lock" size={18} strokeWidth={2} />
          Confirm and pay {total}
        </Button>
      </div>
    </form>
  )
}
