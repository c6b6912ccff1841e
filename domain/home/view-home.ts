import { operation, type OperationContext } from '@/fault-injection/operation'
import type { Prisma } from '@/generated/prisma/client'
import { CARD_INCLUDE, cardOf } from '../listing/card-of'
import type { ListingCard } from '../listing/listing-card'
import { photoPath } from '../listing/photo-path'
import { jsonRows } from '../search/json-rows'

export interface HomeView {
  categories: { key: string; name: string; icon: string; count: number }[]
  destinations: {
    cityId: number
    slug: string
    name: string
    country: string
    photo: string // path
    blurb: string
    listingCount: number
    fromMinor: number // the cheapest base price a night
    currency: string
  }[]
  picks: { key: string; title: string; items: ListingCard[] }[]
}

const DESTINATIONS = 8
const PICKS = 8

async function categoriesOf(ctx: OperationContext): Promise<HomeView['categories']> {
  const rows = await jsonRows<[key: string, name: string, icon: string, count: number]>(
    ctx.db,
    `SELECT json_group_array(json_array(key, name, icon, n)) AS rows FROM (
       SELECT c.*, (SELECT count(*) FROM ListingCategory l WHERE l.categoryId = c.id) AS n FROM Category c ORDER BY c.rank, c.id)`,
  )
  return rows.map(([key, name, icon, count]) => ({ key, name, icon, count }))
}

async function destinationsOf(ctx: OperationContext): Promise<HomeView['destinations']> {
  const cities = await ctx.db.city.findMany({ orderBy: [{ popularity: 'desc' }, { id: 'asc' }], take: DESTINATIONS })
  const stats = await ctx.db.listing.groupBy({
    by: ['cityId'],
    where: { cityId: { in: cities.map(({ id }) => id) } },
    _count: true,
    _min: { basePriceMinor: true },
  })
  return cities.flatMap(({ id, slug, name, country, heroPhoto, blurb }) => {
    const own = stats.find(({ cityId }) => cityId === id)
    if (!own) return []
    const fromMinor = own._min.basePriceMinor ?? 0
    return [
      {
        cityId: id,
        slug,
        name,
        country,
        photo: photoPath(heroPhoto),
        blurb,
        listingCount: own._count,
        fromMinor,
        currency: 'USD',
      },
    ]
  })
}

const pick = async (ctx: OperationContext, where: Prisma.ListingWhereInput): Promise<ListingCard[]> => {
  const listings = await ctx.db.listing.findMany({
    where,
    orderBy: [{ popularity: 'desc' }, { id: 'asc' }],
    take: PICKS,
    include: CARD_INCLUDE,
  })
  return listings.map((listing) => cardOf(ctx, { listing, roomType: null }))
}

/** The start page: categories, popular places, and a few rows of listings. */
export const viewHome = operation<Record<string, never>, HomeView>({ name: 'home.view', kind: 'read' }, async (ctx) => {
  const destinations = await destinationsOf(ctx)
  const [first, second] = destinations
  const inCity = async (city: HomeView['destinations'][number] | undefined) =>
    city
      ? [
          {
            key: `city-${city.slug}`,
            title: `Popular in ${city.name}`,
            items: await pick(ctx, { cityId: city.cityId }),
          },
        ]
      : []
  const favourites = await pick(ctx, { isGuestFavourite: true })
  const picks = [
    { key: 'guest-favourites', title: 'Loved by guests', items: favourites },
    ...(await inCity(first)),
    ...(await inCity(second)),
  ]
  const categories = await categoriesOf(ctx)
  return { categories, destinations, picks: picks.filter(({ items }) => items.length > 0) }
})
