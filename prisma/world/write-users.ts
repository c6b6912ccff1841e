import { stream } from '@/lib/rng'
import type { CardFacts } from '@/prisma/world/account-cards'
import { dateAt } from '@/prisma/world/day'
import { passwordHash } from '@/prisma/world/guest-password'
import type { PersonFacts } from '@/prisma/world/people'
import type { WorldFile } from '@/prisma/world/world-file'

interface Role {
  isHost: boolean
  isSuperhost: boolean
  /** Percent; hosts only. */
  responseRate: number | null
  /** They answer within this time; hosts only. */
  responseHours: number | null
  canLogIn: boolean
}

const ABOUT = [
  'I like cooking for friends, long trains and old maps.',
  'I grew up here and still find new corners.',
  'Architect by day, gardener on weekends.',
  'We travel a lot ourselves and know what guests need.',
  'Teacher, cyclist, collector of second-hand books.',
  'Ask me about music, markets and the best bread.',
  'My family has let rooms for two generations.',
]

const WORK = [
  ...['Architect', 'Teacher', 'Nurse', 'Graphic designer', 'Baker', 'Translator', 'Engineer', 'Carpenter', 'Musician'],
  ...['Photographer', 'Shopkeeper', 'Gardener', 'Software developer', 'Journalist', 'Retired', 'Physiotherapist'],
  ...['Restaurant owner', 'Civil servant', 'Potter', 'Tour guide'],
]

const two = (n: number) => String(n).padStart(2, '0')

export const TRAVELLER: Role = {
  isHost: false,
  isSuperhost: false,
  responseRate: null,
  responseHours: null,
  canLogIn: false,
}
export const ACCOUNT: Role = { ...TRAVELLER, canLogIn: true }

export function writeUser(file: WorldFile, seed: string, person: PersonFacts, role: Role): void {
  const draws = stream(seed, 'profile', person.id)
  file.insert('User', {
    ...{ id: person.id, email: person.email, firstName: person.firstName, lastName: person.lastName },
    passwordHash: role.canLogIn ? passwordHash(seed, person.id) : null,
    phone: role.canLogIn
      ? `+${draws.integer(20, 98)} ${draws.integer(100, 999)} 555 ${draws.integer(1000, 9999)}`
      : null,
    about: role.isHost && draws.chance(0.6) ? draws.one(ABOUT) : null,
    ...{ languages: person.languages, homeCity: person.homeCity, homeCountry: person.homeCountry },
    ...{
      avatarHue: person.avatarHue,
      portrait: person.portrait,
      joinedOn: dateAt(person.joinedDay),
      isHost: role.isHost,
    },
    ...{ isSuperhost: role.isSuperhost, isVerified: role.isHost || role.canLogIn || person.isVerified },
    ...{ responseRate: role.responseRate, responseHours: role.responseHours },
    work: draws.chance(role.isHost ? 0.55 : role.canLogIn ? 0.4 : 0) ? draws.one(WORK) : null,
    birthDate: role.canLogIn
      ? `${draws.integer(1952, 2004)}-${two(draws.integer(1, 12))}-${two(draws.integer(1, 28))}`
      : null,
  })
}

export function writeCard(file: WorldFile, { addedDay, ...card }: CardFacts): void {
  file.insert('PaymentCard', { ...card, addedAt: `${dateAt(addedDay)}T18:30:00Z` })
}
