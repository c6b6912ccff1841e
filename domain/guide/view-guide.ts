import { operation } from '@/fault-injection/operation'
import { StaytwinError } from '@/lib/staytwin-error'
import { CARD_INCLUDE, cardOf } from '../listing/card-of'
import type { ListingCard } from '../listing/listing-card'
import { photoPath } from '../listing/photo-path'

export interface GuideView {
  cityId: number
  name: string
  region: string
  country: string
  blurb: string
  photo: string
  setting: string
  stayCount: number
  /** The months with the lowest and the highest prices, 1 to 12. */
  cheapestMonth: number
  dearestMonth: number
  taxBasisPoints: number
  cityTaxMinor: number
  events: { name: string; fromDate: string; toDate: string }[]
  landmarks: { id: number; name: string; kind: string }[]
  neighbourhoods: { name: string; count: number }[]
  experiences: {
    id: number
    title: string
    kind: string
    rating100: number | null
    reviewCount: number
    priceMinor: number
    minutes: number
  }[]
  stays: ListingCard[]
}

const STAYS = 4
const EXPERIENCES = 6

/** Everything about a city that helps to plan: what is there, when, what it costs, and the best stays and experiences. Throws `not-found`. */
export const viewGuide = operation<{ slug: string }, GuideView>(
  { name: 'guide.view', kind: 'read', entity: ({ slug }) => `city:${slug}` },
  async (ctx, { slug }) => {
    const city = await ctx.db.city.findUnique({
      where: { slug },
      include: {
        seasons: { orderBy: { month: 'asc' } },
        events: { where: { toDate: { gt: ctx.today } }, orderBy: { fromDate: 'asc' }, take: 6 },
        landmarks: { orderBy: { id: 'asc' } },
        experiences: { orderBy: [{ popularity: 'desc' }, { id: 'asc' }], take: EXPERIENCES },
      },
    })
    if (!city)
      throw new StaytwinError('not-found', {
        what: 'We have no guide to this place',
        seen: slug,
        fix: 'Look at the list of all destinations.',
      })
    const areas = await ctx.db.listing.groupBy({ by: ['neighbourhood'], where: { cityId: city.id }, _count: true })
    const best = await ctx.db.listing.findMany({
      where: { cityId: city.id },
      orderBy: [{ popularity: 'desc' }, { id: 'asc' }],
      take: STAYS,
      include: CARD_INCLUDE,
    })
    const byPrice = [...city.seasons].sort((a, b) => a.percent - b.percent || a.month - b.month)
    return {
      cityId: city.id,
      ...{ name: city.name, region: city.region, country: city.country, blurb: city.blurb, setting: city.setting },
      photo: photoPath(city.heroPhoto),
      stayCount: areas.reduce((sum, area) => sum + area._count, 0),
      cheapestMonth: byPrice[0]?.month ?? 1,
      dearestMonth: byPrice.at(-1)?.month ?? 7,
      ...{ taxBasisPoints: city.taxBasisPoints, cityTaxMinor: city.cityTaxMinor },
      events: city.events.map(({ name, fromDate, toDate }) => ({ name, fromDate, toDate })),
      landmarks: city.landmarks.map(({ id, name, kind }) => ({ id, name, kind })),
      neighbourhoods: areas
        .map(({ neighbourhood, _count }) => ({ name: neighbourhood, count: _count }))
        .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name)),
      experiences: city.experiences.map((one) => ({
        ...{ id: one.id, title: one.title, kind: one.kind, rating100: one.rating100, reviewCount: one.reviewCount },
        ...{ priceMinor: one.priceMinor, minutes: one.durationMinutes },
      })),
      stays: best.map((listing) => cardOf(ctx, { listing, roomType: null })),
    }
  },
)
