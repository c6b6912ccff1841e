import type { Stream } from '@/lib/rng'
import type { Destination, Setting } from '@/prisma/world/destination'

export type ListingKind = 'entire' | 'private' | 'shared' | 'hotel'
export type PropertyType =
  | 'apartment'
  | 'house'
  | 'villa'
  | 'cabin'
  | 'loft'
  | 'townhouse'
  | 'cottage'
  | 'guesthouse'
  | 'hotel'
  | 'hostel'
  | 'treehouse'
  | 'beach-hut'
  | 'bungalow'
  | 'castle'
  | 'tiny-house'
  | 'farm-stay'
  | 'barn'
  | 'houseboat'
  | 'motel'
  | 'resort'
  | 'serviced-apartment'
  | 'bed-and-breakfast'
  | 'riad'
  | 'ryokan'

type Weights<Key extends string> = Partial<Record<Key, number>>

const KINDS: Record<Setting, Weights<ListingKind>> = {
  city: { entire: 58, private: 19, shared: 3, hotel: 20 },
  coast: { entire: 64, private: 15, shared: 2, hotel: 19 },
  countryside: { entire: 70, private: 16, shared: 1, hotel: 13 },
  mountain: { entire: 66, private: 12, shared: 3, hotel: 19 },
}

const ENTIRE: Record<Setting, Weights<PropertyType>> = {
  city: { apartment: 58, loft: 18, townhouse: 13, house: 9, guesthouse: 2 },
  coast: { apartment: 38, villa: 16, house: 13, bungalow: 9, 'beach-hut': 8, townhouse: 6, loft: 5, cottage: 5 },
  countryside: { cottage: 27, house: 22, villa: 14, cabin: 11, apartment: 10, guesthouse: 8, treehouse: 8 },
  mountain: { cabin: 36, apartment: 27, house: 14, cottage: 11, treehouse: 6, loft: 6 },
}

/** What else there is where a place has the ground for it. */
const MORE: { type: PropertyType; isThere: (place: Destination) => boolean; entire?: number; rooms?: number }[] = [
  { type: 'houseboat', isThere: ({ traits }) => traits.has('houseboats'), entire: 4 },
  { type: 'castle', isThere: ({ traits }) => traits.has('castles'), entire: 3, rooms: 4 },
  { type: 'farm-stay', isThere: ({ traits }) => traits.has('farms'), entire: 9, rooms: 16 },
  { type: 'barn', isThere: ({ traits, setting }) => traits.has('farms') && setting !== 'city', entire: 6 },
  { type: 'tiny-house', isThere: ({ setting }) => setting === 'countryside' || setting === 'mountain', entire: 6 },
  { type: 'tiny-house', isThere: ({ setting }) => setting === 'coast' || setting === 'city', entire: 1.5 },
]

const HOTELS: Record<Setting, Weights<PropertyType>> = {
  city: { hotel: 70, hostel: 12, 'serviced-apartment': 10, 'bed-and-breakfast': 6 },
  coast: { hotel: 52, hostel: 9, resort: 17, 'serviced-apartment': 8, 'bed-and-breakfast': 10 },
  countryside: { hotel: 42, hostel: 6, resort: 12, 'bed-and-breakfast': 30 },
  mountain: { hotel: 56, hostel: 9, resort: 11, 'bed-and-breakfast': 18 },
}

/** Houses that only these countries have, as a share of a hundred others. */
const LOCAL_HOTELS: { type: PropertyType; countries: string[]; weight: number }[] = [
  { type: 'riad', countries: ['MA'], weight: 80 },
  { type: 'ryokan', countries: ['JP'], weight: 42 },
  { type: 'motel', countries: ['US', 'CA', 'AU', 'NZ'], weight: 13 },
]

/** Hotels with stars. */
export const STARRED: PropertyType[] = ['hotel', 'motel', 'resort', 'serviced-apartment']

const ROOMS: Record<Setting, Weights<PropertyType>> = {
  city: { apartment: 60, townhouse: 16, house: 14, guesthouse: 10 },
  coast: { apartment: 40, house: 26, guesthouse: 20, villa: 8, bungalow: 6 },
  countryside: { house: 40, guesthouse: 34, cottage: 26 },
  mountain: { house: 36, guesthouse: 34, cabin: 16, apartment: 14 },
}

export function drawKind(draws: Stream, setting: Setting): ListingKind {
  return draws.weighted(KINDS[setting])
}

export function drawPropertyType(draws: Stream, place: Destination, kind: ListingKind): PropertyType {
  const { setting, country } = place
  const weights = { ...(kind === 'hotel' ? HOTELS : kind === 'entire' ? ENTIRE : ROOMS)[setting] }
  if (kind === 'hotel')
    for (const { type, countries, weight } of LOCAL_HOTELS) if (countries.includes(country)) weights[type] = weight
  for (const { type, isThere, entire, rooms } of kind === 'hotel' ? [] : MORE) {
    const weight = kind === 'entire' ? entire : rooms
    if (weight !== undefined && isThere(place)) weights[type] = weight
  }
  return draws.weighted(weights)
}

