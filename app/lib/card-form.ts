import { z } from 'zod'
import { hasCheckDigit } from '@/domain/card/read-card'

const onlyDigits = (text: string): string => text.replace(/[\s-]/g, '')

/** The form that adds a card. What is right here is checked again, against the day, when the card is saved. */
export const cardForm = z.object({
  number: z
    .string({ error: 'Write the number of the card.' })
    .trim()
    .min(1, 'Write the number of the card.')
    .max(40, 'This number is too long.')
    .refine((text) => /^\d*$/.test(onlyDigits(text)), 'Use digits only.')
    .refine((text) => /^\d{15,16}$/.test(onlyDigits(text)), 'A card number has 15 or 16 digits.')
    .refine((text) => hasCheckDigit(onlyDigits(text)), 'This is not a card number: check the digits.'),
  expiry: z
    .string({ error: 'Write the month and the year.' })
    .trim()
    .min(1, 'Write the month and the year.')
    .regex(/^(0?[1-9]|1[0-2])\s*\/\s*(\d{2}|\d{4})$/, 'Write month and year as on the card, for example 09/29.'),
  cvc: z
    .string({ error: 'Write the security code.' })
    .trim()
    .min(1, 'Write the security code.')
    .regex(/^\d{3,4}$/, 'The security code has 3 or 4 digits.'),
  holder: z
    .string({ error: 'Write the name on the card.' })
    .trim()
    .min(2, 'Write the name on the card.')
    .max(60, 'Use at most 60 letters.'),
})

/** What may come back to the page: never the number or the security code. */
export const CARD_FIELDS_KEPT = ['expiry', 'holder']
