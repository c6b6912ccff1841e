import { expect, it } from 'vitest'
import { openVillage } from '@/tests/fixtures/village'
import { REVIEW_CATEGORIES, writeReview, type NewReview } from './write-review'

const STARS = Object.fromEntries(REVIEW_CATEGORIES.map((name) => [name, 4])) as Pick<NewReview, 'value'> as NewReview
const WORDS = { rating: 5, language: 'de', text: 'Hell, ruhig, und alles ist in der Nähe.' }

/** A stay of somebody who can log in, that took place and has no review, or one that is ahead. */
async function stayOf(kind: 'past' | 'ahead') {
  const village = await openVillage()
  const { today } = village.as()
  const booking = await village.db.booking.findFirstOrThrow({
    where: {
      status: 'confirmed',
      review: null,
      guest: { passwordHash: { not: null } },
      checkOut: kind === 'past' ? { lte: today } : { gt: today },
    },
    orderBy: { id: 'asc' },
  })
  return { village, booking, today }
}

it('adds the review of a past stay, and the listing follows in the same commit', async () => {
  const { village, booking, today } = await stayOf('past')
  await writeReview(village.as(booking.guestId), { ...STARS, ...WORDS, code: booking.code })
  const review = await village.db.review.findUniqueOrThrow({ where: { bookingId: booking.id } })
  expect(review).toMatchObject({ ...WORDS, value: 4, authorId: booking.guestId, createdOn: today })
  const reviews = await village.db.review.findMany({ where: { listingId: booking.listingId } })
  const listing = await village.db.listing.findUniqueOrThrow({ where: { id: booking.listingId } })
  const mean = (of: (review: (typeof reviews)[number]) => number) =>
    Math.round((100 * reviews.reduce((sum, one) => sum + of(one), 0)) / reviews.length)
  expect(listing).toMatchObject({
    reviewCount: reviews.length,
    rating100: mean(({ rating }) => rating),
    value100: mean(({ value }) => value),
    cleanliness100: mean(({ cleanliness }) => cleanliness),
  })
})

it('refuses a second review, a stay that is not over, stars that do not exist and too few words', async () => {
  const { village, booking } = await stayOf('past')
  const guest = village.as(booking.guestId)
  const review = { ...STARS, ...WORDS, code: booking.code }
  await expect(writeReview(guest, { ...review, value: 6 })).rejects.toMatchObject({ code: 'invalid-input' })
  await expect(writeReview(guest, { ...review, text: 'Nice' })).rejects.toMatchObject({ code: 'invalid-input' })
  await writeReview(guest, review)
  await expect(writeReview(guest, review)).rejects.toMatchObject({ code: 'conflict' })
  const ahead = await village.db.booking.findFirstOrThrow({
    where: { status: 'confirmed', checkOut: { gt: village.as().today }, guest: { passwordHash: { not: null } } },
  })
  await expect(writeReview(village.as(ahead.guestId), { ...review, code: ahead.code })).rejects.toMatchObject({
    what: 'This stay is not over yet',
  })
})

it('does not know the stays of others', async () => {
  const { village, booking } = await stayOf('past')
  const other = await village.db.user.findFirstOrThrow({
    where: { passwordHash: { not: null }, id: { not: booking.guestId } },
  })
  const review = { ...STARS, ...WORDS, code: booking.code }
  await expect(writeReview(village.as(other.id), review)).rejects.toMatchObject({ code: 'not-found' })
})
