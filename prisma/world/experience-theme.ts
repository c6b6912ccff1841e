import type { Setting } from '@/prisma/world/destination'

export const EXPERIENCE_KINDS = [
  ...['cooking', 'food-tour', 'walking-tour', 'day-trip', 'outdoor', 'water', 'art', 'music', 'wellness', 'wildlife'],
  ...['nightlife', 'workshop', 'attraction'],
] as const
export type ExperienceKind = (typeof EXPERIENCE_KINDS)[number]

/** Something that can be done in many cities; `{city}`, `{quarter}`, `{landmark}`, `{host}`, `{cuisine}`, `{dish}`, `{dish2}`, `{drink}` are filled in. */
export interface Theme {
  kind: ExperienceKind
  title: string
  /** What reviews call it: "class", "tour". */
  word: string
  /** Two to four sentences about what one does. */
  says: string
  /** What reviews may praise, because it is part of it. */
  praise: string[]
  includes: string[]
  brings: string[]
  /** Shortest and longest that it takes. */
  minutes: [number, number]
  group: [number, number]
  /** USD a person in a city of average price. */
  price: number
  starts: string[]
  minAge: number
  isFamilyFriendly: boolean
  /** 0..1: how likely it can be done without steps. */
  stepFree: number
  isOnline?: boolean
  settings?: Setting[]
  /** Kinds of landmarks; without one of them in the city there is no such experience. */
  near?: string[]
  /** Landmarks whose name says that one can go in. */
  hasEntrance?: boolean
  /** Only in cities with so many people. */
  minPopulation?: number
  /** What people drink there must be of this sort. */
  drinks?: 'wine' | 'alcohol'
  meets: 'landmark' | 'address'
  /** Which drawing shows it; that of its kind unless told otherwise. */
  drawing?: string
  /** Kinds of renders that fit. */
  photos: string[]
}

type Row = Omit<Theme, 'kind' | 'includes' | 'brings' | 'minAge' | 'isFamilyFriendly' | 'stepFree' | 'photos'> &
  Partial<Pick<Theme, 'minAge' | 'isFamilyFriendly' | 'stepFree' | 'photos'>> & { includes: string; brings: string }

const listOf = (text: string) => (text === '' ? [] : text.split('|'))

/** Themes of one kind; lists are written with bars between. */
export const themesOf = (kind: ExperienceKind, rows: Row[]): Theme[] =>
  rows.map((row) => ({
    minAge: 0,
    isFamilyFriendly: false,
    stepFree: 0.4,
    photos: [],
    ...row,
    kind,
    includes: listOf(row.includes),
    brings: listOf(row.brings),
  }))
