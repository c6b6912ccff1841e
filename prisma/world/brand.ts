import type { Stream } from '@/lib/rng'
import type { PropertyType } from '@/prisma/world/dwelling'

interface Brand {
  name: string
  types: PropertyType[]
  /** Fewest and most stars. */
  stars: [least: number, most: number]
  /** Continents; empty: everywhere. */
  regions: string[]
  weight: number
}

const b = (
  name: string,
  stars: [number, number],
  weight: number,
  regions = '',
  types: PropertyType[] = ['hotel'],
): Brand => ({
  ...{ name, stars, weight, types },
  regions: regions === '' ? [] : regions.split('|'),
})

const AMERICAS = 'North America|South America'

/** The chains. Each has its class and its part of the world; none exists. */
export const BRANDS: Brand[] = [
  b('Marlow & Finch', [4, 5], 8),
  b('Sheldrake Grand', [5, 5], 7, '', ['hotel', 'resort']),
  b('Halden', [4, 5], 9, 'Europe|North America|Asia'),
  b('Cordwain', [3, 4], 10),
  b('Brightwater Inn', [3, 3], 9, `${AMERICAS}|Oceania`),
  b('Tallow House', [3, 4], 7, 'Europe'),
  b('Quayle Suites', [3, 4], 7, `${AMERICAS}|Asia|Oceania`, ['hotel', 'serviced-apartment']),
  b('Novello', [4, 4], 8, 'Europe|Asia|Africa'),
  b('Ondine', [4, 5], 6, '', ['hotel', 'resort']),
  b('Seven Lanterns', [3, 5], 8, 'Asia|Oceania'),
  b('Kitewood', [2, 3], 9),
  b('Pennyroyal', [1, 2], 9, 'Europe|North America'),
  b('Sunmile', [1, 3], 8, AMERICAS, ['hotel', 'motel']),
  b('Savanna & Sea', [3, 5], 6, 'Africa|Asia', ['hotel', 'resort']),
]

/** Two hotels in five belong to a chain that runs such houses in this part of the world. */
export function drawBrand(
  draws: Stream,
  { propertyType, starClass, continent }: { propertyType: PropertyType; starClass: number | null; continent: string },
): string | null {
  const isIndependent = draws.chance(0.58)
  const stars = starClass ?? 0
  const fitting = BRANDS.filter(
    ({ types, stars: [least, most], regions }) =>
      types.includes(propertyType) &&
      least <= stars &&
      stars <= most &&
      (regions.length === 0 || regions.includes(continent)),
  )
  if (isIndependent || fitting.length === 0) return null
  return draws.weighted(Object.fromEntries(fitting.map(({ name, weight }) => [name, weight])))
}
