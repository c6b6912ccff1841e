import type { Db } from '@/fault-injection/operation'
import { jsonRows } from './json-rows'
import { plainText } from './place-text'

export interface GazetteerCity {
  id: number
  name: string
  region: string
  country: string
  lat: number
  lng: number
  popularity: number
  plainName: string
}

export interface GazetteerLandmark {
  id: number
  cityId: number
  name: string
  lat: number
  lng: number
  plainName: string
}

type CityRow = [number, string, string, string, number, number, number]
type LandmarkRow = [number, number, string, number, number]

/** All cities, the most popular first. */
export async function loadCities(db: Db): Promise<GazetteerCity[]> {
  const rows = await jsonRows<CityRow>(
    db,
    `SELECT json_group_array(json_array(id, name, region, country, lat, lng, popularity)) AS rows
     FROM (SELECT * FROM City ORDER BY popularity DESC, id)`,
  )
  return rows.map(([id, name, region, country, lat, lng, popularity]) => ({
    ...{ id, name, region, country, lat, lng, popularity },
    plainName: plainText(name),
  }))
}

/** All landmarks, by id. */
export async function loadLandmarks(db: Db): Promise<GazetteerLandmark[]> {
  const rows = await jsonRows<LandmarkRow>(
    db,
    `SELECT json_group_array(json_array(id, cityId, name, lat, lng)) AS rows FROM (SELECT * FROM Landmark ORDER BY id)`,
  )
  return rows.map(([id, cityId, name, lat, lng]) => ({ id, cityId, name, lat, lng, plainName: plainText(name) }))
}
