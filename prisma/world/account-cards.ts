import { stream } from '@/lib/rng'
import type { PersonFacts } from '@/prisma/world/people'

export interface CardFacts {
  id: number
  userId: number
  brand: string
  last4: string
  expiryMonth: number
  expiryYear: number
  holder: string
  isDefault: boolean
  needsChallenge: boolean
  behaviour: 'ok' | 'declined' | 'insufficient-funds' | 'expired'
  addedDay: number
}

/** Three or four cards: the default works, one asks for a code, one is refused, sometimes one has run out. */
export function drawCards(seed: string, person: PersonFacts, nextId: () => number): CardFacts[] {
  const draws = stream(seed, 'cards', person.id)
  const digits = draws.sample(
    Array.from({ length: 9000 }, (_, i) => String(i + 1000)),
    4,
  )
  const brands = draws.sample(['Visa', 'Mastercard', 'Amex', 'Visa'], 4)
  const refused = draws.chance(0.5) ? 'declined' : 'insufficient-funds'
  const card = (i: number, facts: Pick<CardFacts, 'behaviour' | 'needsChallenge'>): CardFacts => ({
    id: nextId(),
    userId: person.id,
    brand: brands[i] as string,
    last4: digits[i] as string,
    expiryMonth: draws.integer(1, 12),
    expiryYear: facts.behaviour === 'expired' ? 2026 : draws.integer(2028, 2031),
    holder: `${person.firstName} ${person.lastName}`,
    isDefault: i === 0,
    addedDay: person.joinedDay + draws.integer(0, 60),
    ...facts,
  })
  const cards = [
    card(0, { behaviour: 'ok', needsChallenge: false }),
    card(1, { behaviour: 'ok', needsChallenge: true }),
    card(2, { behaviour: refused, needsChallenge: false }),
  ]
  if (draws.chance(0.4)) cards.push(card(3, { behaviour: draws.chance(0.5) ? 'ok' : 'expired', needsChallenge: false }))
  return cards
}
