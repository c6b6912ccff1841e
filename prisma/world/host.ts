import { stream } from '@/lib/rng'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PersonFacts } from '@/prisma/world/people'
import type { Aggregate } from '@/prisma/world/review-aggregate'
import type { CountryCode } from '@/prisma/world/country-code'

const MOST_LISTINGS = 6

/** Who lets which listing: a host has one to six, all in the city where they live. */
export function assignHosts(
  seed: string,
  listings: readonly ListingFacts[],
  makePerson: (key: string, home: { country: CountryCode; city: string }) => PersonFacts,
): Map<number, PersonFacts> {
  const hosts = new Map<number, PersonFacts>()
  const latest = new Map<number, { host: PersonFacts; count: number }>()
  for (const listing of listings) {
    const { city } = listing
    const draws = stream(seed, 'host', listing.index)
    let current = latest.get(city.id)
    if (current === undefined || current.count >= MOST_LISTINGS || draws.chance(0.6)) {
      const person = makePerson(`host ${listing.index}`, { country: city.country, city: city.name })
      current = { host: person, count: 0 }
      latest.set(city.id, current)
    }
    current.count++
    // Nobody lets before joining.
    current.host.joinedDay = Math.min(current.host.joinedDay, listing.createdDay - 5)
    hosts.set(listing.id, current.host)
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
