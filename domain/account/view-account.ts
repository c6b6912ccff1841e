import type { OperationContext } from '@/fault-injection/operation'
import { requireGuest } from './require-guest'

export interface AccountView {
  id: number
  email: string
  firstName: string
  lastName: string
  phone: string | null
  about: string | null
  work: string | null
  birthDate: string | null
  languages: string[]
  homeCity: string
  homeCountry: string
  avatarHue: number
  portrait: string | null
  joinedOn: string
  isVerified: boolean
  currency: string
  language: string
}

/** The signed-in person. Throws `unauthorized`. */
export async function viewAccount(ctx: OperationContext): Promise<AccountView> {
  const user = await ctx.db.user.findUniqueOrThrow({ where: { id: requireGuest(ctx) } })
  const { id, email, firstName, lastName, phone, about, work, birthDate, homeCity, homeCountry } = user
  const { avatarHue, portrait, joinedOn, isVerified, currency, language } = user
  const languages = user.languages
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return {
    ...{ id, email, firstName, lastName, phone, about, work, birthDate, languages, homeCity, homeCountry },
    ...{ avatarHue, portrait, joinedOn, isVerified, currency, language },
  }
}
