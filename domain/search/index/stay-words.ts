import { BED_WORDS, MEALS, ROOM_WORDS } from '../search-criteria'

/** What an offer is, in bits: words for the room, words for the beds, the meal, and marks. */
const ROOM_SHIFT = 0
export const BED_SHIFT = ROOM_SHIFT + ROOM_WORDS.length
export const MEAL_SHIFT = BED_SHIFT + BED_WORDS.length
const MARK_SHIFT = MEAL_SHIFT + MEALS.length

const bitsFrom = (shift: number, count: number) => ((1 << count) - 1) << shift
export const ROOM_BITS = bitsFrom(ROOM_SHIFT, ROOM_WORDS.length)
export const BED_BITS = bitsFrom(BED_SHIFT, BED_WORDS.length)
export const MEAL_BITS = bitsFrom(MEAL_SHIFT, MEALS.length)

export const BREAKFAST = 1 << MARK_SHIFT
export const PAY_LATER = 1 << (MARK_SHIFT + 1)
export const NO_PREPAYMENT = 1 << (MARK_SHIFT + 2)
/** These two depend on the dates too. */
export const FREE_CANCELLATION = 1 << (MARK_SHIFT + 3)
export const DEAL = 1 << (MARK_SHIFT + 4)

const ROOM_PATTERNS: Record<(typeof ROOM_WORDS)[number], RegExp> = {
  single: /\bsingle\b/i,
  double: /\b(double|king|queen)\b/i,
  twin: /\btwin\b/i,
  suite: /\bsuite\b/i,
  studio: /\bstudio\b/i,
  family: /\bfamily\b/i,
  dormitory: /\bdorm(itory)?\b/i,
}

const bitsOf = (holds: readonly boolean[], shift: number) =>
  holds.reduce((bits, one, i) => (one ? bits | (1 << (shift + i)) : bits), 0)

/** The bits of a room's name, "Deluxe king room"; a whole place is a studio or nothing. */
export const roomBits = (name: string): number =>
  name === ''
    ? 0
    : bitsOf(
        ROOM_WORDS.map((word) => ROOM_PATTERNS[word].test(name)),
        ROOM_SHIFT,
      )

const BED_PATTERN = new RegExp(`\\b(${BED_WORDS.join('|')})\\b`, 'gi')

/** The bits of the beds in a text: "1 king bed, 1 sofa bed". */
export function bedBits(text: string): number {
  let bits = 0
  for (const [word] of text.matchAll(BED_PATTERN))
    bits |= 1 << (BED_SHIFT + BED_WORDS.findIndex((one) => one === word.toLowerCase()))
  return bits
}

/** The bits of a rate plan's meal. Every board has breakfast. */
export const mealBits = (meal: string): number =>
  bitsOf(
    MEALS.map((one) => one === meal),
    MEAL_SHIFT,
  ) | (meal === 'room-only' ? 0 : BREAKFAST)

export const mealOf = (bits: number): string => MEALS.find((meal) => bits & mealBits(meal) & MEAL_BITS) ?? 'room-only'

export const paymentBits = (payment: string): number =>
  payment === 'later' ? PAY_LATER : payment === 'at-property' ? NO_PREPAYMENT : 0

export const paymentOf = (bits: number): string =>
  bits & NO_PREPAYMENT ? 'at-property' : bits & PAY_LATER ? 'later' : 'now'
