import { operation } from '@/fault-injection/operation'
import { photoPath } from '../listing/photo-path'

export interface GuideLink {
  slug: string
  name: string
  country: string
  continent: string
  blurb: string
  photo: string
}

/** Every destination, by continent and name. */
export const listGuides = operation<Record<string, never>, GuideLink[]>(
  { name: 'guide.view', kind: 'read', logResult: (guides) => guides.length },
  async (ctx) => {
    const cities = await ctx.db.city.findMany({
      select: { slug: true, name: true, country: true, continent: true, blurb: true, heroPhoto: true },
      orderBy: [{ continent: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    })
    return cities.map(({ heroPhoto, ...city }) => ({ ...city, photo: photoPath(heroPhoto) }))
  },
)
