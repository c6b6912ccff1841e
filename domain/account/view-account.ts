import type { OperationContext } from '@/fault-injection/operation'
import type { CardView } from '../card/card-view'
import { listCards } from '../card/list-cards'
import { requireGuest } from './require-guest'

export interface AccountView {
  id: number
  email: string
  firstName: string
  lastName: string
  phone: string | null
  about: string | null
  languages: string[]
  homeCity: string
  homeCountry: string
  avatarHue: number
  joinedOn: string
  cards: CardView[]
}

/** The signed-in person. Throws `unauthorized`. */
export async function viewAccount(ctx: OperationContext): Promise<AccountView> {
  const user = await ctx.db.user.findUniqueOrThrow({ where: { id: requireGuest(ctx) } })
  const { id, email, firstName, lastName, phone, about, homeCity, homeCountry, avatarHue, joinedOn } = user
  const languages = user.languages.split(',').map((language) => language.trim())
  const cards = await listCards(ctx)
  return { id, email, firstName, lastName, phone, about, languages, homeCity, homeCountry, avatarHue, joinedOn, cards }
}
