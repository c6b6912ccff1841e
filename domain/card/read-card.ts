import { monthOf, type CalendarDate } from '@/lib/calendar-date'
import { StaytwinError } from '@/lib/staytwin-error'
import { cleanText } from '../stay/clean-text'

export interface NewCard {
  number: string // digits, spaces allowed
  expiry: string // "MM/YY" or "MM/YYYY"
  cvc: string
  holder: string
}

const BRANDS: [pattern: RegExp, brand: string, cvcDigits: number][] = [
  [/^4\d{15}$/, 'Visa', 3],
  [/^(5[1-5]|2[2-7])\d{14}$/, 'Mastercard', 3],
  [/^3[47]\d{13}$/, 'Amex', 4],
]

const wrong = (what: string, fix: string) => new StaytwinError('invalid-input', { what, fix })

/** The check digit of card numbers: every second digit from the right is doubled, and the sum of all digits is a multiple of ten. */
export function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Whether the last day of that month is over. */
export const isExpired = (card: { expiryMonth: number; expiryYear: number }, today: CalendarDate): boolean =>
  card.expiryYear * 12 + card.expiryMonth < Number(today.slice(0, 4)) * 12 + monthOf(today)

/** The parts of a card form; throws `invalid-input` naming the field. Values of the form are in no error. */
export function readCard(card: NewCard, today: CalendarDate) {
  const digits = card.number.replace(/[\s-]/g, '')
  const [, brand, cvcDigits] = BRANDS.find(([pattern]) => pattern.test(digits)) ?? []
  if (!brand || !hasCheckDigit(digits)) throw wrong('The card number is not right', 'Check the digits on your card.')
  const [, month = '', year = ''] = /^(\d{1,2})\s*\/\s*(\d{2}|\d{4})$/.exec(card.expiry.trim()) ?? []
  const expiryMonth = Number(month)
  if (expiryMonth < 1 || expiryMonth > 12)
    throw wrong('The expiry date can not be read', 'Write month and year as they are on the card, for example 09/29.')
  const expiryYear = year.length === 2 ? 2000 + Number(year) : Number(year)
  if (isExpired({ expiryMonth, expiryYear }, today)) throw wrong('This card has expired', 'Use another card.')
  if (!new RegExp(`^\\d{${cvcDigits}}$`).test(card.cvc.trim()))
    throw wrong('The security code is not right', `Enter the ${cvcDigits} digits that are printed on the card.`)
  const holder = cleanText(card.holder, 'The name on the card', { min: 2, max: 60 })
  return { brand, last4: digits.slice(-4), digits, expiryMonth, expiryYear, holder }
}
