import { AMENITIES } from '@/prisma/world/amenity'
import { CATEGORIES } from '@/prisma/world/category'
import { cityPhoto } from '@/prisma/world/choose-photos'
import type { CityFacts } from '@/prisma/world/city'
import { idsOf } from '@/prisma/world/ids'
import type { PhotoFacts } from '@/prisma/world/photo-library'
import type { WorldFile } from '@/prisma/world/world-file'

/** Cities with their seasons, events and landmarks. */
export function writeCities(
  file: WorldFile,
  seed: string,
  cities: readonly CityFacts[],
  library: readonly PhotoFacts[],
): void {
  const nextLandmarkId = idsOf(seed, 'Landmark')
  const nextEventId = idsOf(seed, 'CityEvent')
  for (const city of cities) {
    file.insert('City', {
      ...{ id: city.id, slug: city.slug, name: city.name, region: city.region, countryCode: city.country },
      ...{ country: city.nation.name, continent: city.nation.continent, lat: city.lat, lng: city.lng },
      ...{ population: city.population, utcOffsetMinutes: city.utcOffsetMinutes, setting: city.setting },
      ...{ priceLevel: city.price, taxBasisPoints: city.taxBp, cityTaxMinor: city.cityTax },
      ...{ heroPhoto: cityPhoto(seed, city, library), blurb: city.blurb, popularity: city.fame },
    })
    city.seasons.forEach((percent, i) => file.insert('CitySeason', { cityId: city.id, month: i + 1, percent }))
    for (const { name, kind, lat, lng } of city.landmarks) {
      file.insert('Landmark', { id: nextLandmarkId(), cityId: city.id, name, kind, lat, lng })
    }
    for (const { name, fromDate, toDate, percent } of city.events) {
      file.insert('CityEvent', { id: nextEventId(), cityId: city.id, name, fromDate, toDate, percent })
    }
  }
}

/** The catalogues of amenities and categories; gives their ids by key: small ones, they stand in the rows of every listing. */
export function writeCatalogues(file: WorldFile) {
  const amenityIds = new Map<string, number>()
  const categoryIds = new Map<string, number>()
  AMENITIES.forEach(({ key, name, category, icon }, rank) => {
    amenityIds.set(key, rank + 1)
    file.insert('Amenity', { id: amenityIds.get(key) as number, key, name, category, icon, rank })
  })
  CATEGORIES.forEach(({ key, name, group, icon }, rank) => {
    categoryIds.set(key, rank + 1)
    file.insert('Category', { id: categoryIds.get(key) as number, key, name, group, icon, rank })
  })
  return { amenityIds, categoryIds }
}
