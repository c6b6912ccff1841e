import { Receipt } from '@/app/components/receipt/receipt'
import { sitePage } from '@/app/lib/site-page'
import { viewReceipt } from '@/domain/receipt/view-receipt'

export const metadata = { title: 'Receipt' }

export default sitePage(
  async ({ ctx }, { params }) => <Receipt receipt={await viewReceipt(ctx, { code: params.code ?? '' })} />,
  { path: '/trips/[code]/receipt', signedIn: true },
)
