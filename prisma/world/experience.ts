import type { Stream } from '@/lib/rng'
import { stream } from '@/lib/rng'
import type { CityFacts } from '@/prisma/world/city'
import type { Day } from '@/prisma/world/day'
import { cuisineOf, isDrink } from '@/prisma/world/experience-cuisine'
import { drawAddress, landmarksFor, meetingAt } from '@/prisma/world/experience-place'
import { drawSlots, type SlotFacts } from '@/prisma/world/experience-slot'
import type { Theme } from '@/prisma/world/experience-theme'
import { CITY_THEMES } from '@/prisma/world/experience-themes-city'
import { CRAFT_THEMES } from '@/prisma/world/experience-themes-craft'
import { FOOD_THEMES } from '@/prisma/world/experience-themes-food'
import { OUTSIDE_THEMES } from '@/prisma/world/experience-themes-outside'
import { WATER_AND_WILDLIFE_THEMES } from '@/prisma/world/experience-themes-water'
import type { Point } from '@/prisma/world/geography'
import type { LandmarkFacts } from '@/prisma/world/landmark'
import type { PersonFacts } from '@/prisma/world/people'

const THEMES: Theme[] = [
  ...FOOD_THEMES,
  ...CITY_THEMES,
  ...OUTSIDE_THEMES,
  ...WATER_AND_WILDLIFE_THEMES,
  ...CRAFT_THEMES,
]
const ONLINE_SHARE = 0.06

export interface ExperienceFacts extends Point {
  /** Its number in the world; everything else follows from (seed, index). */
  index: number
  city: CityFacts
  host: PersonFacts
  theme: Theme
  /** The sight that it is a ticket to. */
  landmark: LandmarkFacts | null
  title: string
  description: string
  meetingPoint: string
  includes: string[]
  brings: string[]
  praise: string[]
  minutes: number
  maxGroup: number
  minAge: number
  languages: string[]
  priceMinor: number
  childPriceMinor: number | null
  cancellationHours: number
  isInstant: boolean
  isFamilyFriendly: boolean
  isStepFree: boolean
  /** -1..1 */
  quality: number
  createdDay: Day
  slots: SlotFacts[]
}

interface Wish {
  count: number
  cities: readonly CityFacts[]
  hostsIn: (city: CityFacts) => readonly PersonFacts[]
}

/** The experiences of a world, spread over all cities that have hosts; famous cities have more, and of every sort before one comes again. */
export function drawExperiences(seed: string, { count, cities, hostsIn }: Wish): ExperienceFacts[] {
  const titles = new Set<string>()
  const hosted = cities.filter((city) => hostsIn(city).length > 0)
  const online = Math.max(2, Math.round(count * ONLINE_SHARE))
  const shares = sharesOf(hosted, count - online)
  let index = 0
  const facts = hosted.flatMap((city, i) => {
    const draws = stream(seed, 'experiences', city.slug)
    return themesIn(draws, city, shares[i] as number).map((theme) =>
      drawExperience(seed, { index: index++, city, theme, hosts: hostsIn(city), titles }),
    )
  })
  const draws = stream(seed, 'online experiences')
  const themes = THEMES.filter(({ isOnline }) => isOnline)
  for (let i = 0; i < online; i++) {
    const city = draws.one(hosted)
    const theme = themes[i % themes.length] as Theme
    facts.push(drawExperience(seed, { index: index++, city, theme, hosts: hostsIn(city), titles }))
  }
  return facts
}

/** At least three for each city, the rest by fame; together `count`. */
function sharesOf(cities: readonly CityFacts[], count: number): number[] {
  const least = Math.min(3, Math.floor(count / Math.max(1, cities.length)))
  const fame = cities.reduce((sum, city) => sum + city.fame ** 1.4, 0)
  const left = count - least * cities.length
  const exact = cities.map((city) => least + (left * city.fame ** 1.4) / fame)
  const shares = exact.map(Math.floor)
  for (let missing = count - shares.reduce((sum, n) => sum + n, 0), i = 0; missing > 0; missing--, i++)
    shares[i % shares.length] = (shares[i % shares.length] as number) + 1
  return shares
}

/** Themes that fit the city: the most different kinds first, each theme once before any comes again. */
function themesIn(draws: Stream, city: CityFacts, count: number): Theme[] {
  const cuisine = cuisineOf(city.country)
  const fitting = draws.sample(
    THEMES.filter((theme) => {
      const { isOnline, settings, minPopulation = 0, drinks } = theme
      if (isOnline || city.population < minPopulation || settings?.includes(city.setting) === false) return false
      if (drinks !== undefined && !isDrink(cuisine, drinks)) return false
      return landmarksFor(draws, city, theme).length > 0
    }),
    THEMES.length,
  )
  const used = new Map<string, number>()
  const rounds = fitting.map((theme) => {
    const round = used.get(theme.kind) ?? 0
    used.set(theme.kind, round + 1)
    return { theme, round: theme.title.startsWith('Aquarium') ? -1 : round }
  })
  const order = rounds.sort((a, b) => a.round - b.round).map(({ theme }) => theme)
  return Array.from({ length: count }, (_, i) => order[i % order.length] as Theme)
}

