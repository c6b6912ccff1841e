import type { OperationContext } from '@/fault-injection/operation'
import type { CardView } from '../card/card-view'
import { notBuiltYet } from '../not-built-yet'

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
export async function viewAccount(_ctx: OperationContext): Promise<AccountView> {
  return notBuiltYet('viewAccount')
}
