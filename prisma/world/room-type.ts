import type { Stream } from '@/lib/rng'
import type { PropertyType } from '@/prisma/world/dwelling'
import type { RatePlanFacts } from '@/prisma/world/rate-plan'
import { roomTemplates } from '@/prisma/world/room-templates'

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

/** Houses with a handful of rooms. */
const SMALL: PropertyType[] = ['bed-and-breakfast', 'riad']

/** Two to four room types, cheapest first, each priced from the price of a plain double (`doubleMinor`); without plans yet. */
export function drawRoomTypes(
  draws: Stream,
  nextId: () => number,
  { propertyType, stars, doubleMinor }: { propertyType: PropertyType; stars: number; doubleMinor: number },
): RoomTypeFacts[] {
  const templates = roomTemplates(propertyType, stars)
  const chosen = draws.sample(templates, draws.integer(2, Math.min(4, templates.length)))
  const types = chosen.map(([name, bedSetup, maxGuests, sqm, percent]) => ({
    ...{ name, bedSetup, maxGuests },
    quantity: draws.integer(2, SMALL.includes(propertyType) ? 3 : percent > 150 ? 4 : 12),
    basePriceMinor: Math.max(1_000, Math.round((doubleMinor * percent * (0.95 + draws.next() * 0.1)) / 10_000) * 100),
    sizeSqm: Math.max(8, Math.round(sqm * (0.9 + draws.next() * 0.25))),
    ...{ hasBreakfast: false, isRefundable: true, plans: [] },
  }))
  return types.sort((a, b) => a.basePriceMinor - b.basePriceMinor).map((type) => ({ id: nextId(), ...type }))
}
