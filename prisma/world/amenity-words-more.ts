import type { AmenityKey } from '@/prisma/world/amenity'
import type { AmenityWords } from '@/prisma/world/amenity-words'

const w = (says: string, mention: RegExp, praise: string[], hook?: string): AmenityWords => ({
  ...{ says, mention, praise },
  ...(hook === undefined ? {} : { hook }),
})

/** What distinguishes some places: said before the everyday things. */
export const RARE_AMENITY_WORDS: Partial<Record<AmenityKey, AmenityWords>> = {
  'private-beach': w(
    'A stretch of sand is for guests only.',
    /for guests only|beach to ourselves/i,
    ['We had the beach to ourselves most mornings.'],
    'a private beach',
  ),
  'hot-spring': w(
    'The hot spring bath is fed from the ground.',
    /\bhot spring/i,
    ['The hot spring bath at night is something to remember.', 'We went into the hot spring twice a day.'],
    'a hot spring bath',
  ),
  'lake-view': w(
    'You look at the lake from the window.',
    /\blake views?\b|look at the lake|view of the lake/i,
    ['Morning mist, a view of the lake and coffee: perfect.', 'The lake view changes every hour.'],
    'a lake view',
  ),
  'harbour-view': w(
    'Boats come and go below the windows.',
    /\bharbour views?\b|view of the harbour|boats come and go/i,
    ['We could have watched the boats come and go all day.', 'The view of the harbour by night is lovely.'],
    'a harbour view',
  ),
  'river-view': w(
    'The windows look over the river.',
    /\briver views?\b|over the river|view of the river/i,
    ['We had breakfast with a view of the river.', 'Sitting above the water, looking over the river: bliss.'],
    'a river view',
  ),
  spa: w('The spa opens at seven.', /\bthe spa\b/i, [
    'The spa is worth a day of its own.',
    'We booked the spa twice, that good it was.',
  ]),
  rooftop: w(
    'On the roof there is a place to sit for everyone.',
    /\bon the roof\b/i,
    ['Sunset on the roof was our daily ritual.', 'Drinks on the roof, with the whole town below.'],
    'a rooftop',
  ),
  'historic-building': w('The house is more than a hundred years old.', /more than a hundred years|old walls/i, [
    'You feel the age of the house in the best way: old walls, new beds.',
    'Old walls with every comfort inside.',
  ]),
  'butler-service': w(
    'A butler sees to what you need.',
    /\bbutler\b/i,
    ['The butler thought of things before we did.'],
    'a butler',
  ),
  'golf-course': w(
    'A golf course begins behind the house.',
    /\bgolf\b/i,
    ['Golf before breakfast, what more can one want.'],
    'a golf course',
  ),
  casino: w('The casino never closes.', /\bcasino\b/i, ['The casino is fun, even if you only watch.']),
  'kids-club': w('The kids club has something on every day.', /\bkids club\b/i, [
    'Our two did not want to leave the kids club.',
    'The kids club gave us a few quiet hours.',
  ]),
  playground: w('Children have a playground of their own.', /\bplayground\b/i, [
    'The children were on the playground from morning to night.',
  ]),
  'airport-shuttle': w('A shuttle takes you to the airport.', /\bshuttle\b/i, [
    'The airport shuttle came to the minute.',
    'Being picked up by the shuttle made arrival easy.',
  ]),
  'full-breakfast': w('In the morning there is the full local breakfast.', /full local breakfast|full breakfast/i, [
    'The full breakfast kept us going until dinner.',
    'Do not miss the full breakfast.',
  ]),
  'vegan-breakfast': w('There is a good choice for vegans in the morning.', /\bvegans?\b/i, [
    'Finally a place where vegans get more than toast.',
  ]),
  'fast-wifi': w(
    'The line is fast enough for three video calls at once.',
    /fast enough for three|line is fast|fast line/i,
    ['A fast line, I uploaded a whole wedding in an hour.'],
  ),
  soundproofing: w('Thick windows keep the street out.', /thick windows|could not hear the street/i, [
    'With the thick windows we could not hear the street at all.',
  ]),
  'walk-in-shower': w('The bathroom has a walk-in shower.', /\bwalk-in shower\b/i, [
    'Big walk-in shower with good pressure.',
    'The walk-in shower alone is worth it.',
  ]),
  library: w('There is a library to read your way through.', /\blibrary\b/i, [
    'I finished two books from the library.',
  ]),
  piano: w('The piano is tuned, and you may play it.', /\bpiano\b/i, ['Our daughter played the piano every evening.']),
  hammock: w('A hammock hangs in the shade.', /\bhammock\b/i, ['I spent a whole day in the hammock.']),
  'late-check-out': w('If you ask in time, you can leave later.', /\bleave later\b|late check-out/i, [
    'Late check-out gave us a last slow morning.',
  ]),
  'ev-charger': w('You can charge an electric car.', /electric car|charge the car/i, [
    'Handy that we could charge the car overnight.',
  ]),
  'solar-power': w('The power comes from the roof.', /power comes from the roof|solar/i, [
    'We liked that the place runs on solar power.',
  ]),
  streaming: w('The TV has the usual streaming services.', /\bstreaming\b/i, [
    'Streaming on the big TV saved a rainy evening.',
  ]),
  'meeting-rooms': w('Rooms for meetings can be booked by the hour.', /\bmeetings?\b/i, [
    'Our meeting went well, the rooms are modern.',
  ]),
}
