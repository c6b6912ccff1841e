import type { Stream } from '@/lib/rng'
import { stream } from '@/lib/rng'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PersonFacts } from '@/prisma/world/people'
import type { Aggregate } from '@/prisma/world/review-aggregate'
import type { CountryCode } from '@/prisma/world/country-code'

/** How many places a host lets: most one, a few many. */
const SIZES: [weight: number, least: number, most: number][] = [
  [64, 1, 1],
  [15, 2, 2],
  [11, 3, 5],
  [6, 6, 12],
  [3, 13, 24],
  [1, 25, 40],
]

function drawSize(draws: Stream): number {
  const index = Number(draws.weighted(Object.fromEntries(SIZES.map(([weight], i) => [i, weight]))))
  const [, least, most] = SIZES[index] as (typeof SIZES)[number]
  return draws.integer(least, most)
}

interface OpenHost {
  person: PersonFacts
  left: number
}

/** Who lets which listing: a host has one to forty, all in the city where they live. */
export function assignHosts(
  seed: string,
  listings: readonly ListingFacts[],
  makePerson: (key: string, home: { country: CountryCode; city: string }) => PersonFacts,
): Map<number, PersonFacts> {
  const hosts = new Map<number, PersonFacts>()
  const openIn = new Map<number, OpenHost[]>()
  for (const listing of listings) {
    const { city } = listing
    const draws = stream(seed, 'host', listing.index)
    const open = openIn.get(city.id) ?? []
    openIn.set(city.id, open)
    let host = open.length > 0 && draws.chance(0.8) ? draws.one(open) : undefined
    if (host === undefined) {
      const person = makePerson(`host ${listing.index}`, { country: city.country, city: city.name })
      host = { person, left: drawSize(draws) }
      if (host.left > 1) open.push(host)
    }
    host.left--
    if (host.left === 0 && open.includes(host)) open.splice(open.indexOf(host), 1)
    // Nobody lets before joining.
    host.person.joinedDay = Math.min(host.person.joinedDay, listing.createdDay - 5)
    hosts.set(listing.id, host.person)
  }
  return hosts
}

/** What a host has earned: superhosts answer and are rated 4.8 or more over at least five reviews. */
export function hostRole(seed: string, person: PersonFacts, standings: readonly Aggregate[]) {
  const responseRate = Math.min(100, stream(seed, 'response rate', person.id).integer(78, 112))
  const count = standings.reduce((sum, { reviewCount }) => sum + reviewCount, 0)
  const points = standings.reduce((sum, { reviewCount, rating100 }) => sum + reviewCount * (rating100 ?? 0), 0)
  const isSuperhost = responseRate >= 90 && count >= 5 && points / count >= 480
  const hours = responseRate >= 95 ? [1, 1, 1, 2, 4] : responseRate >= 88 ? [1, 2, 4, 8, 12] : [6, 12, 24, 24]
  const responseHours = stream(seed, 'response hours', person.id).one(hours)
  return { isHost: true, isSuperhost, responseRate, responseHours, canLogIn: false }
}
