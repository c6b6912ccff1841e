import { redirect } from 'next/navigation'
import { CheckoutView } from '@/app/components/checkout/checkout-view'
import { ExpiredHold } from '@/app/components/checkout/expired-hold'
import { sitePage } from '@/app/lib/site-page'
import { pageNote } from '@/app/lib/page-note'
import { viewCheckout } from '@/domain/checkout/view-checkout'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Review and pay') })

export default sitePage(
  async ({ ctx }, { params, query }) => {
    const checkout = await viewCheckout(ctx, { code: params.code ?? '' })
    if (checkout.status === 'used' && checkout.bookingCode !== null) redirect(`/trips/${checkout.bookingCode}`)
    if (checkout.status !== 'active') return <ExpiredHold checkout={checkout} />
    return <CheckoutView checkout={checkout} query={query} note={await pageNote(query)} />
  },
  { path: '/checkout/[code]', signedIn: true },
)
