import { operation, type OperationContext } from '@/fault-injection/operation'
import { jsonRows } from '../search/json-rows'
import { loadExperienceCards, type ExperienceCard } from './experience-card'

export interface ExperienceHome {
  /** How many there are of each kind. */
  kinds: Record<string, number>
  total: number
  cities: { cityId: number; name: string; count: number; fromMinor: number }[]
  rows: { key: string; title: string; href: string; items: ExperienceCard[] }[]
}

const CITIES = 8
const ROW = 4

const idsOf = async (ctx: OperationContext, where: string, order: string, ...parameters: (string | number)[]) =>
  jsonRows<number>(
    ctx.db,
    `SELECT json_group_array(id) AS rows FROM (SELECT id FROM Experience WHERE ${where} ORDER BY ${order}, id LIMIT ${ROW})`,
    ...parameters,
  )

/** The start page of experiences: kinds, cities, and a few rows. */
export const viewExperienceHome = operation<Record<string, never>, ExperienceHome>(
  { name: 'experience.search', kind: 'read' },
  async (ctx) => {
    const kinds = await jsonRows<[string, number]>(
      ctx.db,
      `SELECT json_group_array(json_array(kind, n)) AS rows FROM (SELECT kind, count(*) AS n FROM Experience GROUP BY kind)`,
    )
    const cities = await jsonRows<[number, string, number, number]>(
      ctx.db,
      `SELECT json_group_array(json_array(id, name, n, least)) AS rows FROM (
         SELECT c.id, c.name, count(*) AS n, min(e.priceMinor) AS least FROM City c JOIN Experience e ON e.cityId = c.id AND NOT e.isOnline
         GROUP BY c.id ORDER BY c.popularity DESC, c.id LIMIT ${CITIES})`,
    )
    const searched = (name: string, cityId: number) =>
      `/experiences?${new URLSearchParams({ where: name, cityId: String(cityId) })}`
    const wishes = [
      {
        key: 'top-rated',
        title: 'Loved by everyone who came',
        href: '/experiences?minRating=47&sort=rating',
        ids: await idsOf(ctx, 'reviewCount >= 10 AND rating100 >= 470', 'rating100 DESC, reviewCount DESC'),
      },
      ...(await Promise.all(
        cities.slice(0, 2).map(async ([id, name]) => ({
          key: `city-${id}`,
          title: `Popular in ${name}`,
          href: searched(name, id),
          ids: await idsOf(ctx, 'cityId = ? AND NOT isOnline', 'popularity DESC', id),
        })),
      )),
      {
        key: 'family',
        title: 'With children',
        href: '/experiences?family=1',
        ids: await idsOf(ctx, 'isFamilyFriendly AND NOT isOnline AND reviewCount >= 5', 'popularity DESC'),
      },
      {
        key: 'online',
        title: 'From your own table, online',
        href: '/experiences?online=1',
        ids: await idsOf(ctx, 'isOnline', 'popularity DESC'),
      },
    ]
    const cards = await loadExperienceCards(ctx.db, [...new Set(wishes.flatMap(({ ids }) => ids))])
    const cardOf = new Map(cards.map((card) => [card.id, card]))
    return {
      kinds: Object.fromEntries(kinds),
      total: kinds.reduce((sum, [, count]) => sum + count, 0),
      cities: cities.map(([cityId, name, count, fromMinor]) => ({ cityId, name, count, fromMinor })),
      rows: wishes
        .map(({ ids, ...row }) => ({ ...row, items: ids.flatMap((id) => cardOf.get(id) ?? []) }))
        .filter(({ items }) => items.length > 0),
    }
  },
)
