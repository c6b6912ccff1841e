import { Avatar } from '@/app/components/avatar'
import { Button } from '@/app/components/button'
import { Card } from '@/app/components/card'
import { TextArea } from '@/app/components/field'
import { FormProblem } from '@/app/components/forms/form-problem'
import { answersWithin } from '@/app/components/listing/host-card'
import { Still } from '@/app/components/still'
import { pageNote } from '@/app/lib/page-note'
import { showStay } from '@/app/lib/show-date'
import { sitePage } from '@/app/lib/site-page'
import { listingIdOf } from '@/app/lib/stay-query'
import { viewListing } from '@/domain/listing/view-listing'
import { LONGEST_MESSAGE } from '@/domain/message/send-message'
import { viewTrip } from '@/domain/trip/view-trip'

export const metadata = { title: 'Contact host' }

/** Where a guest writes to a host: about a place (`?stay=`) or about a trip (`?trip=`). */
export default sitePage(
  async (site, { query }) => {
    const code = query.get('trip')
    const trip = code === null ? null : await viewTrip(site.ctx, { code })
    const stay = await viewListing(site.ctx, { listingId: trip?.listing.id ?? listingIdOf(query.get('stay') ?? '') })
    const { host, card, rules } = stay
    const note = await pageNote(query)
    return (
      <Still className="page-width max-w-3xl py-8">
        <a href={trip ? `/trips/${trip.code}` : `/stays/${card.id}`} className="text-link">
          {trip ? 'Back to the trip' : 'Back to the stay'}
        </a>
        <div className="mt-5 mb-7 flex items-center gap-5">
          <Avatar firstName={host.firstName} hue={host.avatarHue} portrait={host.portrait} size={72} />
          <div>
            <h1 className="text-3xl font-semibold">Contact {host.firstName}</h1>
            <p className="mt-1 text-ink-soft">
              {card.title}
              {trip && `, ${showStay(trip.checkIn, trip.checkOut, site.ctx.today)}`}
              {host.responseHours !== null && `. ${answersWithin(host.responseHours)}.`}
            </p>
          </div>
        </div>
        <Card look="sand" className="mb-7">
          <h2 className="text-lg font-semibold">Often asked</h2>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            <li>
              Check-in is from {rules.checkInFrom} to {rules.checkInTo}, check-out by {rules.checkOutBy}.
            </li>
            <li>{rules.petsAllowed ? 'Pets are welcome.' : 'Pets are not allowed.'}</li>
            <li>{stay.policyText}</li>
          </ul>
        </Card>
        <FormProblem note={note} className="mb-6" />
        <form method="post" action="/messages/new/send" className="space-y-4">
          {trip ? (
            <input type="hidden" name="trip" value={trip.code} />
          ) : (
            <input type="hidden" name="stay" value={card.id} />
          )}
          <TextArea
            name="text"
            label={`Your message to ${host.firstName}`}
            hint="Pay and book only here: nobody on Larkstay asks for money in a message."
            rows={6}
            maxLength={LONGEST_MESSAGE}
            required
            defaultValue={note.values.text}
            error={note.fields.text}
          />
          <Button size="large">Send message</Button>
        </form>
      </Still>
    )
  },
  { path: '/messages/new', signedIn: true },
)
