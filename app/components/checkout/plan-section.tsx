import { checkoutPath } from '@/app/lib/checkout-path'
import { showFullDay } from '@/app/lib/show-date'
import { showMoney } from '@/app/lib/show-money'
import type { CheckoutView } from '@/domain/checkout/view-checkout'
import type { PaymentPlan } from '@/domain/payment/payment-plan'
import { PageSection } from '../page-section'
import { Icon } from '../svg-icon'
import { t } from '@/app/lib/words'

/** When the stay is paid; each way is a button, so that the price beside it follows at once. Nothing when there is one way only. */
export function PlanSection({ checkout }: { checkout: CheckoutView }) {
  const { code, paying } = checkout
  if (paying.plans.length < 2) return null
  return (
    <PageSection id="plan" title={t('When would you like to pay?')}>
      <form
        method="post"
        action={`${checkoutPath(code)}/plan`}
        className="divide-y divide-sand-200 overflow-hidden rounded-card border border-sand-300 bg-surface"
      >
        {paying.plans.map((plan) => {
          const isChosen = plan === paying.plan
          const { title, text } = wordsOf(plan, checkout)
          return (
            <button
              key={plan}
              name="plan"
              value={plan}
              aria-pressed={isChosen}
              className={`flex w-full items-start gap-4 px-4 py-3.5 text-left hover:bg-sand-50 focus-visible:-outline-offset-3 ${isChosen ? 'bg-pine-50' : ''}`}
            >
              <span
                className={`mt-0.5 grid size-5 shrink-0 place-items-center rounded-full border-2 ${isChosen ? 'border-pine-700 bg-pine-700 text-white' : 'border-sand-500'}`}
              >
                {isChosen && <Icon name="check" size={12} strokeWidth={3.5} />}
              </span>
              <span className="min-w-0">
                <span className="block font-semibold">{title}</span>
                <span className="block text-[0.95rem] text-ink-soft">{text}</span>
              </span>
            </button>
          )
        })}
      </form>
    </PageSection>
  )
}

function wordsOf(plan: PaymentPlan, { paying, breakdown }: CheckoutView): { title: string; text: string } {
  const { nowMinor, later, atPropertyMinor } = paying.schedules[plan]
  const money = (minor: number) => showMoney(minor, breakdown.currency)
  const on = later ? showFullDay(later.dueOn) : ''
  if (plan === 'at-property')
    return {
      title: t('Pay at the property'),
      text: t('Nothing now. You pay {price} when you are there; your card only guarantees the room.', {
        price: money(atPropertyMinor),
      }),
    }
  if (plan === 'later')
    return {
      title: t('Reserve now, pay later'),
      text: t('Nothing now. {price} is charged on {day}, by itself.', {
        price: money(later?.amountMinor ?? 0),
        day: on,
      }),
    }
  if (plan === 'split')
    return {
      title: t('Pay half now, half later'),
      text: t('{now} now, {later} on {day}, by itself. No extra cost.', {
        now: money(nowMinor),
        later: money(later?.amountMinor ?? 0),
        day: on,
      }),
    }
  return { title: t('Pay in full now'), text: t('{price} now, and you are done.', { price: money(nowMinor) }) }
}
