import { ExperienceBooking } from '@/app/components/experiences/experience-booking'
import { sitePage } from '@/app/lib/site-page'
import { viewExperienceBooking } from '@/domain/experience/view-experience-booking'

export const metadata = { title: 'Your booking' }

export default sitePage(
  async ({ ctx, guest }, { params, query }) => (
    <ExperienceBooking
      booking={await viewExperienceBooking(ctx, { code: params.code ?? '' })}
      email={guest?.email ?? null}
      isNew={query.has('new')}
      isJustCancelled={query.has('cancelled')}
    />
  ),
  { path: '/experiences/bookings/[code]', signedIn: true },
)
