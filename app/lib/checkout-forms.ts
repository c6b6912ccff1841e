import { z } from 'zod'
import { readChildAges } from '@/domain/stay/child-ages'
import { isCalendarDate } from '@/lib/calendar-date'

const day = (name: string) =>
  z
    .string({ error: `Choose the ${name} date.` })
    .trim()
    .min(1, `Choose the ${name} date.`)
    .refine((text) => text === '' || isCalendarDate(text), 'This day does not exist. Write it as 2027-04-09.')

const count = z
  .string({ error: 'Write a number.' })
  .trim()
  .regex(/^\d{1,2}$/, 'Write a whole number.')
  .transform(Number)

/** Other dates or guests for a stay that is being booked. */
export const stayForm = z.object({
  checkIn: day('check-in'),
  checkOut: day('check-out'),
  adults: count,
  children: count,
  infants: count,
  pets: count,
  rooms: count.optional(),
  childAges: z
    .string()
    .trim()
    .max(80, 'These are too many.')
    .regex(/^(\d{1,2}\s*(,\s*|\s+|$))*$/, 'Write the years with commas between: 4, 7.')
    .transform((text) => readChildAges(text.replace(/[\s,]+/g, ',')))
    .optional(),
})

export const STAY_FIELDS = ['checkIn', 'checkOut', 'adults', 'children', 'infants', 'pets', 'rooms', 'childAges']

/** A coupon for the stay, or off with the one that is used. */
export const couponForm = z.object({
  coupon: z.string().trim().max(40, 'This code is too long.').optional().default(''),
  remove: z.literal('1').optional(),
})

export const LONGEST_HOST_NOTE = 500

/** The last step: which card, and what the host should know. */
export const payForm = z.object({
  card: z
    .string({ error: 'Choose the card to pay with.' })
    .regex(/^\d{1,15}$/, 'Choose the card to pay with.')
    .transform(Number),
  noteToHost: z.string().trim().max(LONGEST_HOST_NOTE, `Use at most ${LONGEST_HOST_NOTE} characters.`).optional(),
})
