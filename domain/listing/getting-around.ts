/** How people get to a sight from a place, and how long it takes. */
export interface Way {
  by: 'foot' | 'transit' | 'car'
  minutes: number
}

const WALK_KM = 2
const TRANSIT_KM = 15
const ROUND = 5
/** Streets are longer than the straight line. */
const DETOUR = 1.25

/** On foot up to two kilometres, by bus or train to fifteen, by car beyond; in steps of five minutes from ten on. */
export function wayOf(straightKm: number): Way {
  const km = straightKm * DETOUR
  if (straightKm <= WALK_KM) return { by: 'foot', minutes: inSteps(km * 12.5) }
  if (straightKm <= TRANSIT_KM) return { by: 'transit', minutes: inSteps(8 + km * 2.6) }
  return { by: 'car', minutes: inSteps(6 + km * 1.05) }
}

const inSteps = (minutes: number): number =>
  minutes < 10 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / ROUND) * ROUND