interface Draft {
  index: number
  city: CityFacts
  theme: Theme
  hosts: readonly PersonFacts[]
  titles: Set<string>
}

function drawExperience(seed: string, { index, city, theme, hosts, titles }: Draft): ExperienceFacts {
  const draws = stream(seed, 'experience', index)
  const host = draws.one(hosts)
  const quarter = draws.one(city.neighbourhoods)
  const landmark = landmarksFor(draws, city, theme)[0] as LandmarkFacts
  const cuisine = cuisineOf(city.country)
  const [dish, dish2] = draws.sample(cuisine.dishes, 2)
  const words: Record<string, string> = {
    ...{ city: city.name, quarter, landmark: landmark.name, host: host.firstName, cuisine: cuisine.adjective },
    ...{ dish: dish as string, dish2: dish2 as string, drink: cuisine.drink },
  }
  const fill = (text: string) => capital(text.replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name] ?? ''))
  const address = drawAddress(draws, city, quarter)
  const isAtLandmark = theme.meets === 'landmark'
  const isTicket = theme.hasEntrance === true
  const languages = host.languages.split(',')
  const quality = Math.max(-1, Math.min(1, 0.45 + 0.38 * draws.normal()))
  const minutes = between(draws, theme.minutes, 15)
  const maxGroup = between(draws, theme.group, 2)
  const minAge = theme.minAge === 21 && city.country !== 'US' ? 18 : theme.minAge
  const level = (city.price / 100) ** 0.75
  const price = theme.price * (theme.isOnline ? 1 : level) * Math.exp(0.16 * draws.normal()) * (1 + 0.1 * quality)
  const priceMinor = Math.max(6, Math.round(price)) * 100
  const hasChildPrice = theme.isFamilyFriendly && minAge <= 12 && draws.chance(0.75)
  const childPriceMinor = hasChildPrice ? Math.round((priceMinor * draws.one([50, 60, 70])) / 10_000) * 100 : null
  const isStepFree = theme.isOnline === true || draws.chance(theme.stepFree)
  return {
    ...{ index, city, host, theme, minutes, maxGroup, minAge, languages, priceMinor, childPriceMinor, quality },
    ...{ isStepFree, isFamilyFriendly: theme.isFamilyFriendly },
    landmark: isTicket ? landmark : null,
    ...(isAtLandmark ? { lat: landmark.lat, lng: landmark.lng } : { lat: address.lat, lng: address.lng }),
    title: uniqueTitle(fill(theme.title), titles, [`in ${quarter}`, `with ${host.firstName}`]),
    description: `${fill(theme.says)}\n\n${groupLine(theme, host.firstName, languages, maxGroup, isStepFree)}`,
    meetingPoint: theme.isOnline
      ? 'Online: the link to the video call comes with your confirmation'
      : isAtLandmark
        ? meetingAt(landmark)
        : address.text,
    includes: theme.includes.map(fill),
    brings: theme.brings.map(fill),
    praise: theme.praise.map(fill),
    cancellationHours: draws.one([24, 24, 24, 24, 48, 72, 72, 168]),
    isInstant: true,
    createdDay: Math.min(-8, Math.max(host.joinedDay + 5, -draws.integer(60, 1500))),
    slots: drawSlots(draws, theme, { minutes, maxGroup, languages }),
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Within the bounds, in whole steps. */
function between(draws: Stream, [least, most]: [number, number], step: number): number {
  return least + step * draws.integer(0, Math.floor((most - least) / step))
}

function uniqueTitle(title: string, taken: Set<string>, endings: string[]): string {
  const tries = [title, ...endings.filter((ending) => !title.includes(ending)).map((ending) => `${title}, ${ending}`)]
  let unique = tries.find((one) => !taken.has(one))
  for (let i = 2; unique === undefined; i++) if (!taken.has(`${title} (${i})`)) unique = `${title} (${i})`
  taken.add(unique)
  return unique
}

function groupLine(theme: Theme, host: string, languages: string[], maxGroup: number, isStepFree: boolean): string {
  const spoken = languages.length > 1 ? `${languages.slice(0, -1).join(', ')} and ${languages.at(-1)}` : languages[0]
  const people = `up to ${maxGroup} people`
  const steps = isStepFree && !theme.isOnline ? ' There are no steps on the way.' : ''
  if (theme.kind === 'attraction') return `Each entry time is for ${people}. Information in ${spoken}.${steps}`
  return `${host} leads it in ${spoken}, for ${people}.${steps}`
}
