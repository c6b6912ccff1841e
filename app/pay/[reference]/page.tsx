import type { Metadata } from 'next'
import { PayFrame } from '@/app/components/pay/pay-frame'
import { PayChallenge } from '@/app/components/pay/pay-challenge'
import { PayClosed } from '@/app/components/pay/pay-closed'
import { sitePage } from '@/app/lib/site-page'
import { pageNote } from '@/app/lib/page-note'
import { viewChallenge } from '@/domain/payment/view-challenge'

export const metadata: Metadata = {
  title: { absolute: 'Confirm your payment | Fernpay' },
  description: 'Secure payments by Fernpay.',
}

export default sitePage(
  async ({ ctx }, { params, query }) => {
    const challenge = await viewChallenge(ctx, { reference: params.reference ?? '' })
    return (
      <PayFrame challenge={challenge}>
        {challenge.status === 'open' ? (
          <PayChallenge challenge={challenge} note={await pageNote(query)} />
        ) : (
          <PayClosed challenge={challenge} />
        )}
      </PayFrame>
    )
  },
  { path: '/pay/[reference]', signedIn: true, shell: 'bare' },
)
