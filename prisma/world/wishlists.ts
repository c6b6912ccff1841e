import type { Stream } from '@/lib/rng'
import { stream } from '@/lib/rng'
import type { Day } from '@/prisma/world/day'
import { dateAt, monthAt } from '@/prisma/world/day'
import { codesOf, idsOf } from '@/prisma/world/ids'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PersonFacts } from '@/prisma/world/people'
import type { WorldFile } from '@/prisma/world/world-file'

interface Theme {
  name: string
  holds: (listing: ListingFacts) => boolean
}

const THEMES: Theme[] = [
  { name: 'By the sea', holds: ({ city }) => city.setting === 'coast' },
  { name: 'Mountains', holds: ({ city }) => city.setting === 'mountain' },
  { name: 'With the dog', holds: ({ petsAllowed }) => petsAllowed },
  { name: 'With the children', holds: ({ childrenAllowed, maxGuests }) => childrenAllowed && maxGuests >= 4 },
  { name: 'Hotels to try', holds: ({ kind }) => kind === 'hotel' },
  { name: 'Someday', holds: () => true },
  { name: 'Weekend away', holds: ({ minNights }) => minNights <= 2 },
]
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Words of the guest alone: nothing that the place could contradict. */
const NOTES = [
  'Ask about late arrival.',
  'Compare with the other one before booking.',
  'A bit over the budget, but look at the photos!',
  'Marta stayed here and liked it.',
  'First choice so far.',
  'Check the way to the station.',
  'For the birthday?',
  'Only if the others come too.',
]

/** What people who can log in have saved: none to four lists each, of places that fit the name of the list, some with a note. */
export function writeWishlists(
  file: WorldFile,
  seed: string,
  accounts: readonly PersonFacts[],
  listings: readonly ListingFacts[],
): void {
  const nextListId = idsOf(seed, 'Wishlist')
  const nextItemId = idsOf(seed, 'WishlistItem')
  const nextCode = codesOf(seed, 'Wishlist')
  const ofCity = new Map<number, ListingFacts[]>()
  for (const listing of listings) ofCity.set(listing.city.id, [...(ofCity.get(listing.city.id) ?? []), listing])

  for (const person of accounts) {
    const draws = stream(seed, 'wishlists', person.id)
    const names = new Set<string>()
    for (let left = draws.integer(0, 4); left > 0; left--) {
      const day = -draws.integer(4, 120)
      const trip = draws.chance(0.55) ? drawTrip(draws, draws.one(listings), ofCity) : null
      const theme = trip ?? { ...draws.one(THEMES), dates: null }
      const fitting = (trip?.listings ?? draws.sample(listings, 60)).filter(
        (listing) => theme.holds(listing) && listing.createdDay < day,
      )
      const saved = draws.sample(fitting, Math.min(fitting.length, draws.integer(1, 7)))
      if (names.has(theme.name) || saved.length === 0) continue
      names.add(theme.name)
      const wishlistId = nextListId()
      file.insert('Wishlist', {
        ...{ id: wishlistId, userId: person.id, name: theme.name, shareCode: nextCode() + nextCode().slice(0, 4) },
        isShared: draws.chance(0.25),
        checkIn: theme.dates && dateAt(theme.dates.from),
        checkOut: theme.dates && dateAt(theme.dates.to),
        adults: theme.dates && draws.integer(1, 3),
        createdAt: `${dateAt(day)}T19:0${draws.integer(0, 9)}:12Z`,
      })
      for (const [i, listing] of saved.entries())
        file.insert('WishlistItem', {
          ...{ id: nextItemId(), wishlistId, listingId: listing.id, experienceId: null },
          note: draws.chance(0.3) ? draws.one(NOTES) : '',
          addedAt: `${dateAt(day + draws.integer(0, -day - 1))}T20:${10 + i}:40Z`,
        })
    }
  }
}

interface Trip extends Theme {
  listings: readonly ListingFacts[]
  dates: { from: Day; to: Day } | null
}

/** A list for a journey: places of one city, called after it, half of the time with the month and with dates. */
function drawTrip(draws: Stream, { city }: ListingFacts, ofCity: Map<number, ListingFacts[]>): Trip {
  const from = draws.integer(30, 150)
  const dates = draws.chance(0.5) ? { from, to: from + draws.integer(2, 7) } : null
  const name = dates ? `${city.name} in ${MONTHS[monthAt(from) - 1]}` : city.name
  return { name, holds: () => true, listings: ofCity.get(city.id) ?? [], dates }
}
