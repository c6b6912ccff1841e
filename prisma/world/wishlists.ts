import type { Stream } from '@/lib/rng'
import { stream } from '@/lib/rng'
import type { CityFacts } from '@/prisma/world/city'
import type { Day } from '@/prisma/world/day'
import { dateAt, monthAt } from '@/prisma/world/day'
import type { Setting } from '@/prisma/world/destination'
import type { ExperienceFacts } from '@/prisma/world/experience'
import { takesChildren } from '@/prisma/world/experience-booking'
import { codesOf, idsOf } from '@/prisma/world/ids'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PersonFacts } from '@/prisma/world/people'
import type { WorldFile } from '@/prisma/world/world-file'

interface Theme {
  name: string
  holds: (listing: ListingFacts) => boolean
  /** Which experiences belong on such a list. */
  suits: (experience: ExperienceFacts) => boolean
}

const isIn = (setting: Setting) => (place: { city: CityFacts }) => place.city.setting === setting
const isOnSite = ({ theme }: ExperienceFacts) => !theme.isOnline

const THEMES: Theme[] = [
  { name: 'By the sea', holds: isIn('coast'), suits: (one) => isOnSite(one) && isIn('coast')(one) },
  { name: 'Mountains', holds: isIn('mountain'), suits: (one) => isOnSite(one) && isIn('mountain')(one) },
  { name: 'With the dog', holds: ({ petsAllowed }) => petsAllowed, suits: () => false },
  {
    name: 'With the children',
    holds: ({ childrenAllowed, maxGuests }) => childrenAllowed && maxGuests >= 4,
    suits: takesChildren,
  },
  { name: 'Hotels to try', holds: ({ kind }) => kind === 'hotel', suits: () => false },
  { name: 'Someday', holds: () => true, suits: () => true },
  { name: 'Weekend away', holds: ({ minNights }) => minNights <= 2, suits: isOnSite },
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

/** Of these none speaks of what only a stay has. */
const EXPERIENCE_NOTES = ['For the birthday?', 'Only if the others come too.', 'On the second day?', 'Book this early!']

interface List {
  id: number
  day: Day
  suits: Theme['suits']
}

interface Savable {
  accounts: readonly PersonFacts[]
  listings: readonly ListingFacts[]
  experiences: readonly { id: number; facts: ExperienceFacts }[]
}

/**
 * What people who can log in have saved: none to four lists each, of places that fit the name of the list, some with a note; on every
 * second list where it fits also one to three experiences.
 */
export function writeWishlists(file: WorldFile, seed: string, { accounts, listings, experiences }: Savable): void {
  const nextListId = idsOf(seed, 'Wishlist')
  const nextItemId = idsOf(seed, 'WishlistItem')
  const nextCode = codesOf(seed, 'Wishlist')
  const ofCity = new Map<number, ListingFacts[]>()
  for (const listing of listings) ofCity.set(listing.city.id, [...(ofCity.get(listing.city.id) ?? []), listing])

  const lists: List[] = []

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
      lists.push({ id: wishlistId, day, suits: theme.suits })
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
  for (const { id: wishlistId, day, suits } of lists) {
    const draws = stream(seed, 'experiences of a wishlist', wishlistId)
    if (draws.chance(0.5)) continue
    const fitting = experiences.filter(({ facts }) => suits(facts) && facts.createdDay < day)
    for (const [i, { id }] of draws.sample(fitting, Math.min(fitting.length, draws.integer(1, 3))).entries())
      file.insert('WishlistItem', {
        ...{ id: nextItemId(), wishlistId, listingId: null, experienceId: id },
        note: draws.chance(0.3) ? draws.one(EXPERIENCE_NOTES) : '',
        addedAt: `${dateAt(day + draws.integer(0, -day - 1))}T21:${10 + i}:05Z`,
      })
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
  return {
    name,
    holds: () => true,
    suits: (one) => isOnSite(one) && one.city.id === city.id,
    listings: ofCity.get(city.id) ?? [],
    dates,
  }
}
