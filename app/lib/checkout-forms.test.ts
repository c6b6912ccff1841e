import { describe, expect, it } from 'vitest'
import { payForm, stayForm } from './checkout-forms'

const stay = { checkIn: '2027-04-09', checkOut: '2027-04-12', adults: '2', children: '0', infants: '0', pets: '0' }
const wrongFields = (values: Record<string, string>) =>
  stayForm.safeParse(values).error?.issues.map((issue) => issue.path[0]) ?? []

describe('the form that changes a stay', () => {
  it('reads dates and whole numbers', () => {
    expect(stayForm.parse(stay)).toMatchObject({ checkIn: '2027-04-09', adults: 2, infants: 0 })
  })

  it.each(['2027-02-30', 'tomorrow', ''])('refuses the day %j', (checkIn) => {
    expect(wrongFields({ ...stay, checkIn })).toEqual(['checkIn'])
  })

  it.each(['-1', '1.5', '', 'two', '1e3'])('refuses %j adults', (adults) => {
    expect(wrongFields({ ...stay, adults })).toEqual(['adults'])
  })
})

describe('the form that pays', () => {
  it('wants a card', () => {
    expect(payForm.safeParse({}).error?.issues[0]?.message).toBe('Choose the card to pay with.')
    expect(payForm.parse({ card: '12', noteToHost: ' Late ' })).toEqual({ card: 12, noteToHost: 'Late' })
  })

  it('wants a short note', () => {
    expect(payForm.safeParse({ card: '1', noteToHost: 'x'.repeat(501) }).error?.issues[0]?.path).toEqual(['noteToHost'])
  })
})
