import type { AmenityKey } from '@/prisma/world/amenity'
import { RARE_AMENITY_WORDS } from '@/prisma/world/amenity-words-more'

export interface AmenityWords {
  /** After "with": a short noun phrase of a title. */
  hook?: string
  /** A sentence of a description. */
  says: string
  /** Sentences of a happy guest. */
  praise: string[]
  /** Finds the amenity in a text; a text that mentions it must belong to a listing that has it. */
  mention: RegExp
}

/** The amenities that titles, descriptions and reviews talk about. The order is that of interest. */
export const AMENITY_WORDS: Partial<Record<AmenityKey, AmenityWords>> = {
  ...RARE_AMENITY_WORDS,
  beachfront: {
    hook: 'the beach outside the door',
    says: 'The beach begins where the steps end.',
    praise: ['Falling asleep that close to the beach is a luxury.', 'We were on the beach before breakfast every day.'],
    mention: /\bbeach (begins|outside)|close to the beach|on the beach\b/i,
  },
  pool: {
    hook: 'a pool',
    says: 'There is a pool for slow afternoons.',
    praise: [
      'The pool was clean and never crowded.',
      'We hardly left the pool.',
      'A swim in the pool after a hot day was perfect.',
    ],
    mention: /\bpools?\b/i,
  },
  'sea-view': {
    hook: 'a sea view',
    says: 'You see the water from the main window.',
    praise: [
      'The sea view in the morning light is even better than in the pictures.',
      'We had our coffee with a view of the sea.',
    ],
    mention: /\bsea views?\b|view of the sea|see the water/i,
  },
  'hot-tub': {
    hook: 'a hot tub',
    says: 'A hot tub stays warm all year.',
    praise: ['The hot tub under the stars was the best part.', 'We used the hot tub every evening.'],
    mention: /\bhot tub\b/i,
  },
  sauna: {
    hook: 'a sauna',
    says: 'The sauna heats up in half an hour.',
    praise: ['The sauna after a day outside: wonderful.', 'Lovely sauna, easy to use.'],
    mention: /\bsauna\b/i,
  },
  'mountain-view': {
    hook: 'a mountain view',
    says: 'The windows look at the mountains.',
    praise: ['Waking up to the mountains never got old.', 'The mountain view from the window is superb.'],
    mention: /\bmountain views?\b|look at the mountains|up to the mountains/i,
  },
  'city-view': {
    hook: 'a view over the roofs',
    says: 'From up here you look over the roofs of the city.',
    praise: ['The view over the roofs at dusk is worth the stay.', 'Great view of the city from the window.'],
    mention: /view over the roofs|look over the roofs|view of the city/i,
  },
  terrace: {
    hook: 'a terrace',
    says: 'The terrace has a table and sun in the afternoon.',
    praise: ['We had dinner on the terrace every night.', 'The terrace is bigger than it looks in the pictures.'],
    mention: /\bterrace\b/i,
  },
  balcony: {
    hook: 'a balcony',
    says: 'A small balcony faces the street.',
    praise: ['The balcony is just right for a morning coffee.', 'We loved to sit on the balcony in the evening.'],
    mention: /\bbalcony\b/i,
  },
  garden: {
    hook: 'a garden',
    says: 'The garden is yours to sit in.',
    praise: ['The garden is a quiet green corner.', 'We read in the garden for hours.'],
    mention: /\bgarden\b/i,
  },
  fireplace: {
    hook: 'a fireplace',
    says: 'There is a fireplace and a basket of wood.',
    praise: ['The fireplace made the evenings.', 'We lit the fireplace on the first night and stayed in.'],
    mention: /\bfireplace\b/i,
  },
  'free-parking': {
    hook: 'free parking',
    says: 'Parking is free and on the property.',
    praise: ['Free parking right there saved us a lot of trouble.', 'Parking was easy and free.'],
    mention: /\bfree parking\b|parking (is|was easy and) free/i,
  },
  breakfast: {
    hook: 'breakfast',
    says: 'Breakfast is made in the house.',
    praise: ['Breakfast was fresh and different every day.', 'The breakfast is generous, come hungry.'],
    mention: /\bbreakfast (is|was)\b|\bwith breakfast\b/i,
  },
  workspace: {
    hook: 'a workspace',
    says: 'A proper desk and chair make working easy.',
    praise: ['The desk is a real one, I worked three full days.', 'Good workspace with daylight.'],
    mention: /\b(desk|workspace)\b/i,
  },
  kitchen: {
    says: 'The kitchen has what you need to cook a real meal.',
    praise: [
      'The kitchen had everything, even sharp knives.',
      'We cooked most evenings, the kitchen is well equipped.',
    ],
    mention: /\bkitchen\b/i,
  },
  'air-conditioning': {
    says: 'Air conditioning keeps the rooms cool.',
    praise: ['The air conditioning was quiet, so we slept well.'],
    mention: /\bair conditioning\b/i,
  },
  washer: {
    says: 'A washing machine is there for longer stays.',
    praise: [
      'Having a washing machine was great after two weeks on the road.',
      'The washing machine let us travel light.',
    ],
    mention: /\bwashing machine\b/i,
  },
  wifi: {
    says: 'The wifi is fast enough for calls.',
    praise: ['Wifi was fast in every room.', 'Strong wifi, video calls were no problem.'],
    mention: /\bwifi\b/i,
  },
  'bbq-grill': {
    says: 'A barbecue stands ready outside.',
    praise: ['We used the barbecue twice.', 'Good barbecue, with tools and all.'],
    mention: /\bbarbecue\b/i,
  },
  bikes: {
    says: 'Bicycles are there to borrow.',
    praise: ['The bicycles were in good shape and took us everywhere.'],
    mention: /\bbicycles?\b/i,
  },
  'coffee-machine': {
    says: 'There is a good coffee machine.',
    praise: ['Bonus point for the coffee machine.'],
    mention: /\bcoffee machine\b/i,
  },
  bathtub: {
    says: 'The bathroom has a deep bathtub.',
    praise: ['The bathtub was a treat after long walks.'],
    mention: /\bbathtub\b/i,
  },
  gym: {
    says: 'Guests use the gym for nothing.',
    praise: ['The gym is small but has all the basics.'],
    mention: /\bgym\b/i,
  },
  restaurant: {
    says: 'The restaurant downstairs cooks with what the region grows.',
    praise: ['Dinner in the restaurant downstairs was a nice surprise.'],
    mention: /\brestaurant downstairs\b/i,
  },
  bar: {
    says: 'The bar is open until midnight.',
    praise: ['The bar mixes a decent drink.'],
    mention: /\bthe bar (is|mixes)\b/i,
  },
  lift: {
    says: 'A lift goes to every floor.',
    praise: ['There is a lift, which helped with our big suitcases.'],
    mention: /\blift\b/i,
  },
  crib: {
    says: 'A baby cot is set up on request.',
    praise: ['The baby cot was ready when we arrived.'],
    mention: /\bbaby cot\b/i,
  },
}

export const SPOKEN_AMENITIES = Object.keys(AMENITY_WORDS) as AmenityKey[]
