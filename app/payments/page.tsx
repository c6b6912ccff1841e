import { ButtonLink } from '@/app/components/button'
import { Still } from '@/app/components/still'
import { EmptyState } from '@/app/components/empty-state'
import { PaymentTable } from '@/app/components/payments/payment-table'
import { sitePage } from '@/app/lib/site-page'
import { showMoney } from '@/app/lib/show-money'
import { listPayments } from '@/domain/payment/list-payments'

export const metadata = { title: 'Payments' }

export default sitePage(
  async ({ ctx }) => {
    const { lines, chargedMinor, refundedMinor, currency } = await listPayments(ctx, {})
    return (
      <Still className="page-width max-w-6xl py-10">
        <h1 className="text-4xl font-semibold">Payments</h1>
        {lines.length === 0 ? (
          <EmptyState icon="receipt" title="No payments yet">
            <p>
              Every charge and every refund stands here: stays, experiences and gift cards, with the card that paid.
            </p>
            <ButtonLink href="/search">Find a stay</ButtonLink>
          </EmptyState>
        ) : (
          <>
            <dl className="mt-6 flex flex-wrap gap-x-12 gap-y-3">
              <Sum label="Charged in all" minor={chargedMinor} currency={currency} />
              <Sum label="Refunded in all" minor={refundedMinor} currency={currency} />
            </dl>
            <PaymentTable lines={lines} today={ctx.today} />
          </>
        )}
      </Still>
    )
  },
  { path: '/payments', signedIn: true },
)

const Sum = ({ label, minor, currency }: { label: string; minor: number; currency: string }) => (
  <div>
    <dt className="text-ink-soft">{label}</dt>
    <dd className="font-display text-2xl font-semibold">{showMoney(minor, currency)}</dd>
  </div>
)
