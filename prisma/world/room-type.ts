import type { Stream } from '@/lib/rng'

export interface RoomTypeFacts {
  id: number
  name: string
  bedSetup: string
  maxGuests: number
  quantity: number
  basePriceMinor: number
  sizeSqm: number
  hasBreakfast: boolean
  isRefundable: boolean
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

/**
 * Two to five room types, cheapest first, each priced from the price of a plain double (`doubleMinor`). Some sell the same
 * room again with breakfast, or cheaper without a refund.
 */
export function drawRoomTypes(
  draws: Stream,
  nextId: () => number,
  {
    isHostel,
    stars,
    doubleMinor,
    hasBreakfast,
  }: { isHostel: boolean; stars: number; doubleMinor: number; hasBreakfast: boolean },
): RoomTypeFacts[] {
  const templates = (isHostel ? HOSTEL : HOTEL).filter(([, , , , , least]) => stars >= least)
  const chosen = draws.sample(templates, draws.integer(2, Math.min(4, templates.length)))
  const includesBreakfast = hasBreakfast && stars >= 4 && draws.chance(0.4)
  const types = chosen.map(([name, bedSetup, maxGuests, sqm, percent]) => ({
    ...{ name, bedSetup, maxGuests },
    quantity: draws.integer(2, percent > 150 ? 4 : 12),
    basePriceMinor: Math.round((doubleMinor * percent * (0.95 + draws.next() * 0.1)) / 10_000) * 100,
    sizeSqm: Math.max(8, Math.round(sqm * (0.9 + draws.next() * 0.25))),
    hasBreakfast: includesBreakfast,
    isRefundable: true,
  }))
  const first = types[0] as (typeof types)[number]
  if (hasBreakfast && !includesBreakfast) {
    const perPerson = Math.max(500, Math.round(doubleMinor / 1_000) * 100)
    types.push({
      ...first,
      name: `${first.name} with breakfast`,
      quantity: draws.integer(2, 6),
      basePriceMinor: first.basePriceMinor + perPerson * first.maxGuests,
      hasBreakfast: true,
    })
  } else if (draws.chance(0.4)) {
    types.push({
      ...first,
      name: `${first.name}, non-refundable`,
      quantity: draws.integer(2, 6),
      basePriceMinor: Math.round((first.basePriceMinor * 0.87) / 100) * 100,
      isRefundable: false,
    })
  }
  return types.sort((a, b) => a.basePriceMinor - b.basePriceMinor).map((type) => ({ id: nextId(), ...type }))
}
