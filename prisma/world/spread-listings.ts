import type { CityFacts } from '@/prisma/world/city'

/**
 * The city of each listing: famous cities have more, none fewer than 15 (or six tenths of an even share in a world that is
 * too small for that). Neighbours in the result are of different cities.
 */
export function spreadListings(cities: readonly CityFacts[], count: number): CityFacts[] {
  const least = Math.min(20, Math.floor((0.6 * count) / cities.length))
  const weights = cities.map(({ fame }) => fame ** 1.6)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const left = count - least * cities.length
  const shares = weights.map((weight) => least + (left * weight) / total)
  const given = cities.map(() => 0)
  return Array.from({ length: count }, (_, i) => {
    // The city that is furthest behind its share at this point.
    let behind = 0
    for (let c = 1; c < cities.length; c++) if (lag(c, i) > lag(behind, i)) behind = c
    given[behind] = (given[behind] ?? 0) + 1
    return cities[behind] as CityFacts
  })

  function lag(c: number, i: number): number {
    return ((shares[c] ?? 0) * (i + 1)) / count - (given[c] ?? 0)
  }
}
