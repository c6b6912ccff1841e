import type { Stream } from '@/lib/rng'
import type { CancellationPolicy } from '@/prisma/world/listing-rules'
import type { RoomTypeFacts } from '@/prisma/world/room-type'

export type Meal = 'room-only' | 'breakfast' | 'half-board' | 'full-board' | 'all-inclusive'
export type PlanPayment = 'now' | 'later' | 'at-property'

export interface RatePlanFacts {
  id: number
  name: string
  meal: Meal
  /** Of the price of the room type; 100 for the plainest, which is the cheapest. */
  percent: number
  isRefundable: boolean
  payment: PlanPayment
}

/** How a house sells all of its rooms. */
interface Selling {
  /** The meal in every price. */
  plainMeal: Meal
  /** A better meal for more money. */
  meals: Meal[]
  hasSaver: boolean
  isRefundable: boolean
  payment: PlanPayment
  policy: CancellationPolicy
}

/** Dollars a person and day in a city of average price, with what a better house adds for each star. */
const MEAL_PRICES: Record<Meal, [dollars: number, aStar: number]> = {
  ...{ 'room-only': [0, 0], breakfast: [5, 3], 'half-board': [20, 8], 'full-board': [34, 11] },
  'all-inclusive': [52, 15],
}

export interface House {
  stars: number
  priceLevel: number
  policy: CancellationPolicy
  hasBreakfast: boolean
  hasRestaurant: boolean
  hasBar: boolean
  hasPool: boolean
  /** Resorts, riads and the like feed their guests. */
  isFullService: boolean
  /** A bed and breakfast has no price without. */
  alwaysFeeds: boolean
}

/** Gives each room type its plans, and says in the room type what its plainest plan has. */
export function addRatePlans(draws: Stream, roomTypes: RoomTypeFacts[], house: House, nextId: () => number): void {
  const selling = drawSelling(draws, house)
  for (const roomType of roomTypes) {
    roomType.plans = plansOf(draws, roomType, house, selling).map((plan) => ({ id: nextId(), ...plan }))
    const plainest = roomType.plans[0] as RatePlanFacts
    roomType.hasBreakfast = plainest.meal !== 'room-only'
    roomType.isRefundable = plainest.isRefundable
  }
}

function drawSelling(draws: Stream, house: House): Selling {
  const { policy, stars, hasBreakfast, hasRestaurant, hasBar, hasPool, isFullService, alwaysFeeds } = house
  const isRefundable = policy !== 'non-refundable'
  const includes = draws.chance(stars >= 4 ? 0.32 : 0.16)
  const board = draws.next()
  const allInclusive = draws.next()
  const hasSaver = draws.chance(0.6)
  const payment = draws.weighted<PlanPayment>({ 'at-property': 42, later: 33, now: 25 })
  const meals: Meal[] = []
  const plainMeal = hasBreakfast && (alwaysFeeds || includes) ? 'breakfast' : 'room-only'
  if (hasBreakfast && plainMeal === 'room-only') meals.push('breakfast')
  if (hasBreakfast && hasRestaurant && board < (isFullService ? 0.8 : 0.16))
    meals.push(board < 0.05 ? 'full-board' : 'half-board')
  if (hasBreakfast && hasRestaurant && hasBar && hasPool && allInclusive < (isFullService ? 0.6 : 0.04))
    meals.push('all-inclusive')
  return { plainMeal, meals, hasSaver: hasSaver && isRefundable, isRefundable, payment, policy }
}

function plansOf(draws: Stream, roomType: RoomTypeFacts, house: House, selling: Selling): Omit<RatePlanFacts, 'id'>[] {
  const { plainMeal, hasSaver, isRefundable, payment, policy } = selling
  const isDormitory = /dormitory|capsule/i.test(roomType.name)
  const standard = hasSaver ? 104 + draws.integer(2, 10) : 100
  const plan = (meal: Meal, percent: number, refundable: boolean): Omit<RatePlanFacts, 'id'> => ({
    ...{ name: planName(meal, refundable, policy), meal, percent, isRefundable: refundable },
    payment: refundable ? payment : 'now',
  })
  const plans = [plan(plainMeal, standard, isRefundable)]
  if (hasSaver) plans.unshift(plan(plainMeal, 100, false))
  for (const meal of isDormitory ? selling.meals.slice(0, 1) : selling.meals) {
    const dollars = mealDollars(meal, house) - mealDollars(plainMeal, house)
    const share = Math.ceil((dollars * 10_000 * Math.min(2, roomType.maxGuests)) / roomType.basePriceMinor)
    plans.push(plan(meal, Math.max((plans.at(-1)?.percent ?? 100) + 2, standard + share), isRefundable))
  }
  return plans.slice(0, 4)
}

const mealDollars = (meal: Meal, { stars, priceLevel }: House): number =>
  ((MEAL_PRICES[meal][0] + MEAL_PRICES[meal][1] * stars) * Math.max(45, priceLevel)) / 100

const MEAL_NAMES: Record<Meal, string> = {
  ...{ 'room-only': 'Room only', breakfast: 'Breakfast included', 'half-board': 'Half board' },
  ...{ 'full-board': 'Full board', 'all-inclusive': 'All-inclusive' },
}

/** "Breakfast included, free cancellation"; what can be cancelled only for a part of the price says so. */
function planName(meal: Meal, isRefundable: boolean, policy: CancellationPolicy): string {
  const isFree = policy === 'flexible' || policy === 'moderate'
  const terms = !isRefundable ? 'non-refundable' : isFree ? 'free cancellation' : 'refundable in part'
  return `${MEAL_NAMES[meal]}, ${terms}`
}
