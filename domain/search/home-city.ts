import type { OperationContext } from '@/fault-injection/operation'
import type { IndexCity } from './index/geography'
import type { WorldIndex } from './index/world-index'
import { plainText } from './place-text'

/** The home of the signed-in guest, or the most popular city. */
export async function homeCity(ctx: OperationContext, { geography: { cities } }: WorldIndex): Promise<IndexCity> {
  const { userId } = ctx.actor
  const user =
    userId === undefined
      ? null
      : await ctx.db.user.findUnique({ where: { id: userId }, select: { homeCity: true, homeCountry: true } })
  const isHome = ({ plainName, plainCountry }: IndexCity) =>
    user !== null && plainName === plainText(user.homeCity) && plainCountry === plainText(user.homeCountry)
  const inCountry = ({ plainCountry }: IndexCity) => user !== null && plainCountry === plainText(user.homeCountry)
  return cities.find(isHome) ?? cities.find(inCountry) ?? cities[0]!
}
