import type { Stream } from '@/lib/rng'
import type { CityFacts } from '@/prisma/world/city'
import type { Point } from '@/prisma/world/geography'
import { offsetBy } from '@/prisma/world/geography'
import { idsOf } from '@/prisma/world/ids'
import type { LandmarkFacts } from '@/prisma/world/landmark'
import { drawStreet } from '@/prisma/world/street'
import type { Theme } from '@/prisma/world/experience-theme'

const ENTRANCE =
  /museum|tower|castle|palace|palais|aquarium|oceanarium|gallery|garden|zoo|cathedral|basilica|temple|shrine|fort|cable car|gondola|railway|observatory|sagrada|louvre|modern|acropolis|colosseum|stadium|camp nou|alcázar|pantheon|mosque|abbey|monastery|mansion|opera|arena|skydeck|funicular|pagoda|church|villa/i

/** Landmarks that this can happen at, in a drawn order; empty when it can not happen in this city. */
export function landmarksFor(draws: Stream, city: CityFacts, { near, hasEntrance }: Theme): LandmarkFacts[] {
  const fitting = city.landmarks.filter(({ name, kind }) => {
    if (kind === 'airport') return false
    if (hasEntrance && !(ENTRANCE.test(name) || kind === 'museum' || kind === 'stadium')) return false
    if (hasEntrance && kind === 'station' && !/cable car|gondola|railway|funicular/i.test(name)) return false
    return near === undefined || near.includes(kind)
  })
  return draws.sample(fitting, fitting.length)
}

const AT: Record<string, string> = {
  ...{ station: 'Under the clock at', museum: 'By the main entrance of', stadium: 'At the ticket windows of' },
  ...{ park: 'At the main gate of', beach: 'At the steps down to', market: 'By the first stall of' },
}

/** "By the main entrance of the Prado Museum" */
export const meetingAt = ({ kind, name }: LandmarkFacts): string => `${AT[kind] ?? 'In front of'} ${name}`

/** A house somewhere in the city. */
export function drawAddress(draws: Stream, city: CityFacts, quarter: string): Point & { text: string } {
  const { address } = drawStreet(draws, city.country)
  const far = () => (draws.next() * 2 - 1) * 1.8
  return { ...offsetBy(city, far(), far()), text: `${address}, ${quarter}` }
}

/** The ids that the landmarks of a world get: they are given in the order of the cities. */
export function landmarkIds(seed: string, cities: readonly CityFacts[]): Map<LandmarkFacts, number> {
  const nextId = idsOf(seed, 'Landmark')
  return new Map(cities.flatMap(({ landmarks }) => landmarks.map((landmark) => [landmark, nextId()] as const)))
}
