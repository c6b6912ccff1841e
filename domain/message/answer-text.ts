import { describeNights } from '../stay/describe-party'

/** What a host knows of the place, and says when asked. */
export interface AnswerFacts {
  guestFirstName: string
  hostFirstName: string
  checkInFrom: string
  checkInTo: string
  checkOutBy: string
  isSelfCheckIn: boolean
  petsAllowed: boolean
  smokingAllowed: boolean
  partiesAllowed: boolean
  childrenAllowed: boolean
  minNights: number
  /** Keys of amenities. */
  amenities: ReadonlySet<string>
  hasBreakfast: boolean
  policyText: string
  sizeSqm: number | null
  /** The guest has a booking that stands. */
  isBooked: boolean
}

type Topic = [words: RegExp, say: (facts: AnswerFacts) => string]

const has =
  (...keys: string[]) =>
  ({ amenities }: AnswerFacts) =>
    keys.some((key) => amenities.has(key))
const yesNo = (keys: string[], yes: string, no: string) => (facts: AnswerFacts) => (has(...keys)(facts) ? yes : no)

const LUGGAGE = yesNo(['luggage-storage'], ' You can leave your luggage here before and after.', '')

/** The more special first: an early arrival is not merely an arrival. */
const TOPICS: Topic[] = [
  [
    /early|earlier|before (3|2|1|noon|check)/i,
    (f) =>
      `Check-in is from ${f.checkInFrom}. I can not promise an earlier hour, the place has to be ready first.${LUGGAGE(f)}`,
  ],
  [
    /late (check-?out|departure)|check-?out later|leave later/i,
    (f) => `Check-out is by ${f.checkOutBy}, and I can not move it, because others may arrive that day.${LUGGAGE(f)}`,
  ],
  [
    /late|midnight|night (flight|train)|self check/i,
    (f) =>
      f.isSelfCheckIn
        ? `Check-in is from ${f.checkInFrom} to ${f.checkInTo}. You let yourself in, so nobody has to wait for you.`
        : `Check-in is from ${f.checkInFrom} to ${f.checkInTo}; somebody is there to welcome you within these hours.`,
  ],
  [
    /check-?in|arriv|\bkeys?\b/i,
    (f) =>
      `Check-in is from ${f.checkInFrom} to ${f.checkInTo}. ${f.isSelfCheckIn ? 'You let yourself in.' : 'Somebody is there with the keys.'}`,
  ],
  [/check-?out|depart/i, (f) => `Check-out is by ${f.checkOutBy}.`],
  [
    /park|garage|\bcar\b/i,
    (f) =>
      has('free-parking')(f)
        ? 'There is free parking.'
        : has('paid-parking')(f)
          ? 'There is parking, but it has to be paid for.'
          : 'I have no parking here, sorry.',
  ],
  [
    /charg|electric car|\bev\b/i,
    yesNo(['ev-charger'], 'Electric cars can be charged here.', 'There is no charger for cars.'),
  ],
  [
    /\bpets?\b|\bdogs?\b|\bcats?\b/i,
    (f) => (f.petsAllowed ? 'Pets are welcome; please put them on the booking.' : 'Pets are not allowed, I am afraid.'),
  ],
  [/wi-?fi|internet/i, yesNo(['wifi'], 'There is wifi, and it costs nothing more.', 'There is no wifi.')],
  [
    /breakfast/i,
    (f) =>
      f.hasBreakfast || has('breakfast')(f)
        ? 'Breakfast can be had here; the page says whether the price includes it.'
        : 'There is no breakfast.',
  ],
  [/kitchen|cook/i, yesNo(['kitchen', 'kitchenette'], 'There is a kitchen to cook in.', 'There is no kitchen.')],
  [/\bcot\b|\bcrib\b|baby|infant/i, yesNo(['crib'], 'There is a cot.', 'I have no cot, sorry.')],
  [/child|kids?\b/i, (f) => (f.childrenAllowed ? 'Children are welcome.' : 'The place does not suit children.')],
  [/smok/i, (f) => (f.smokingAllowed ? 'Smoking is allowed.' : 'Please do not smoke in here.')],
  [
    /part(y|ies)|event|birthday/i,
    (f) => (f.partiesAllowed ? 'A small party is fine.' : 'No parties or events, please.'),
  ],
  [
    /air.?con|\bac\b|cooling/i,
    yesNo(['air-conditioning'], 'There is air conditioning.', 'There is no air conditioning.'),
  ],
  [/heating|cold|warm/i, yesNo(['heating'], 'There is heating.', 'There is no heating.')],
  [/wash(er|ing)|laundry/i, yesNo(['washer'], 'There is a washing machine.', 'There is no washing machine.')],
  [/\bpool\b|swim/i, yesNo(['pool'], 'There is a pool.', 'There is no pool.')],
  [/\blift\b|elevator|stairs/i, yesNo(['lift'], 'There is a lift.', 'There is no lift.')],
  [
    /wheelchair|step.?free|accessib/i,
    yesNo(['step-free'], 'The entrance has no steps.', 'I can not promise a way in without steps.'),
  ],
  [
    /luggage|bags?\b|suitcase/i,
    yesNo(
      ['luggage-storage'],
      'You can leave your luggage here before and after.',
      'I can not keep luggage before or after the stay.',
    ),
  ],
  [
    /how (big|large)|size|square/i,
    (f) => (f.sizeSqm === null ? 'The page tells all about its size.' : `It has ${f.sizeSqm} square metres.`),
  ],
  [
    /address|where exactly|direction|location/i,
    (f) => (f.isBooked ? 'The address is on the page of your trip.' : 'The exact address comes with the booking.'),
  ],
  [/cancel|refund/i, (f) => f.policyText],
  [/discount|cheaper|price|deal/i, () => 'The price that the page shows is the one I can offer.'],
  [/minimum|how many nights|one night/i, (f) => `A stay has at least ${describeNights(f.minNights)}.`],
]

const MOST_TOPICS = 3

/** What the host answers: true to the place, and a promise of nothing. */
export function answerText(question: string, facts: AnswerFacts): string {
  const said: string[] = []
  let rest = question
  for (const [words, say] of TOPICS) {
    if (said.length >= MOST_TOPICS || !words.test(rest)) continue
    said.push(say(facts))
    // What was answered in its special form is not answered again in general.
    rest = rest.replace(new RegExp(words.source, 'gi'), ' ').replace(/check-?in|check-?out|arriv\w*/gi, ' ')
  }
  const middle =
    said.length > 0
      ? said.join(' ')
      : `Thank you for your message, I have read it. What I know about the place is on its page${facts.isBooked ? ', and your trip has the rest' : ''}. Ask me whatever you miss there.`
  return `Hello ${facts.guestFirstName},\n\n${middle}\n\n${facts.hostFirstName}`
}
