import { z } from 'zod'

const number = (text: string | null | undefined, min: number, max: number, usual: number): number => {
  const value = Number(text || usual)
  return Number.isInteger(value) ? Math.min(max, Math.max(min, value)) : usual
}

/** What the address of a booking page says: `session=<slot>_<date>&adults=2&children=1`. */
export interface OrderQuery {
  slotId: number
  date: string
  adults: number
  children: number
}

export function readOrder(query: URLSearchParams): OrderQuery {
  const [, slotId = '0', date = ''] = /^(\d{1,12})_(\S{1,12})$/.exec(query.get('session') ?? '') ?? []
  return {
    ...{ slotId: Number(slotId), date },
    adults: number(query.get('adults'), 1, 30, 1),
    children: number(query.get('children'), 0, 20, 0),
  }
}

export const orderParams = ({ slotId, date, adults, children }: OrderQuery): URLSearchParams =>
  new URLSearchParams({
    ...(slotId > 0 && { session: `${slotId}_${date}` }),
    adults: String(adults),
    children: String(children),
  })

/** The id in the path of an experience; one that is none finds nothing. */
export const experienceIdOf = (text: string | undefined): number => (/^\d{1,12}$/.test(text ?? '') ? Number(text) : 0)

/** The page where a session is chosen and paid. */
export const bookPath = (id: string | number, order: OrderQuery, edit?: 'card'): string => {
  const params = orderParams(order)
  if (edit) params.set('edit', edit)
  return `/experiences/${id}/book?${params}${edit ? `#${edit}` : ''}`
}

/** The last step: which card, and the total that the page showed. */
export const experiencePayForm = z.object({
  card: z
    .string({ error: 'Choose the card to pay with.' })
    .regex(/^\d{1,15}$/, 'Choose the card to pay with.')
    .transform(Number),
  total: z.coerce.number().int().min(0).catch(-1),
})
