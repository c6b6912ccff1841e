import { operation } from '@/fault-injection/operation'
import { photoPath } from '../listing/photo-path'

export interface MeetingPlace {
  cityId: number
  city: string
  photo: string
  /** Listings with meeting rooms. */
  count: number
}

/** The cities that have hotels with meeting rooms, the best known first. */
export const listMeetingPlaces = operation<Record<string, never>, MeetingPlace[]>(
  { name: 'guide.view', kind: 'read', logResult: (places) => places.length },
  async (ctx) => {
    const rows = await ctx.db.listing.groupBy({
      by: ['cityId'],
      where: { amenities: { some: { amenity: { key: 'meeting-rooms' } } } },
      _count: true,
    })
    const counts = new Map(rows.map(({ cityId, _count }) => [cityId, _count]))
    const cities = await ctx.db.city.findMany({
      where: { id: { in: [...counts.keys()] } },
      orderBy: [{ popularity: 'desc' }, { id: 'asc' }],
    })
    return cities.map(({ id, name, heroPhoto }) => ({
      cityId: id,
      city: name,
      photo: photoPath(heroPhoto),
      count: counts.get(id) ?? 0,
    }))
  },
)
