import type { ScoreCategory } from '@/prisma/world/review-scores'

/** First sentences by stars. */
export const OPENINGS: Record<number, string[]> = {
  5: [
    'We had a wonderful stay.',
    'Exactly as described, only nicer.',
    'One of the best places we have stayed in.',
    'Everything was just right.',
    'We felt at home from the first minute.',
    'A lovely {noun} in {quarter}.',
    'What a place!',
    'We would come back tomorrow.',
    'Perfect for {nights} in {city}.',
    'I can only recommend this {noun}.',
    'Thank you for a great time in {city}.',
    'Could not have chosen better.',
  ],
  4: [
    'A good stay overall.',
    'Nice {noun}, we enjoyed our time.',
    'Very pleasant, with one small remark.',
    'We liked it here.',
    'A solid choice for {city}.',
    'Good place, almost perfect.',
  ],
  3: [
    'It was all right.',
    'A mixed stay.',
    'Fine for {nights}, not for longer.',
    'Not bad, but not what we had hoped for.',
    'Average, I would say.',
  ],
  2: ['We were rather disappointed.', 'This was not a good stay.', 'Sadly we can not recommend it.'],
  1: ['A bad experience.', 'We left earlier than planned.', 'Please do better.'],
}

/** Sentences for a category with 5 points. */
export const PRAISE: Record<ScoreCategory, string[]> = {
  cleanliness: ['Spotless in every corner.', 'It was very clean.', 'Fresh linen and not a speck of dust.'],
  accuracy: ['The pictures are honest.', 'It looks the way it does in the pictures.', 'No surprises, all as promised.'],
  checkIn: ['Getting in took two minutes.', 'Arrival was smooth, even late at night.', 'Check-in could not be easier.'],
  communication: [
    '{host} answered every question within minutes.',
    '{host} gave us great tips.',
    '{host} was kind and quick to reply.',
  ],
  location: [
    '{quarter} is a great base.',
    'You can walk to almost everything.',
    'Cafés and shops are around the corner.',
    'We loved the neighbourhood.',
  ],
  value: ['Great value for {city}.', 'Worth every cent.', 'Hard to find more for this price.'],
}

/** Sentences for a category with 3 points or less. */
export const COMPLAINTS: Record<ScoreCategory, string[]> = {
  cleanliness: ['The bathroom was not clean when we arrived.', 'There was dust under the beds and hair in the shower.'],
  accuracy: ['The rooms are smaller than the pictures suggest.', 'Some things in the description were out of date.'],
  checkIn: ['It took forty minutes until we could get in.', 'The instructions for arrival were confusing.'],
  communication: ['{host} took a day to answer.', 'It was hard to reach {host}.'],
  location: ['The street is loud at night.', 'It is further from everything than we thought.'],
  value: ['Too expensive for what you get.', 'With all the fees it was not worth the price.'],
}

/** Last sentences for 4 and 5 stars. */
export const CLOSINGS = [
  'We will be back.',
  'Highly recommended!',
  'Thank you, {host}!',
  'See you again next year.',
  'Ten out of ten.',
  'We left rested and happy.',
]

export const REPLIES = {
  happy: [
    'Thank you, {guest}, you are always welcome.',
    'It was a pleasure to have you here!',
    'Thank you for taking such good care of the place.',
  ],
  sorry: [
    'Thank you for telling us, {guest}. We have taken care of it.',
    'We are sorry, {guest}. This is not how we want our guests to feel.',
  ],
}
