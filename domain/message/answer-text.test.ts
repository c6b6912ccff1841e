import { expect, it } from 'vitest'
import { answerText, type AnswerFacts } from './answer-text'

const FACTS: AnswerFacts = {
  guestFirstName: 'Ines',
  hostFirstName: 'Ren',
  checkInFrom: '15:00',
  checkInTo: '22:00',
  checkOutBy: '11:00',
  isSelfCheckIn: false,
  petsAllowed: false,
  smokingAllowed: false,
  partiesAllowed: false,
  childrenAllowed: true,
  minNights: 2,
  amenities: new Set(['wifi', 'paid-parking']),
  hasBreakfast: false,
  policyText: 'Nothing is paid back.',
  sizeSqm: 40,
  isBooked: false,
}

it('answers what was asked from the facts of the place', () => {
  expect(answerText('Is there parking, and can I bring my dog?', FACTS)).toBe(
    'Hello Ines,\n\nThere is parking, but it has to be paid for. Pets are not allowed, I am afraid.\n\nRen',
  )
})

it('never promises an earlier arrival, and says the hours once', () => {
  const answer = answerText('Could we check in early, around noon?', FACTS)
  expect(answer).toContain('Check-in is from 15:00. I can not promise an earlier hour')
  expect(answer.match(/Check-in is/g)).toHaveLength(1)
})

it('says something friendly when it knows no answer', () => {
  expect(answerText('We look forward to it!', FACTS)).toMatch(/^Hello Ines,\n\nThank you for your message/)
})

it('knows another answer for another place', () => {
  const other = { ...FACTS, petsAllowed: true, amenities: new Set(['free-parking']) }
  expect(answerText('parking? dogs? wifi?', other)).toContain(
    'free parking. Pets are welcome; please put them on the booking. There is no wifi.',
  )
})
