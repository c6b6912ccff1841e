import type { SiteContext } from '@/episode/site-context'

export interface SignedInGuest {
  firstName: string
  lastName: string
  email: string
  avatarHue: number
}

/** The person in the header, or null for a visitor. */
export async function signedInGuest(site: SiteContext): Promise<SignedInGuest | null> {
  if (site.userId === null) return null
  return site.ctx.db.user.findUnique({
    where: { id: site.userId },
    select: { firstName: true, lastName: true, email: true, avatarHue: true },
  })
}
