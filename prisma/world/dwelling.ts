import type { Stream } from '@/lib/rng'
import type { Setting } from '@/prisma/world/destination'

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

const ROOMS: Record<Setting, Weights<PropertyType>> = {
  city: { apartment: 60, townhouse: 16, house: 14, guesthouse: 10 },
  coast: { apartment: 40, house: 26, guesthouse: 20, villa: 8, bungalow: 6 },
  countryside: { house: 40, guesthouse: 34, cottage: 26 },
  mountain: { house: 36, guesthouse: 34, cabin: 16, apartment: 14 },
}

export function drawKind(draws: Stream, setting: Setting): ListingKind {
  return draws.weighted(KINDS[setting])
}

export function drawPropertyType(draws: Stream, setting: Setting, kind: ListingKind): PropertyType {
  if (kind === 'hotel') return draws.chance(0.87) ? 'hotel' : 'hostel'
  return draws.weighted(kind === 'entire' ? ENTIRE[setting] : ROOMS[setting])
}

const BEDROOMS: Weights<PropertyType> = {
  ...{ apartment: 1.6, loft: 1.1, townhouse: 2.8, house: 3, villa: 3.8, cabin: 2, cottage: 2.1, guesthouse: 1.4 },
  ...{ bungalow: 1.9, treehouse: 1, 'beach-hut': 1 },
}
/** A treehouse or a beach hut has one room; a studio (0 bedrooms) is an apartment or a loft. */
const LEAST: Weights<PropertyType> = { apartment: 0, loft: 0, villa: 2, house: 1, townhouse: 1 }
const MOST: Weights<PropertyType> = { treehouse: 1, 'beach-hut': 1, loft: 2, apartment: 4, guesthouse: 3, villa: 6 }

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
