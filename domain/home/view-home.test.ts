import { expect, it } from 'vitest'
import { openVillage } from '@/tests/fixtures/village'
import { viewHome } from './view-home'

const POPULAR = [{ popularity: 'desc' as const }, { id: 'asc' as const }]

it('shows what the rows of the world say: categories, popular cities, and the best places of each', async () => {
  const { db, as } = await openVillage()
  const { categories, destinations, picks } = await viewHome(as(), {})
  const browsed = await db.category.findMany({ where: { group: 'browse' }, orderBy: [{ rank: 'asc' }, { id: 'asc' }] })
  expect(categories.map(({ key }) => key)).toEqual(browsed.map(({ key }) => key))
  for (const { key, count } of categories)
    expect(count).toBe(await db.listingCategory.count({ where: { category: { key } } }))
  const cities = await db.city.findMany({ where: { listings: { some: {} } }, orderBy: POPULAR })
  const popular = cities.slice(0, destinations.length)
  expect(destinations.map(({ cityId }) => cityId)).toEqual(popular.map(({ id }) => id))
  for (const { cityId, listingCount, fromMinor } of destinations) {
    const { _count, _min } = await db.listing.aggregate({
      where: { cityId },
      _count: true,
      _min: { basePriceMinor: true },
    })
    expect([listingCount, fromMinor]).toEqual([_count, _min.basePriceMinor])
  }
  const ids = async (where: object) =>
    (await db.listing.findMany({ where, orderBy: POPULAR, take: 4 })).map(({ id }) => id)
  expect(picks.map(({ items }) => items.map(({ id }) => id))).toEqual([
    await ids({ isGuestFavourite: true }),
    await ids({ cityId: destinations[0]!.cityId }),
    await ids({ cityId: destinations[1]!.cityId }),
  ])
})

it('follows what happens in the episode', async () => {
  const village = await openVillage()
  const { id } = await village.db.listing.findFirstOrThrow({ where: { isGuestFavourite: false } })
  const firstOf = async () => (await viewHome(village.as(), {})).picks[0]!.items[0]!.id
  expect(await firstOf()).not.toBe(id)
  await village.act(
    async (db) => void (await db.listing.update({ where: { id }, data: { isGuestFavourite: true, popularity: 1000 } })),
  )
  expect(await firstOf()).toBe(id)
})
