import { createEpisode } from '@/control/create-episode'
import type { ControlServices } from '@/control/control-services'
import { createBooking } from '@/domain/booking/create-booking'
import { listCards } from '@/domain/card/list-cards'
import { createHold } from '@/domain/hold/create-hold'
import { parseCriteria } from '@/domain/search/search-criteria'
import { searchListings } from '@/domain/search/search-listings'
import type { EpisodeContext } from '@/episode/context'
import { StaytwinError } from '@/lib/staytwin-error'

export const STAY = { checkIn: '2027-05-04', checkOut: '2027-05-07' } as const
const PARTY = { adults: 2, children: 0, infants: 0, pets: 0 }

/** A stay that is free in May, for two. @throws StaytwinError `not-found` when the world has none */
export async function freeListing(ctx: EpisodeContext): Promise<number> {
  const criteria = parseCriteria({ ...STAY, adults: '2', instantBook: '1', kinds: 'entire' })
  const { items } = await searchListings(ctx, criteria)
  const [first] = items
  if (first) return first.id
  throw new StaytwinError('not-found', { what: 'No stay is free in this world', seen: STAY })
}

/** Makes an episode in which a guest has booked and paid for a stay. Returns its id. */
export async function bookedEpisode(services: ControlServices): Promise<string> {
  const { id, login } = await createEpisode(services, { seed: 'bench', login: 'guest' })
  await services.runtime.with(id, async (episode) => {
    const ctx = episode.context({ kind: 'guest', ...(login && { userId: login.userId }) })
    const listingId = await freeListing(ctx)
    const stay = { listingId, roomTypeId: null, rooms: 1, ...STAY, ...PARTY }
    const { code } = await createHold(ctx, { ...stay, source: 'typed' })
    const [card] = await listCards(ctx)
    if (card) await createBooking(ctx, { holdCode: code, cardId: card.id })
  })
  return id
}
