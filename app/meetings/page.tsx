import { ButtonLink } from '@/app/components/button'
import { Photo } from '@/app/components/photo'
import { Still } from '@/app/components/still'
import { plural } from '@/app/lib/words'
import { sitePage } from '@/app/lib/site-page'
import { listMeetingPlaces } from '@/domain/guide/list-meeting-places'

export const metadata = { title: 'Meetings and events' }

export default sitePage(
  async ({ ctx }) => {
    const places = await listMeetingPlaces(ctx, {})
    return (
      <Still className="page-width pt-10">
        <h1 className="text-4xl font-semibold sm:text-5xl">Meetings and events</h1>
        <p className="mt-3 max-w-2xl text-lg text-ink-soft">
          Hotels with meeting rooms, business centres and fast wifi, for eight people round a table or a hundred in a
          hall. Choose a city, then your dates and the number of rooms.
        </p>
        <div className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href="/search?amenities=meeting-rooms">All places with meeting rooms</ButtonLink>
          <ButtonLink href="/search?amenities=business-centre" variant="quiet">
            With a business centre
          </ButtonLink>
        </div>
        <ul className="mt-10 grid gap-x-5 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
          {places.map((place) => (
            <li key={place.cityId}>
              <a
                href={`/search?${new URLSearchParams({ where: place.city, amenities: 'meeting-rooms' })}`}
                className="group block"
              >
                <Photo photo={place.photo} alt="" className="aspect-[3/2] w-full rounded-card object-cover" />
                <span className="mt-2 block text-lg font-semibold group-hover:underline">{place.city}</span>
                <span className="block text-ink-soft">{plural(place.count, 'hotel')} with meeting rooms</span>
              </a>
            </li>
          ))}
        </ul>
      </Still>
    )
  },
  { path: '/meetings' },
)
