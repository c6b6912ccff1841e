import { z } from 'zod'
import { GIFT_MAX_MINOR, GIFT_MIN_MINOR, isGiftTheme } from '@/domain/gift-card/gift-themes'
import { isCalendarDate } from '@/lib/calendar-date'

export const GIFT_AMOUNTS = [25, 50, 100, 200] as const

const AMOUNT_WORDS = `Write an amount between $${GIFT_MIN_MINOR / 100} and $${GIFT_MAX_MINOR / 100}.`
const amount = z
  .string({ error: AMOUNT_WORDS })
  .trim()
  .regex(/^\$?\d{1,5}(\.\d{1,2})?$/, AMOUNT_WORDS)
  .transform((text) => Math.round(Number(text.replace('$', '')) * 100))
  .refine((minor) => minor >= GIFT_MIN_MINOR && minor <= GIFT_MAX_MINOR, AMOUNT_WORDS)

const FIELDS = {
  theme: z.string({ error: 'Choose a design.' }).refine(isGiftTheme, 'Choose a design.'),
  recipientName: z
    .string({ error: 'Write who it is for.' })
    .trim()
    .min(1, 'Write who it is for.')
    .max(60, 'Use at most 60 letters.'),
  recipientEmail: z
    .string({ error: 'Write the mail address.' })
    .trim()
    .max(120, 'This address is too long.')
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Write the address as name@example.com.'),
  message: z.string().trim().max(300, 'Use at most 300 characters.').optional().default(''),
  sendOn: z
    .string({ error: 'Choose the day.' })
    .trim()
    .refine(isCalendarDate, 'This day does not exist. Write it as 2027-04-09.'),
}

/** What to give: an amount of the buttons, or one that was typed (`other`). */
export const giftForm = z.preprocess(
  (form) => {
    const { amount: chosen, otherAmount, ...rest } = form as Record<string, string>
    return { ...rest, amount: chosen === 'other' || chosen === undefined ? (otherAmount ?? '') : chosen }
  },
  z.object({ ...FIELDS, amount }),
)

export const GIFT_FIELDS = ['theme', 'amount', 'otherAmount', 'recipientName', 'recipientEmail', 'message', 'sendOn']

/** The same with the card that pays. */
export const giftOrderForm = z.object({
  ...FIELDS,
  amount,
  card: z
    .string({ error: 'Choose the card to pay with.' })
    .regex(/^\d{1,15}$/, 'Choose the card to pay with.')
    .transform(Number),
})

const ORDER_FIELDS = ['theme', 'amount', 'recipientName', 'recipientEmail', 'message', 'sendOn'] as const
export type GiftQuery = Record<(typeof ORDER_FIELDS)[number], string>

/** The page on which a gift card is paid, with what was chosen. */
export const giftPayPath = (order: Partial<GiftQuery>, more: Record<string, string> = {}): string => {
  const query = new URLSearchParams()
  for (const field of ORDER_FIELDS) query.set(field, order[field] ?? '')
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return `/gift-cards/pay?${query}`
}

/** What was chosen, from the address of the page or from a form that carries it on. */
export const giftQueryOf = (params: URLSearchParams): GiftQuery =>
  Object.fromEntries(ORDER_FIELDS.map((field) => [field, params.get(field) ?? ''])) as GiftQuery
