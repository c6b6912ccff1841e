import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LatLng } from './mercator'

export type Setting = 'city' | 'coast' | 'countryside' | 'mountain'

/** A town on the map. */
export interface Place extends LatLng {
  name: string
  population: number
  /** Only where stays are: how the land around looks. */
  setting?: Setting
  /** Degrees from north in which the sea lies. */
  seaBearing?: number
}

let all: Place[] | undefined

/** Every town of data/places.csv: destinations first, then by size. */
export function places(): Place[] {
  if (all) return all
  const text = readFileSync(join(process.cwd(), 'app/components/map/data/places.csv'), 'utf8')
  const [, ...lines] = text.trimEnd().split('\n')
  all = lines.map((line) => {
    const [name = '', lat, lng, population, setting, seaBearing] = line.split(';')
    return {
      ...{ name, lat: Number(lat), lng: Number(lng), population: Number(population) },
      ...(setting && { setting: setting as Setting }),
      ...(seaBearing && { seaBearing: Number(seaBearing) }),
    }
  })
  return all
}

/** The places where stays are. */
export const destinationPlaces = (): Place[] => places().filter(({ setting }) => setting !== undefined)
