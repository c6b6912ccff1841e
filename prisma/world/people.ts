import { stream } from '@/lib/rng'
import { COUNTRIES } from '@/prisma/world/countries'
import type { CountryCode } from '@/prisma/world/country-code'
import type { Day } from '@/prisma/world/day'
import type { PersonName } from '@/prisma/world/person-name'
import { portraitsFor } from '@/prisma/world/portrait'

export interface PersonFacts extends PersonName {
  id: number
  email: string
  languages: string
  homeCity: string
  homeCountry: string
  avatarHue: number
  portrait: string | null
  joinedDay: Day
  isVerified: boolean
}

const COUNTRY_WEIGHTS = Object.fromEntries(
  Object.entries(COUNTRIES).map(([code, { travellers }]) => [code, travellers]),
) as Record<CountryCode, number>

const MAIL_DOMAIN = 'postbox.mail'

const lettersOf = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z]/g, '')

/** Makes people: hosts live where they let, travellers anywhere. Every address is one person's. */
export function peopleOf(
  seed: string,
  nextId: () => number,
  nameOf: (seed: string, key: string | number, country: CountryCode) => PersonName,
): (key: string, home?: { country: CountryCode; city: string }) => PersonFacts {
  const addresses = new Set<string>()
  const portraitOf = portraitsFor()
  return (key, home) => {
    const draws = stream(seed, 'user', key)
    const country = home?.country ?? draws.weighted(COUNTRY_WEIGHTS)
    const { name, languages, homeCities } = COUNTRIES[country]
    const person = nameOf(seed, key, country)
    const spoken = languages.slice(0, draws.chance(0.75) ? 2 : 1)
    if (draws.chance(0.2)) spoken.push(draws.one(['French', 'Spanish', 'Italian', 'German', 'Portuguese']))
    return {
      ...person,
      id: nextId(),
      email: addressOf(person, draws.integer(2, 99), addresses),
      languages: [...new Set(spoken)].join(','),
      homeCity: home?.city ?? draws.one(homeCities),
      homeCountry: name,
      avatarHue: draws.integer(0, 359),
      portrait: portraitOf(seed, key, person.gender, country),
      joinedDay: -draws.integer(140, 3200),
      isVerified: draws.chance(0.8),
    }
  }
}

function addressOf({ firstName, lastName }: PersonName, number: number, taken: Set<string>): string {
  const name = `${lettersOf(firstName)}.${lettersOf(lastName)}`
  let address = `${name}@${MAIL_DOMAIN}`
  for (let n = number; taken.has(address); n++) address = `${name}${n}@${MAIL_DOMAIN}`
  taken.add(address)
  return address
}
