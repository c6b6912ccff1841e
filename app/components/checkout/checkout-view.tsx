import { checkoutPath } from '@/app/lib/checkout-path'
import { EMPTY_NOTE, type FormNote } from '@/app/lib/form-note'
import type { CheckoutView as Checkout } from '@/domain/checkout/view-checkout'
import { Alert } from '../alert'
import { Still } from '../still'
import { FormProblem } from '../forms/form-problem'
import { CardSection } from './card-section'
import { HoldLine } from './hold-line'
import { PayForm } from './pay-form'
import { PlanSection } from './plan-section'
import { SavingSection } from './saving-section'
import { StaySection } from './stay-section'
import { StaySummary } from './stay-summary'
import { t } from '@/app/lib/words'
import { showExact } from '@/app/lib/show-money'

/** The review of a stay before it is paid: what, when, who, how much, with which card, on which terms. */
export function CheckoutView({
  checkout,
  query,
  note,
}: {
  checkout: Checkout
  query: URLSearchParams
  note: FormNote
}) {
  const edit = query.get('edit')
  const isAddingCard = edit === 'card' || checkout.cards.length === 0
  // A note belongs to the form that is open; with none open it is the one that pays.
  const payNote = edit === null ? note : EMPTY_NOTE
  return (
    <div className="page-width max-w-6xl py-8 sm:py-10">
      <h1 className="text-3xl font-semibold sm:text-4xl">
        {checkout.isInstant ? t('Review and pay') : t('Review your request')}
      </h1>
      <HoldLine expiresAt={checkout.expiresAt} secondsLeft={checkout.secondsLeft} />
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-14">
        <Still
          as="aside"
          aria-label={t('Summary of your stay')}
          className="lg:sticky lg:top-24 lg:col-start-2 lg:row-start-1"
        >
          <StaySummary checkout={checkout} />
        </Still>
        <div className="min-w-0 space-y-10 lg:col-start-1 lg:row-start-1">
          <Messages checkout={checkout} hasChanged={query.get('changed') !== null} note={payNote} />
          <StaySection checkout={checkout} note={edit === 'stay' ? note : null} />
          <Still className="space-y-10">
            <SavingSection checkout={checkout} note={edit === 'coupon' ? note : null} />
            <PlanSection checkout={checkout} />
            {isAddingCard && (
              <CardSection
                action={`${checkoutPath(checkout.code)}/card`}
                backHref={checkout.cards.length > 0 ? checkoutPath(checkout.code) : null}
                note={note}
              />
            )}
            {checkout.cards.length > 0 && (
              <PayForm checkout={checkout} chosenCard={query.get('card')} isAddingCard={isAddingCard} note={payNote} />
            )}
          </Still>
        </div>
      </div>
    </div>
  )
}

function Messages({ checkout, hasChanged, note }: { checkout: Checkout; hasChanged: boolean; note: FormNote }) {
  const { breakdown, earlierTotalMinor } = checkout
  const hasOtherTotal = earlierTotalMinor !== null && earlierTotalMinor !== breakdown.totalMinor
  if (!hasChanged && !hasOtherTotal && !note.what && Object.keys(note.fields).length === 0) return null
  return (
    <div className="space-y-4">
      <FormProblem note={note} />
      {hasOtherTotal && (
        <Alert tone="warn" title={t('The price has changed')}>
          {t('The total was {before} before; now it is {now}.', {
            before: showExact(earlierTotalMinor, breakdown.currency),
            now: showExact(breakdown.totalMinor, breakdown.currency),
          })}
        </Alert>
      )}
      {hasChanged && (
        <Alert tone="good" title={t('Your stay was changed')}>
          {t('Look at the dates, the guests and the new total below before you pay.')}
        </Alert>
      )}
    </div>
  )
}
