import type { Db } from '@/fault-injection/operation'
import { photoPath } from '../listing/photo-path'
import { jsonRows } from '../search/json-rows'

/** An experience in a list. Money in minor units. */
export interface ExperienceCard {
  id: number
  title: string
  kind: string
  isOnline: boolean
  city: string
  country: string
  photo: string // path
  photoAlt: string
  minutes: number
  languages: string[]
  priceMinor: number // a person
  currency: string
  rating100: number | null
  reviewCount: number
  maxGroup: number
  isFamilyFriendly: boolean
  cancellationHours: number
  /** To the sight that was searched near; else null. */
  distanceKm: number | null
}

/** Where the site serves a picture of an experience: a drawing or a render. */
export const experiencePhotoPath = (photo: string): string =>
  photo.startsWith('drawing-') ? `/drawings/${photo.slice('drawing-'.length)}.svg` : photoPath(photo)

type Row = [
  ...[id: number, title: string, kind: string, isOnline: 0 | 1, city: string, country: string],
  ...[photo: string | null, caption: string | null, minutes: number, languages: string, priceMinor: number],
  ...[currency: string, rating100: number | null, reviewCount: number, maxGroup: number],
  ...[isFamilyFriendly: 0 | 1, cancellationHours: number],
]

/** The cards of these experiences, in the order of the ids. */
export async function loadExperienceCards(db: Db, ids: number[]): Promise<ExperienceCard[]> {
  if (ids.length === 0) return []
  const rows = await jsonRows<Row>(
    db,
    `SELECT json_group_array(json_array(e.id, e.title, e.kind, e.isOnline, c.name, c.country, p.photo, p.caption, e.durationMinutes,
       e.languages, e.priceMinor, e.currency, e.rating100, e.reviewCount, e.maxGroup, e.isFamilyFriendly, e.cancellationHours)) AS rows
     FROM json_each(?) j JOIN Experience e ON e.id = j.value JOIN City c ON c.id = e.cityId
       LEFT JOIN ExperiencePhoto p ON p.experienceId = e.id AND p.position = 0`,
    JSON.stringify(ids),
  )
  const cards = new Map(rows.map((row) => [row[0], toCard(row)]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}

function toCard(row: Row): ExperienceCard {
  const [id, title, kind, isOnline, city, country, photo, caption, minutes, languages, priceMinor, ...rest] = row
  const [currency, rating100, reviewCount, maxGroup, isFamilyFriendly, cancellationHours] = rest
  return {
    ...{ id, title, kind, city, country, minutes, priceMinor, currency, rating100, reviewCount, maxGroup },
    isOnline: isOnline === 1,
    photo: experiencePhotoPath(photo ?? `drawing-${kind}-1`),
    photoAlt: caption ?? '',
    languages: languages.split(','),
    isFamilyFriendly: isFamilyFriendly === 1,
    cancellationHours,
    distanceKm: null,
  }
}
