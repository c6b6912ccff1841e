import { describe, expect, it } from 'vitest'
import { isExpired, readCard } from './read-card'

const TODAY = '2027-03-08'
const CARD = { number: '4242 4242 4242 4242', expiry: '09/29', cvc: '123', holder: ' Ann Bell ' }

describe('a card form', () => {
  it.each([
    [CARD, { brand: 'Visa', last4: '4242', expiryMonth: 9, expiryYear: 2029, holder: 'Ann Bell' }],
    [
      { ...CARD, number: '5555-5555-5555-4444', expiry: '3 / 2027' },
      { brand: 'Mastercard', last4: '4444', expiryMonth: 3 },
    ],
    [
      { ...CARD, number: '378282246310005', cvc: '1234' },
      { brand: 'Amex', last4: '0005' },
    ],
  ])('is read: %j', (card, parts) => {
    expect(readCard(card, TODAY)).toMatchObject(parts)
  })

  it.each([
    [{ number: '4242 4242 4242 4241' }, 'The card number is not right'],
    [{ number: '1234' }, 'The card number is not right'],
    [{ expiry: '13/29' }, 'The expiry date can not be read'],
    [{ expiry: 'soon' }, 'The expiry date can not be read'],
    [{ expiry: '02/27' }, 'This card has expired'],
    [{ cvc: '12' }, 'The security code is not right'],
    [{ holder: '' }, 'The name on the card is missing'],
  ])('is refused with %j: %s', (over, what) => {
    expect(() => readCard({ ...CARD, ...over }, TODAY)).toThrow(what)
  })

  it('is in no error text', () => {
    expect(() => readCard({ ...CARD, cvc: '98765' }, TODAY)).toThrow(/^(?!.*(4242|98765))/)
  })
})

it('takes a card until the end of its month', () => {
  expect(isExpired({ expiryMonth: 3, expiryYear: 2027 }, '2027-03-31')).toBe(false)
  expect(isExpired({ expiryMonth: 3, expiryYear: 2027 }, '2027-04-01')).toBe(true)
  expect(isExpired({ expiryMonth: 12, expiryYear: 2026 }, '2027-01-01')).toBe(true)
})
