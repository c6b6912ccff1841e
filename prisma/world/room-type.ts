import type { Stream } from '@/lib/rng'
import type { RatePlanFacts } from '@/prisma/world/rate-plan'

export interface RoomTypeFacts {
  id: number
  name: string
  bedSetup: string
  maxGuests: number
  quantity: number
  basePriceMinor: number
  sizeSqm: number
  /** As the plainest plan has it, like `isRefundable`. */
  hasBreakfast: boolean
  isRefundable: boolean
  /** Cheapest first. */
  plans: RatePlanFacts[]
}

/** name, beds, guests, square metres, percent of the price of the cheapest, fewest stars */
type Template = [name: string, bedSetup: string, guests: number, sqm: number, percent: number, stars: number]

const HOTEL: Template[] = [
  ['Single room', '1 single bed', 1, 13, 82, 1],
  ['Double room', '1 double bed', 2, 18, 100, 1],
  ['Twin room', '2 single beds', 2, 19, 102, 1],
  ['Superior double room', '1 queen bed', 2, 23, 122, 3],
  ['Deluxe king room', '1 king bed', 2, 29, 148, 4],
  ['Triple room', '3 single beds', 3, 25, 134, 2],
  ['Family room', '1 double bed, 2 single beds', 4, 33, 162, 2],
  ['Junior suite', '1 king bed, 1 sofa bed', 4, 40, 205, 4],
  ['Suite', '1 king bed, 1 sofa bed', 4, 56, 280, 5],
]

const HOSTEL: Template[] = [
  ['Bed in a six-bed dormitory', '1 bunk bed', 1, 22, 38, 1],
  ['Bed in a four-bed dormitory', '1 bunk bed', 1, 18, 46, 1],
  ['Private twin room', '2 single beds', 2, 13, 100, 1],
  ['Private double room', '1 double bed', 2, 14, 108, 1],
  ['Private family room', '1 double bed, 2 single beds', 4, 22, 165, 1],
]

/** Two to four room types, cheapest first, each priced from the price of a plain double (`doubleMinor`); without plans yet. */
export function drawRoomTypes(
  draws: Stream,
  nextId: () => number,
  { isHostel, stars, doubleMinor }: { isHostel: boolean; stars: number; doubleMinor: number },
): RoomTypeFacts[] {
  const templates = (isHostel ? HOSTEL : HOTEL).filter(([, , , , , least]) => stars >= least)
  const chosen = draws.sample(templates, draws.integer(2, Math.min(4, templates.length)))
  const types = chosen.map(([name, bedSetup, maxGuests, sqm, percent]) => ({
    ...{ name, bedSetup, maxGuests },
    quantity: draws.integer(2, percent > 150 ? 4 : 12),
    basePriceMinor: Math.round((doubleMinor * percent * (0.95 + draws.next() * 0.1)) / 10_000) * 100,
    sizeSqm: Math.max(8, Math.round(sqm * (0.9 + draws.next() * 0.25))),
    ...{ hasBreakfast: false, isRefundable: true, plans: [] },
  }))
  return types.sort((a, b) => a.basePriceMinor - b.basePriceMinor).map((type) => ({ id: nextId(), ...type }))
}