/** Stars as such houses have them; null where nobody gives any. */
export function drawStars(draws: Stream, propertyType: PropertyType): number | null {
  const stars = Number(draws.weighted({ 1: 4, 2: 15, 3: 38, 4: 31, 5: 12 }))
  if (propertyType === 'motel') return Math.max(1, Math.min(3, stars - 1))
  if (propertyType === 'resort' || propertyType === 'serviced-apartment') return Math.max(3, stars)
  return propertyType === 'hotel' ? stars : null
}

const BEDROOMS: Weights<PropertyType> = {
  ...{ apartment: 1.6, loft: 1.1, townhouse: 2.8, house: 3, villa: 3.8, cabin: 2, cottage: 2.1, guesthouse: 1.4 },
  ...{ bungalow: 1.9, treehouse: 1, 'beach-hut': 1, castle: 5.5, 'tiny-house': 1, 'farm-stay': 2.6, barn: 2.7 },
  houseboat: 1.5,
}
/** A treehouse or a beach hut has one room; a studio (0 bedrooms) is an apartment or a loft. */
const LEAST: Weights<PropertyType> = { apartment: 0, loft: 0, villa: 2, house: 1, townhouse: 1, castle: 4 }
const MOST: Weights<PropertyType> = {
  'tiny-house': 1,
  houseboat: 3,
  treehouse: 1,
  'beach-hut': 1,
  loft: 2,
  apartment: 4,
  guesthouse: 3,
  villa: 6,
  castle: 8,
}

export interface SleepingRoom {
  room: string
  beds: string[]
}

export interface Size {
  bedrooms: number
  beds: number
  bathrooms: number
  maxGuests: number
  sleeping: SleepingRoom[]
}

const DOUBLES = ['1 double bed', '1 queen bed', '1 king bed']

/** Rooms, beds and places to sleep that agree with one another. */
export function drawSize(draws: Stream, kind: ListingKind, propertyType: PropertyType): Size {
  if (kind === 'shared')
    return { bedrooms: 1, beds: 1, bathrooms: 1, maxGuests: 1, sleeping: [bedroom(['1 single bed'])] }
  if (kind === 'private') return privateRoom(draws)
  const mean = BEDROOMS[propertyType] ?? 1
  const drawn = Math.round(mean + draws.normal() * (0.35 + mean * 0.28))
  const bedrooms = Math.max(LEAST[propertyType] ?? 1, Math.min(MOST[propertyType] ?? 5, drawn))
  const sleeping = Array.from({ length: bedrooms }, (_, i) => bedroom(drawBeds(draws, i), i + 1))
  if (bedrooms === 0) sleeping.push({ room: 'Studio', beds: [draws.one(DOUBLES)] })
  if (draws.chance(bedrooms === 0 ? 0.25 : 0.4)) sleeping.push({ room: 'Living room', beds: ['1 sofa bed'] })
  const beds = sleeping.reduce((sum, { beds }) => sum + beds.reduce((n, bed) => n + Number(bed[0]), 0), 0)
  const places = sleeping.reduce((sum, { beds }) => sum + beds.reduce((n, bed) => n + placesOf(bed), 0), 0)
  const bathrooms = Math.max(1, Math.round(bedrooms * (0.45 + draws.next() * 0.45) * 2) / 2)
  return { bedrooms, beds, bathrooms, maxGuests: Math.max(1, Math.min(16, places)), sleeping }
}

function privateRoom(draws: Stream): Size {
  const bed = draws.weighted({ '1 double bed': 50, '1 queen bed': 20, '2 single beds': 20, '1 single bed': 10 })
  return {
    bedrooms: 1,
    beds: Number(bed[0]),
    bathrooms: draws.chance(0.2) ? 1.5 : 1,
    maxGuests: placesOf(bed),
    sleeping: [bedroom([bed])],
  }
}

const bedroom = (beds: string[], number = 1): SleepingRoom => ({ room: `Bedroom ${number}`, beds })

function drawBeds(draws: Stream, index: number): string[] {
  if (index === 0) return [draws.one(DOUBLES)]
  const beds = draws.weighted({ double: 50, twin: 36, single: 9, bunk: 5 })
  if (beds === 'double') return [draws.one(DOUBLES)]
  if (beds === 'twin') return ['2 single beds']
  return [beds === 'single' ? '1 single bed' : '1 bunk bed']
}

/** How many people sleep in beds described like "2 single beds". */
export function placesOf(beds: string): number {
  const count = Number(beds[0])
  return /single|dorm/.test(beds) ? count : count * 2
}
