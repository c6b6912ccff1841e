import { underPlan } from '../../pricing/price-place'
import type { LISTING_NUMBERS, ListingRows } from './queries'
import { bedBits, mealBits, paymentBits, roomBits } from './stay-words'

export interface RoomFacts {
  numbers: Record<(typeof LISTING_NUMBERS)[number], Int32Array>
  rowOf: ReadonlyMap<number, number>
  isHotel: Uint8Array
  types: string[]
  sleeping: string[]
}

type RoomRow = [
  ...[listingId: number, id: number, name: string, bedSetup: string],
  ...[maxGuests: number, quantity: number, basePriceMinor: number, hasBreakfast: number, isRefundable: number],
]
type PlanRow = [
  ...[roomTypeId: number, id: number, name: string, meal: string],
  ...[percent: number, isRefundable: number, payment: string],
]

function remembered(read: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    let bits = known.get(text)
    if (bits === undefined) known.set(text, (bits = read(text)))
    return bits
  }
}

const groupBy = <T>(rows: T[], keyOf: (row: T) => number): Map<number, T[]> => {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

/** The rooms of each listing, and the ways in which they are sold. A home is one room, sold in one way. */
export function makeRooms(rows: ListingRows, { numbers, rowOf, isHotel, types, sleeping }: RoomFacts) {
  const roomsOf = groupBy(rows.rooms as RoomRow[], ([listingId]) => rowOf.get(listingId) ?? 0)
  const plansOf = groupBy(rows.plans as PlanRow[], ([roomTypeId]) => roomTypeId)
  const rooms = { first: [0], id: [] as number[], names: [] as string[], guests: [] as number[] }
  const [quantity, price, placeOf]: [number[], number[], Map<number, number>] = [[], [], new Map()]
  const offers = { first: [0], id: [] as number[], names: [] as string[], price: [] as number[] }
  const [bits, refundable]: [number[], number[]] = [[], []]
  const addRoom = (id: number, name: string, guests: number, count: number, priceMinor: number) => {
    if (id !== 0) placeOf.set(id, rooms.id.length)
    rooms.id.push(id)
    rooms.names.push(name)
    rooms.guests.push(guests)
    quantity.push(count)
    price.push(priceMinor)
  }
  const addOffer = (id: number, name: string, priceMinor: number, words: number, isRefundable: boolean) => {
    offers.id.push(id)
    offers.names.push(name)
    offers.price.push(priceMinor)
    bits.push(words)
    refundable.push(isRefundable ? 1 : 0)
  }
  // Many homes have the same beds.
  const bedsOf = remembered(bedBits)
  const wordsOf = remembered(roomBits)
  for (let row = 0; row < isHotel.length; row++) {
    const own = (roomsOf.get(row) ?? []).sort((a, b) => a[6] - b[6] || a[1] - b[1])
    for (const [, id, name, bedSetup, maxGuests, count, basePriceMinor, hasBreakfast, isRefundable] of own) {
      const words = wordsOf(name) | bedsOf(bedSetup)
      addRoom(id, name, maxGuests, count, basePriceMinor)
      for (const plan of (plansOf.get(id) ?? []).sort((a, b) => a[4] - b[4] || a[1] - b[1])) {
        const [, planId, planName, meal, percent, planIsRefundable, payment] = plan
        const under = underPlan({ basePriceMinor }, { percent }).basePriceMinor
        const isBoth = isRefundable === 1 && planIsRefundable === 1
        addOffer(planId, planName, under, words | mealBits(meal) | paymentBits(payment), isBoth)
      }
      if (!plansOf.has(id)) {
        const meal = mealBits(hasBreakfast === 1 ? 'breakfast' : 'room-only')
        addOffer(0, '', basePriceMinor, words | meal, isRefundable === 1)
      }
      offers.first.push(offers.id.length)
    }
    if (own.length === 0 && isHotel[row] === 0) {
      const meal = mealBits(numbers.hasBreakfast[row] === 1 ? 'breakfast' : 'room-only')
      const payment = paymentBits(numbers.hasPayLater[row] === 1 ? 'later' : 'now')
      const words = wordsOf(types[row] === 'studio' ? 'studio' : '') | bedsOf(sleeping[row] ?? '') | meal | payment
      addRoom(0, '', numbers.maxGuests[row]!, 1, numbers.basePriceMinor[row]!)
      addOffer(0, '', numbers.basePriceMinor[row]!, words, true)
      offers.first.push(offers.id.length)
    }
    rooms.first.push(rooms.id.length)
  }
  return {
    placeOf,
    columns: {
      firstRoom: Int32Array.from(rooms.first),
      roomId: Int32Array.from(rooms.id),
      roomNames: rooms.names,
      roomGuests: Int32Array.from(rooms.guests),
      roomQuantity: Int32Array.from(quantity),
      roomPriceMinor: Int32Array.from(price),
      firstOffer: Int32Array.from(offers.first),
      planId: Int32Array.from(offers.id),
      planNames: offers.names,
      offerPriceMinor: Int32Array.from(offers.price),
      offerBits: Int32Array.from(bits),
      offerIsRefundable: Uint8Array.from(refundable),
    },
  }
}
