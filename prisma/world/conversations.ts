import { addSeconds, type Instant } from '@/lib/instant'
import { stream } from '@/lib/rng'
import { idsOf } from '@/prisma/world/ids'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { PersonFacts } from '@/prisma/world/people'
import { REFERENCE_INSTANT } from '@/prisma/world/reference'
import type { WorldFile } from '@/prisma/world/world-file'
import type { WrittenBooking } from '@/prisma/world/write-booking'

interface People {
  guest: PersonFacts
  host: PersonFacts
}

const HOUR_S = 3600

/** What guests ask, and what is true of the place. */
const TALKS: { asks: string; answers: (listing: ListingFacts) => string }[] = [
  {
    asks: 'Is there somewhere to park near the house?',
    answers: ({ amenities }) =>
      amenities.has('free-parking')
        ? 'There is free parking.'
        : amenities.has('paid-parking')
          ? 'There is parking, but it has to be paid for.'
          : 'I have no parking here, sorry.',
  },
  {
    asks: 'From when can we come in on the first day?',
    answers: ({ checkInFrom }) => `Check-in is from ${checkInFrom}.`,
  },
  {
    asks: 'How good is the wifi? I have to work for an hour or two.',
    answers: ({ amenities }) => (amenities.has('wifi') ? 'There is wifi, and it is fast.' : 'There is no wifi.'),
  },
  {
    asks: 'Is there a kitchen that we can use?',
    answers: ({ amenities }) => (amenities.has('kitchen') ? 'There is a kitchen to cook in.' : 'There is no kitchen.'),
  },
  {
    asks: 'Until when do we have to leave on the last day?',
    answers: ({ checkOutBy }) => `Check-out is by ${checkOutBy}.`,
  },
]

/** Writes what account holders and the hosts of their stays wrote to each other: about every second stay, one or two questions. */
export function conversationWriter(file: WorldFile, seed: string) {
  const nextId = idsOf(seed, 'Conversation')
  const nextMessageId = idsOf(seed, 'Message')
  return {
    ofStay({ guest, host }: People, { id: bookingId, createdAt, stay: { listing } }: WrittenBooking): void {
      const draws = stream(seed, 'conversation', bookingId)
      if (!draws.chance(0.55)) return
      const conversationId = nextId()
      let at: Instant = addSeconds(createdAt, draws.integer(1, 30) * HOUR_S)
      const talks = draws.sample(TALKS, draws.integer(1, 2))
      // An answer comes within a day; what has not happened yet is not written.
      if (addSeconds(at, talks.length * 48 * HOUR_S) >= REFERENCE_INSTANT) return
      file.insert('Conversation', {
        ...{ id: conversationId, listingId: listing.id, guestId: guest.id, hostId: host.id, bookingId },
        createdAt: at,
      })
      const say = (authorId: number, text: string) =>
        file.insert('Message', { id: nextMessageId(), conversationId, authorId, text, sentAt: at })
      for (const { asks, answers } of talks) {
        say(guest.id, `Hello ${host.firstName}, ${asks.slice(0, 1).toLowerCase()}${asks.slice(1)}`)
        at = addSeconds(at, draws.integer(1, 20) * HOUR_S + draws.integer(0, 59) * 60)
        say(host.id, `Hello ${guest.firstName}. ${answers(listing)}`)
        at = addSeconds(at, draws.integer(1, 20) * HOUR_S)
      }
    },
  }
}
