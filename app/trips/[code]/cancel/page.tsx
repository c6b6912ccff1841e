import { redirect } from 'next/navigation'
import { CancelForm } from '@/app/components/trips/cancel-form'
import { sitePage } from '@/app/lib/site-page'
import { pageNote } from '@/app/lib/page-note'
import { viewTrip } from '@/domain/trip/view-trip'

export const metadata = { title: 'Cancel reservation' }

export default sitePage(
  async ({ ctx }, { params, query }) => {
    const trip = await viewTrip(ctx, { code: params.code ?? '' })
    if (!trip.canCancel) redirect(`/trips/${trip.code}`)
    return <CancelForm trip={trip} note={await pageNote(query)} />
  },
  { path: '/trips/[code]/cancel', signedIn: true },
)
