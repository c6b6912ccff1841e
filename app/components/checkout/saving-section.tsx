import { checkoutPath } from '@/app/lib/checkout-path'
import type { FormNote } from '@/app/lib/form-note'
import { showMoney } from '@/app/lib/show-money'
import type { CheckoutView } from '@/domain/checkout/view-checkout'
import { Button } from '../button'
import { Field } from '../field'
import { PageSection } from '../page-section'
import { Icon } from '../svg-icon'
import { rich, t } from '@/app/lib/words'

/** What can be used against the price: a coupon by its code, and the guest's credit. */
export function SavingSection({ checkout, note }: { checkout: CheckoutView; note: FormNote | null }) {
  const { code, paying, breakdown } = checkout
  const { coupon, balanceMinor, usesCredit } = paying
  const hasCredit = balanceMinor > 0 && paying.plan !== 'at-property'
  return (
    <PageSection id="coupon" title={hasCredit ? t('Coupon and credit') : t('Coupon')}>
      <div className="divide-y divide-sand-200 rounded-card border border-sand-300 bg-surface">
        <form method="post" action={`${checkoutPath(code)}/coupon`} className="p-4 sm:p-5" noValidate>
          {coupon && !coupon.problem ? (
            <div className="flex flex-wrap items-center justify-between gap-3">
              <p className="flex items-start gap-2.5">
                <Icon name="circle-check" size={20} className="mt-0.5 shrink-0 text-pine-600" />
                <span>
                  {rich('{code} takes {price} off.', {
                    code: <span className="font-semibold">{coupon.code}</span>,
                    price: showMoney(breakdown.couponMinor, breakdown.currency),
                  })}{' '}
                  <span className="text-ink-soft">{coupon.name}</span>
                </span>
              </p>
              <Button variant="quiet" size="small" name="remove" value="1">
                {t('Remove coupon')}
              </Button>
            </div>
          ) : (
            <div className="flex items-start gap-3">
              <div className="min-w-0 flex-1">
                <Field
                  name="coupon"
                  label={t('Coupon code')}
                  autoComplete="off"
                  autoCapitalize="characters"
                  spellCheck={false}
                  defaultValue={note?.values.coupon ?? coupon?.code}
                  error={couponError(checkout, note)}
                />
              </div>
              <Button variant="quiet" className="mt-[1.65rem]">
                {t('Apply')}
              </Button>
            </div>
          )}
        </form>
        {hasCredit && (
          <form
            method="post"
            action={`${checkoutPath(code)}/credit`}
            className="flex flex-wrap items-center justify-between gap-3 p-4 sm:p-5"
          >
            <p className="min-w-0 flex-1">
              <span className="font-semibold">{t('Your credit: {price}', { price: showMoney(balanceMinor) })}</span>
              <span className="block text-sm text-ink-soft">
                {usesCredit
                  ? t('{price} of it pays for this stay.', { price: showMoney(breakdown.creditMinor) })
                  : t('From gift cards, points and refunds.')}
              </span>
            </p>
            <Button variant="quiet" size="small" name="use" value={usesCredit ? 'no' : 'yes'}>
              {usesCredit ? t('Keep my credit') : t('Use my credit')}
            </Button>
          </form>
        )}
      </div>
    </PageSection>
  )
}

/** Why the code that was sent does not work, or why the one that was used counts nothing any more. */
function couponError({ paying: { coupon } }: CheckoutView, note: FormNote | null): string | undefined {
  if (note?.fields.coupon) return note.fields.coupon
  return coupon?.problem ? `${coupon.problem.what}. ${coupon.problem.fix}` : undefined
}
