import type { User } from '@/generated/prisma/client'
import type { OperationContext } from '@/fault-injection/operation'
import { keptRows } from '../kept/kept-rows'
import type { HostView } from './listing-view'

/** What guests see of a host. */
export async function hostView(ctx: OperationContext, host: User): Promise<HostView> {
  const { _count, _sum } = await keptRows(ctx, 'host', host.id, ['Listing'], () =>
    ctx.db.listing.aggregate({ where: { hostId: host.id }, _count: true, _sum: { reviewCount: true } }),
  )
  const { id, firstName, about, homeCity, homeCountry, avatarHue, joinedOn, isSuperhost, isVerified } = host
  return {
    id,
    firstName,
    about,
    languages: host.languages.split(',').map((language) => language.trim()),
    homeCity,
    homeCountry,
    avatarHue,
    joinedOn,
    isSuperhost,
    isVerified,
    responseRate: host.responseRate,
    responseHours: host.responseHours,
    portrait: host.portrait,
    listingCount: _count,
    reviewCount: _sum.reviewCount ?? 0,
  }
}
