import { redirect } from 'next/navigation'
import { ExperienceCancelForm } from '@/app/components/experiences/experience-cancel-form'
import { pageNote } from '@/app/lib/page-note'
import { sitePage } from '@/app/lib/site-page'
import { viewExperienceBooking } from '@/domain/experience/view-experience-booking'

export const metadata = { title: 'Cancel booking' }

export default sitePage(
  async ({ ctx }, { params, query }) => {
    const booking = await viewExperienceBooking(ctx, { code: params.code ?? '' })
    if (!booking.canCancel) redirect(`/experiences/bookings/${booking.code}`)
    return <ExperienceCancelForm booking={booking} note={await pageNote(query)} />
  },
  { path: '/experiences/bookings/[code]/cancel', signedIn: true },
)
