import { stream } from '@/lib/rng'
import { AMENITY_WORDS, SPOKEN_AMENITIES } from '@/prisma/world/amenity-words'
import { kmBetween } from '@/prisma/world/geography'
import { hotelName, placeNoun } from '@/prisma/world/listing-noun'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import type { Spirit } from '@/prisma/world/spirit'

const COUNTS = ['studio', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
const TRIES = 10

const SPIRIT_WORDS: [Spirit, string[]][] = [
  [
    'design',
    ['Designed by a local studio, down to the door handles.', 'Every piece of furniture was made for this place.'],
  ],
  ['boutique', ['Small enough for the staff to know your name.']],
  ['quiet', ['It is quiet here, by day and by night.', 'You hear nothing at night but the wind.']],
  ['party-free', ['After ten in the evening the house rests: no parties.']],
  ['lgbtq-welcome', ['Everyone is welcome, whoever you love.']],
]

/** A title from the facts, different from every other in `taken` (which gets it). */
export function titleOf(seed: string, listing: ListingFacts, taken: Set<string>): string {
  const draws = stream(seed, 'title', listing.index)
  const hooks = SPOKEN_AMENITIES.filter((key) => listing.amenities.has(key)).flatMap(
    (key) => AMENITY_WORDS[key]?.hook ?? [],
  )
  const near = landmarkNear(listing, 1.5)
  const patterns = ['{adjective} {noun} in {quarter}', '{adjective} {noun} in {quarter}']
  if (hooks.length > 0) patterns.push('{adjective} {noun} with {hook}', '{noun} with {hook} in {quarter}')
  if (near !== undefined) patterns.push('{adjective} {noun} near {landmark}', '{noun} by {landmark}')
  let title = ''
  for (let i = 0; i < TRIES; i++) {
    title =
      listing.kind === 'hotel'
        ? hotelName(draws, listing)
        : draws
            .one(patterns)
            .replace('{adjective}', draws.one(adjectivesFor(listing)))
            .replace('{noun}', placeNoun(listing))
            .replace('{hook}', hooks.length > 0 ? draws.one(hooks.slice(0, 4)) : '')
            .replace('{quarter}', listing.neighbourhood)
            .replace('{landmark}', near?.name ?? '')
    title = title.charAt(0).toUpperCase() + title.slice(1)
    if (!taken.has(title)) break
  }
  if (taken.has(title)) title = `${title}, ${listing.kind === 'hotel' ? listing.neighbourhood : listing.address}`
  for (let i = 2, first = title; taken.has(title); i++) title = `${first} (${i})`
  taken.add(title)
  return title
}

function adjectivesFor({
  quality,
  bedrooms,
  maxGuests,
  basePriceMinor,
  kind,
  spirit,
  amenities,
}: ListingFacts): string[] {
  const fitting = ['bright', 'light', 'friendly', 'sunny', 'airy']
  if (spirit.has('quiet')) fitting.push('quiet', 'calm', 'peaceful')
  if (amenities.has('historic-building')) fitting.push('historic', 'old')
  if (spirit.has('design')) fitting.push('designer', 'carefully designed')
  if (kind === 'entire' && bedrooms >= 3) fitting.push('spacious', 'roomy')
  if (maxGuests <= 2) fitting.push('cosy', 'snug')
  if (quality > 0.3) fitting.push('beautiful', 'stylish', 'charming', 'lovingly restored')
  if (quality < -0.2) fitting.push('simple', 'plain', 'basic')
  if (basePriceMinor > 30_000) fitting.push('elegant')
  return fitting
}

/** The nearest landmark within so many kilometres. */
export function landmarkNear(listing: ListingFacts, km: number) {
  const byDistance = listing.city.landmarks
    .map((landmark) => ({ name: landmark.name, km: kmBetween(landmark, listing) }))
    .sort((a, b) => a.km - b.km)
  return byDistance[0] !== undefined && byDistance[0].km <= km ? byDistance[0] : undefined
}

/** "about 800 m", "1.2 km" */
export function distanceText(km: number): string {
  return km < 0.95 ? `about ${Math.max(1, Math.round(km * 10)) * 100} m` : `${km.toFixed(1)} km`
}

/** Three to five sentences, each of them true. */
export function descriptionOf(seed: string, listing: ListingFacts): string {
  const draws = stream(seed, 'description', listing.index)
  const isFast = listing.amenities.has('fast-wifi')
  const spoken = SPOKEN_AMENITIES.filter((key) => listing.amenities.has(key) && !(isFast && key === 'wifi'))
  const top = spoken.slice(0, 2)
  const more = draws.sample(spoken.slice(2), 1)
  const near = landmarkNear(listing, 8)
  const sentences = [opening(listing), ...[...top, ...more].map((key) => AMENITY_WORDS[key]?.says ?? '')]
  if (near !== undefined) sentences.push(`${near.name} is ${distanceText(near.km)} away.`)
  if (listing.isSelfCheckIn) sentences.push('You let yourself in with a code.')
  else if (listing.kind !== 'hotel') sentences.push('Someone meets you with the keys.')
  if (listing.petsAllowed && draws.chance(0.5)) sentences.push('Pets are welcome.')
  if (!listing.childrenAllowed) sentences.push('For adults only.')
  for (const [what, says] of SPIRIT_WORDS) if (listing.spirit.has(what)) sentences.push(draws.one(says))
  return sentences.join(' ')
}

function opening(listing: ListingFacts): string {
  const { kind, bedrooms, maxGuests, neighbourhood, street, starClass, roomTypes } = listing
  const where = `on ${street} in ${neighbourhood}`
  const guests = maxGuests === 1 ? 'one guest' : `up to ${maxGuests} guests`
  if (kind === 'hotel') {
    const rooms = roomTypes.reduce((sum, { quantity }) => sum + quantity, 0)
    const noun = placeNoun(listing)
    return `A ${starClass === null ? noun : `${COUNTS[starClass]}-star ${noun}`} with ${rooms} rooms ${where}.`
  }
  if (kind === 'entire') {
    const size = bedrooms === 0 ? 'studio ' : `${COUNTS[bedrooms]}-bedroom `
    return `A ${size}${placeNoun(listing).replace(/^studio( |$)/, '') || 'apartment'} ${where}, for ${guests}.`
  }
  return `A ${placeNoun(listing)} ${where}, for ${guests}.`
}
