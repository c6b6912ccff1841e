import { describe, expect, it } from 'vitest'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { moveItem, removeItem, writeNote } from './change-item'
import { changeWishlist } from './change-wishlist'
import { createWishlist } from './create-wishlist'
import { deleteWishlist } from './delete-wishlist'
import { orderItems } from './item-view'
import { listWishlists } from './list-wishlists'
import { savePlace } from './save-place'
import { unsavePlace } from './unsave-place'
import { viewSharedWishlist, viewWishlist } from './view-wishlist'

/** A guest without a wishlist, two homes, and another guest. */
async function start() {
  const village = await openVillage()
  const guests = await village.db.user.findMany({ where: { passwordHash: { not: null } }, orderBy: { id: 'asc' } })
  const ids = guests.map(({ id }) => id)
  await village.act(async (db) => {
    await db.wishlistItem.deleteMany({ where: { wishlist: { userId: { in: ids } } } })
    await db.wishlist.deleteMany({ where: { userId: { in: ids } } })
  })
  const [home, second] = await village.db.listing.findMany({
    where: { kind: 'entire' },
    orderBy: { id: 'asc' },
    take: 2,
  })
  const place = (id: number) => ({ kind: 'listing' as const, id })
  return {
    village,
    ctx: village.as(ids[0]),
    userId: ids[0]!,
    other: village.as(ids[1]),
    home: home!,
    second: second!,
    place,
  }
}

const countOf = async ({ db }: Village) => [await db.wishlist.count(), await db.wishlistItem.count()]

describe('saving a place', () => {
  it('makes the list that is named and puts the place there, once', async () => {
    const { village, ctx, home, place } = await start()
    const [lists, items] = await countOf(village)
    const { wishlistId } = await savePlace(ctx, { place: place(home.id), into: { name: '  By the  sea ' } })
    await savePlace(ctx, { place: place(home.id), into: { wishlistId } })
    expect(await countOf(village)).toEqual([lists! + 1, items! + 1])
    expect(await listWishlists(ctx, { place: place(home.id) })).toMatchObject([
      { id: wishlistId, name: 'By the sea', count: 1, hasPlace: true, isShared: false },
    ])
  })

  it.each([
    ['nowhere', { kind: 'listing' as const, id: 1 }, 'not-found'],
    ['no experience', { kind: 'experience' as const, id: NaN }, 'not-found'],
  ])('is refused for %s', async (_, place, code) => {
    const { village, ctx } = await start()
    const before = await countOf(village)
    await expect(savePlace(ctx, { place, into: { name: 'x' } })).rejects.toMatchObject({ code })
    expect(await countOf(village)).toEqual(before)
  })

  it('is refused for visitors, and in the list of somebody else', async () => {
    const { village, ctx, other, home, place } = await start()
    const { wishlistId } = await createWishlist(ctx, { name: 'Mine' })
    const wish = { place: place(home.id), into: { wishlistId } }
    await expect(savePlace(other, wish)).rejects.toMatchObject({ code: 'not-found' })
    await expect(savePlace(village.as(), wish)).rejects.toMatchObject({ code: 'unauthorized' })
    expect((await viewWishlist(ctx, { wishlistId })).items).toEqual([])
  })

  it('is undone in every list of the guest and in nobody else’s', async () => {
    const { village, ctx, other, home, second, place } = await start()
    await savePlace(ctx, { place: place(home.id), into: { name: 'One' } })
    await savePlace(ctx, { place: place(home.id), into: { name: 'Two' } })
    const { wishlistId } = await savePlace(ctx, { place: place(second.id), into: { name: 'Three' } })
    await savePlace(other, { place: place(home.id), into: { name: 'Theirs' } })
    expect((await unsavePlace(ctx, place(home.id))).names.sort()).toEqual(['One', 'Two'])
    expect((await unsavePlace(ctx, place(home.id))).names).toEqual([])
    expect(await village.db.wishlistItem.count({ where: { listingId: home.id } })).toBeGreaterThanOrEqual(1)
    expect((await viewWishlist(ctx, { wishlistId })).items).toHaveLength(1)
  })
})

