import { stream } from '@/lib/rng'
import { readCsv } from '@/prisma/world/csv'
import type { Destination, Setting } from '@/prisma/world/destination'
import type { Point } from '@/prisma/world/geography'
import { offsetBy } from '@/prisma/world/geography'

export interface LandmarkFacts extends Point {
  name: string
  kind: string
}

type Generated = [name: string, kind: string, farthestKm: number]

const GENERATED: Record<Setting, Generated[]> = {
  city: [
    ['{city} Central Station', 'station', 2],
    ['{city} City Museum', 'museum', 1.5],
    ['{city} Central Market', 'market', 1],
    ['University of {city}', 'university', 3],
  ],
  coast: [
    ['{city} Town Beach', 'beach', 2],
    ['{city} Harbour', 'sight', 1],
    ['{city} Maritime Museum', 'museum', 1.5],
    ['{city} Bus Station', 'station', 2],
  ],
  countryside: [
    ['{city} Market Square', 'market', 0.4],
    ['{city} Botanical Garden', 'park', 2],
    ['{city} Station', 'station', 2],
  ],
  mountain: [
    ['{city} Cable Car', 'station', 1.5],
    ['{city} Station', 'station', 1],
    ['{city} Mountain Museum', 'museum', 0.8],
  ],
}

let listed: Map<string, LandmarkFacts[]> | undefined

function listedIn(city: string): LandmarkFacts[] {
  if (listed === undefined) {
    listed = new Map()
    for (const row of readCsv<'city' | 'name' | 'kind' | 'lat' | 'lng'>('landmarks.csv')) {
      const facts = { name: row.name, kind: row.kind, lat: Number(row.lat), lng: Number(row.lng) }
      listed.set(row.city, [...(listed.get(row.city) ?? []), facts])
    }
  }
  return listed.get(city) ?? []
}

/** The well-known landmarks of a destination from data/landmarks.csv, or plausible ones where none are listed. */
export function landmarksOf(seed: string, { name, setting }: Destination, centre: Point): LandmarkFacts[] {
  const known = listedIn(name)
  if (known.length > 0) return known
  const draws = stream(seed, 'landmarks', name)
  return GENERATED[setting].map(([pattern, kind, farthest]) => ({
    name: pattern.replace('{city}', name),
    kind,
    ...offsetBy(centre, (draws.next() * 2 - 1) * farthest, (draws.next() * 2 - 1) * farthest),
  }))
}
