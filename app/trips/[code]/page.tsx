import { TripDetail } from '@/app/components/trips/trip-detail'
import { sitePage } from '@/app/lib/site-page'
import { pageNote } from '@/app/lib/page-note'
import { viewTrip } from '@/domain/trip/view-trip'
import { t } from '@/app/lib/words'

export const generateMetadata = () => ({ title: t('Your reservation') })

export default sitePage(
  async (site, { params, query }) => {
    const trip = await viewTrip(site.ctx, { code: params.code ?? '' })
    return (
      <TripDetail
        trip={trip}
        guest={site.guest}
        isNew={query.get('new') !== null}
        isJustCancelled={query.get('cancelled') !== null}
        note={await pageNote(query)}
      />
    )
  },
  { path: '/trips/[code]', signedIn: true },
)
