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
    'Our second time here, and it will not be the last.',
    'We came for {nights} and wished for more.',
    'Booked on a whim and so glad we did.',
    'My parents are hard to please, and they loved it.',
    'The best base for {city} that we know.',
    'I travel a lot for work, and this {noun} stands out.',
    'This {noun} has soul.',
    'From the welcome to the goodbye, all was easy.',
    'This was a birthday present, and what a present it was.',
    '{quarter} and this {noun}: a fine match.',
    'We had looked at twenty places and took the right one.',
    'Even our teenagers were happy.',
  ],
  4: [
    'A good stay overall.',
    'Nice {noun}, we enjoyed our time.',
    'Very pleasant, with one small remark.',
    'We liked it here.',
    'A solid choice for {city}.',
    'Good place, almost perfect.',
    'We would stay again, with one wish.',
    'Much to like, a little to improve.',
    'A good {noun} for {nights}.',
    'Happy with our choice on the whole.',
    'Comfortable and well placed, nearly five stars.',
  ],
  3: [
    'It was all right.',
    'A mixed stay.',
    'Fine for {nights}, not for longer.',
    'Not bad, but not what we had hoped for.',
    'Average, I would say.',
    'It has its good sides, and others.',
    'We had expected a little more.',
    'Acceptable, no more than that.',
  ],
  2: [
    'We were rather disappointed.',
    'This was not a good stay.',
    'Sadly we can not recommend it.',
    'For us it did not work.',
    'We had looked forward to this, alas.',
  ],
  1: [
    'A bad experience.',
    'We left earlier than planned.',
    'Please do better.',
    'Never again, I am afraid.',
    'I rarely write such words, but here they are needed.',
  ],
}

/** Sentences for a category with 5 points. */
export const PRAISE: Record<ScoreCategory, string[]> = {
  cleanliness: [
    'Spotless in every corner.',
    'It was very clean.',
    'Fresh linen and not a speck of dust.',
    'You could eat from the floor.',
    'Everything smelled fresh when we came in.',
    'Cleaner than our own home.',
    'Towels and sheets were like new.',
  ],
  accuracy: [
    'The pictures are honest.',
    'It looks the way it does in the pictures.',
    'No surprises, all as promised.',
    'What you see is what you get.',
    'The description is true to the last detail.',
    'It is even a little bigger than it looks.',
  ],
  checkIn: [
    'Getting in took two minutes.',
    'Arrival was smooth, even late at night.',
    'Check-in could not be easier.',
    'We were in our room five minutes after the taxi left.',
    'Clear instructions, no waiting.',
    'We came early, and it was no problem.',
  ],
  communication: [
    '{host} answered every question within minutes.',
    '{host} gave us great tips.',
    '{host} was kind and quick to reply.',
    '{host} thinks of everything before you ask.',
    'A message to {host} was all it took.',
    '{host} drew us a map of the best places to eat.',
    'You notice that {host} likes having guests.',
  ],
  location: [
    '{quarter} is a great base.',
    'You can walk to almost everything.',
    'Cafés and shops are around the corner.',
    'We loved the neighbourhood.',
    'We never needed a taxi.',
    'The best bakery is at the end of the street.',
    'Close to it all, and still a place where people live.',
  ],
  value: [
    'Great value for {city}.',
    'Worth every cent.',
    'Hard to find more for this price.',
    'We have paid far more for far less.',
    'A fair price for what you get.',
    'For {city} this is a bargain.',
  ],
}

/** What hotels are praised for instead of a host's messages. */
export const STAFF_PRAISE = [
  'The staff were kind and always ready to help.',
  'Everyone at reception knew our names by the second day.',
  'The staff found us a table on a full Saturday.',
  'Helpful people, from the porter to the manager.',
  'Reception answered every question with a smile.',
  'Nothing was too much trouble for the staff.',
  'The team went out of their way when our flight was late.',
]

/** Sentences for a category with 3 points or less. */
export const COMPLAINTS: Record<ScoreCategory, string[]> = {
  cleanliness: [
    'The bathroom was not clean when we arrived.',
    'There was dust under the beds and hair in the shower.',
    'The carpet has seen better days, and many shoes.',
    'We wiped the table before we sat down.',
  ],
  accuracy: [
    'The rooms are smaller than the pictures suggest.',
    'Some things in the description were out of date.',
    'The photos must be a few years old.',
    'Half of what was promised did not work.',
  ],
  checkIn: [
    'It took forty minutes until we could get in.',
    'The instructions for arrival were confusing.',
    'We stood before a locked door in the rain.',
    'Nobody knew of us when we arrived.',
  ],
  communication: [
    '{host} took a day to answer.',
    'It was hard to reach {host}.',
    'Two of our questions to {host} stayed open.',
    'A word from {host} would have helped.',
  ],
  location: [
    'The street is loud at night.',
    'It is further from everything than we thought.',
    'Every trip into town takes half an hour.',
    'There is little around, not even a shop.',
  ],
  value: [
    'Too expensive for what you get.',
    'With all the fees it was not worth the price.',
    'For this money we expect more.',
    'We have had better for half of it.',
  ],
}

/** What hotels are blamed for instead of a host's silence. */
export const STAFF_COMPLAINTS = [
  'The staff seemed to have other things to do.',
  'At reception nobody felt responsible.',
  'We asked three times for towels.',
]

/** A complaint of noise: never of a place that is known to be quiet. */
export const NOISE = /loud|noise/

/** Last sentences for 4 and 5 stars. */
export const CLOSINGS = [
  'We will be back.',
  'Highly recommended!',
  'Thank you, {host}!',
  'See you again next year.',
  'Ten out of ten.',
  'We left rested and happy.',
  'Already planning the next visit.',
  'Book it before others do.',
  'Our friends have the address by now.',
  'Thank you for everything.',
]

export const REPLIES = {
  happy: [
    'Thank you, {guest}, you are always welcome.',
    'It was a pleasure to have you here!',
    'Thank you for taking such good care of the place.',
    'Lovely to read, {guest}. Come back soon.',
    'Thank you for the kind words, {guest}!',
  ],
  sorry: [
    'Thank you for telling us, {guest}. We have taken care of it.',
    'We are sorry, {guest}. This is not how we want our guests to feel.',
    'You are right, {guest}, and we have changed it since.',
    'Thank you for being frank, {guest}. We have spoken to the team.',
  ],
}
