import { describe, expect, it } from 'vitest'
import { cardForm } from './card-form'

const good = { number: '4242 4242 4242 4242', expiry: '09/29', cvc: '123', holder: 'Mara Lind' }
const wrongFields = (card: Record<string, string>) =>
  cardForm.safeParse(card).error?.issues.map((issue) => issue.path[0]) ?? []

describe('the form of a new card', () => {
  it('takes a number with spaces or dashes', () => {
    expect(wrongFields(good)).toEqual([])
    expect(wrongFields({ ...good, number: '4242-4242-4242-4242' })).toEqual([])
    expect(wrongFields({ ...good, number: '378282246310005', cvc: '1234' })).toEqual([])
  })

  it.each(['4242 4242 4242 4241', '4242', '', 'abcd efgh ijkl mnop'])('refuses the number %j', (number) => {
    expect(wrongFields({ ...good, number })).toContain('number')
  })

  it.each(['13/29', '0/29', '2029-09', ''])('refuses the expiry date %j', (expiry) => {
    expect(wrongFields({ ...good, expiry })).toContain('expiry')
  })

  it('names every field that is wrong', () => {
    expect(new Set(wrongFields({}))).toEqual(new Set(['number', 'expiry', 'cvc', 'holder']))
  })
})
