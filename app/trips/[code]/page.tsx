import { TripDetail } from '@/app/components/trips/trip-detail'
import { sitePage } from '@/app/lib/site-page'
import { pageNote } from '@/app/lib/page-note'
import { signedInGuest } from '@/app/lib/signed-in-guest'
import { viewTrip } from '@/domain/trip/view-trip'

export const metadata = { title: 'Your reservation' }

export default sitePage(
  async (site, { params, query }) => {
    const trip = await viewTrip(site.ctx, { code: params.code ?? '' })
    const guest = await signedInGuest(site)
    return (
      <TripDetail
        trip={trip}
        guest={guest}
        isNew={query.get('new') !== null}
        isJustCancelled={query.get('cancelled') !== null}
        note={await pageNote(query)}
      />
    )
  },
  { path: '/trips/[code]', signedIn: true },
)