describe('a wishlist', () => {
  it.each(['', '   ', 'x'.repeat(51)])('is not called “%s”', async (name) => {
    const { village, ctx } = await start()
    const before = await countOf(village)
    await expect(createWishlist(ctx, { name })).rejects.toMatchObject({ code: 'invalid-input' })
    expect(await countOf(village)).toEqual(before)
  })

  it('is renamed, and nothing else of it changes', async () => {
    const { village, ctx } = await start()
    const { wishlistId } = await createWishlist(ctx, { name: 'Vegas Getaway' })
    const before = await village.db.wishlist.findUniqueOrThrow({ where: { id: wishlistId } })
    await changeWishlist(ctx, { wishlistId, name: 'Friends trip' })
    const after = await village.db.wishlist.findUniqueOrThrow({ where: { id: wishlistId } })
    expect(after).toEqual({ ...before, name: 'Friends trip' })
  })

  it('is deleted with its items by its owner alone', async () => {
    const { village, ctx, other, home, place } = await start()
    const before = await countOf(village)
    const { wishlistId } = await savePlace(ctx, { place: place(home.id), into: { name: 'Gone' } })
    await expect(deleteWishlist(other, { wishlistId })).rejects.toMatchObject({ code: 'not-found' })
    expect(await deleteWishlist(ctx, { wishlistId })).toEqual({ name: 'Gone' })
    expect(await countOf(village)).toEqual(before)
  })

  it('says what its stays cost on its dates, as the page of the stay does', async () => {
    const { village, ctx } = await start()
    const stay = await village.freeStay()
    const place = { kind: 'listing' as const, id: stay.listingId }
    const { wishlistId } = await savePlace(ctx, { place, into: { name: 'Dated' } })
    const { checkIn, checkOut } = stay
    await changeWishlist(ctx, { wishlistId, dates: { checkIn, checkOut }, adults: 1 })
    const { createQuote } = await import('../pricing/create-quote')
    const quote = await createQuote(ctx, stay)
    const [item] = (await viewWishlist(ctx, { wishlistId })).items
    expect(item).toMatchObject({ refusal: null, listing: { totalMinor: quote.breakdown.totalMinor, nights: 4 } })
    await changeWishlist(ctx, { wishlistId, adults: 16 })
    const [full] = (await viewWishlist(ctx, { wishlistId })).items
    expect(full).toMatchObject({ listing: { totalMinor: null } })
    expect(full!.refusal).toMatch(/\w/)
  })

  it.each([
    [{ checkIn: '2027-01-01', checkOut: '2027-01-04' }, 2],
    [{ checkIn: '2027-05-04', checkOut: '2027-05-04' }, 2],
    [{ checkIn: '2027-02-30', checkOut: '2027-05-04' }, 2],
    [{ checkIn: '2027-05-01', checkOut: '2027-05-04' }, 0],
    [{ checkIn: '2027-05-01', checkOut: '2027-05-04' }, 1.5],
  ])('takes no dates %j for %d adults', async (dates, adults) => {
    const { village, ctx } = await start()
    const { wishlistId } = await createWishlist(ctx, { name: 'Dated' })
    await expect(changeWishlist(ctx, { wishlistId, dates, adults })).rejects.toMatchObject({ code: 'invalid-input' })
    const { checkIn } = await village.db.wishlist.findUniqueOrThrow({ where: { id: wishlistId } })
    expect(checkIn).toBeNull()
  })

  it('can be read by its link while it is shared, and not before or after', async () => {
    const { village, ctx, userId } = await start()
    const { wishlistId } = await createWishlist(ctx, { name: 'Ours' })
    const { shareCode } = await viewWishlist(ctx, { wishlistId })
    const read = () => viewSharedWishlist(village.as(), { shareCode })
    await expect(read()).rejects.toMatchObject({ code: 'not-found' })
    await changeWishlist(ctx, { wishlistId, isShared: true })
    const { firstName } = await village.db.user.findUniqueOrThrow({ where: { id: userId } })
    expect(await read()).toMatchObject({ name: 'Ours', ownerFirstName: firstName })
    await changeWishlist(ctx, { wishlistId, isShared: false })
    await expect(read()).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('an item of a wishlist', () => {
  it('keeps a note, also when it moves', async () => {
    const { ctx, home, place } = await start()
    const from = await savePlace(ctx, { place: place(home.id), into: { name: 'From' } })
    const to = await createWishlist(ctx, { name: 'To' })
    const [item] = (await viewWishlist(ctx, from)).items
    await writeNote(ctx, { itemId: item!.itemId, note: ' Ask about <b>parking</b> ' })
    expect(await moveItem(ctx, { itemId: item!.itemId, wishlistId: to.wishlistId })).toEqual({ name: 'To' })
    expect((await viewWishlist(ctx, from)).items).toEqual([])
    expect((await viewWishlist(ctx, to)).items).toMatchObject([
      { itemId: item!.itemId, note: 'Ask about <b>parking</b>' },
    ])
  })

  it('that is in the other list already leaves only this one', async () => {
    const { village, ctx, home, place } = await start()
    const from = await savePlace(ctx, { place: place(home.id), into: { name: 'From' } })
    const to = await savePlace(ctx, { place: place(home.id), into: { name: 'To' } })
    const [, items] = await countOf(village)
    const [item] = (await viewWishlist(ctx, from)).items
    await moveItem(ctx, { itemId: item!.itemId, wishlistId: to.wishlistId })
    expect((await countOf(village))[1]).toBe(items! - 1)
    expect((await viewWishlist(ctx, to)).items).toHaveLength(1)
  })

  it('is changed by nobody else, and not with a note that is too long', async () => {
    const { ctx, other, home, place } = await start()
    const from = await savePlace(ctx, { place: place(home.id), into: { name: 'From' } })
    const { itemId } = (await viewWishlist(ctx, from)).items[0]!
    await expect(writeNote(other, { itemId, note: 'x' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(removeItem(other, { itemId })).rejects.toMatchObject({ code: 'not-found' })
    await expect(writeNote(ctx, { itemId, note: 'x'.repeat(251) })).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(moveItem(ctx, { itemId, wishlistId: 1 })).rejects.toMatchObject({ code: 'not-found' })
    expect((await viewWishlist(ctx, from)).items).toMatchObject([{ itemId, note: '' }])
    await removeItem(ctx, { itemId })
    expect((await viewWishlist(ctx, from)).items).toEqual([])
  })

  it('has its place by price, rating and name; what was added last comes first otherwise', async () => {
    const { ctx, home, second, place } = await start()
    const list = await savePlace(ctx, { place: place(home.id), into: { name: 'Both' } })
    await savePlace(ctx, { place: place(second.id), into: { wishlistId: list.wishlistId } })
    const { items } = await viewWishlist(ctx, list)
    const cheapest = home.basePriceMinor <= second.basePriceMinor ? home : second
    const best = (home.rating100 ?? 0) > (second.rating100 ?? 0) ? home : second
    const first = home.title.localeCompare(second.title, 'en') < 0 ? home : second
    expect(orderItems(items, 'price')[0]?.listing?.id).toBe(cheapest.id)
    expect(orderItems(items, 'rating')[0]?.listing?.id).toBe(best.id)
    expect(orderItems(items, 'name')[0]?.listing?.id).toBe(first.id)
    expect(orderItems(items, 'added')).toEqual(items)
  })
})
