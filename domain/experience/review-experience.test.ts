import { expect, it } from 'vitest'
import { exportAccount } from '@/domain/account/export-account'
import { openVillage, type Village } from '@/tests/fixtures/village'
import { endOf } from './experience-policy'
import { reviewExperience } from './review-experience'
import { viewExperience } from './view-experience'
import { viewExperienceReviewForm } from './view-experience-review-form'

const WORDS = { rating: 4, text: 'We laughed a lot, and the soup was the best of the trip.' }
const INCLUDE = { slot: true, experience: { include: { city: true, host: true } } } as const

/** A session that somebody who can log in has been to, of which they have written nothing, or one that they booked. */
async function visitOf(kind: 'past' | 'ahead') {
  const village = await openVillage()
  const { today, now } = village.as()
  const bookings = await village.db.experienceBooking.findMany({
    where: {
      status: 'confirmed',
      guest: { passwordHash: { not: null } },
      date: kind === 'past' ? { lte: today } : { gt: today },
    },
    include: { ...INCLUDE, experience: { include: { ...INCLUDE.experience.include, reviews: true } } },
    orderBy: { id: 'asc' },
  })
  const booking = bookings.find(
    (one) =>
      endOf(one) <= now === (kind === 'past') &&
      one.experience.reviews.every(({ authorId }) => authorId !== one.guestId),
  )
  if (!booking) throw new Error(`nobody in the village has an experience ${kind}`)
  const { code, guestId } = booking
  return { village, booking, code, guest: village.as(guestId) }
}

const standing = async (village: Village, id: number) => {
  const { rating100, reviewCount } = await village.db.experience.findUniqueOrThrow({ where: { id } })
  return { rating100, reviewCount }
}

it('adds the review of a past visit, and the experience follows in the same commit', async () => {
  const { village, booking, code, guest } = await visitOf('past')
  const { experienceId, guestId: authorId } = booking
  expect(await viewExperienceReviewForm(guest, { code })).toMatchObject({
    hostName: booking.experience.host.firstName,
    refusal: null,
    own: null,
  })
  const { reviewId } = await reviewExperience(guest, { ...WORDS, code })
  const reviews = await village.db.experienceReview.findMany({ where: { experienceId } })
  expect(reviews).toContainEqual({ id: reviewId, experienceId, authorId, ...WORDS, createdOn: guest.today })
  const sum = reviews.reduce((total, { rating }) => total + rating, 0)
  expect(await standing(village, experienceId)).toEqual({
    rating100: Math.round((100 * sum) / reviews.length),
    reviewCount: booking.experience.reviews.length + 1,
  })
  const { reviews: shown } = await viewExperience(village.as(), { id: experienceId })
  expect(shown.items[0]).toMatchObject(WORDS)
  expect((await viewExperienceReviewForm(guest, { code })).own).toMatchObject(WORDS)
  expect((await exportAccount(guest, {})).experienceReviews).toContainEqual({
    text: WORDS.text,
    createdOn: guest.today,
  })
})

it('refuses a second review, stars that do not exist and too few words, and changes nothing then', async () => {
  const { village, booking, code, guest } = await visitOf('past')
  const before = await standing(village, booking.experienceId)
  for (const wrong of [{ rating: 0 }, { rating: 6 }, { rating: 3.5 }, { text: 'Nice' }, { text: 'x'.repeat(2001) }])
    await expect(reviewExperience(guest, { ...WORDS, code, ...wrong })).rejects.toMatchObject({ code: 'invalid-input' })
  expect(await standing(village, booking.experienceId)).toEqual(before)
  await reviewExperience(guest, { ...WORDS, code })
  const after = await standing(village, booking.experienceId)
  const what = 'You have reviewed this experience already'
  await expect(reviewExperience(guest, { ...WORDS, code })).rejects.toMatchObject({ code: 'conflict', what })
  expect((await viewExperienceReviewForm(guest, { code })).refusal).toMatchObject({ what })
  expect(await standing(village, booking.experienceId)).toEqual(after)
})

it('waits until the session has ended, to the second', async () => {
  const { village, booking, code } = await visitOf('ahead')
  const guest = () => village.as(booking.guestId)
  const left = (Date.parse(endOf(booking)) - Date.parse(guest().now)) / 1000
  await village.advance(left - 1)
  const what = 'This experience is not over yet'
  await expect(reviewExperience(guest(), { ...WORDS, code })).rejects.toMatchObject({ code: 'conflict', what })
  expect((await viewExperienceReviewForm(guest(), { code })).refusal).toMatchObject({ what })
  await village.advance(1)
  expect((await viewExperienceReviewForm(guest(), { code })).refusal).toBeNull()
  await reviewExperience(guest(), { ...WORDS, code })
})

it('refuses a visit that was cancelled, whenever it was', async () => {
  const { village, booking, code, guest } = await visitOf('past')
  await village.act(async (db) => {
    await db.experienceBooking.update({ where: { id: booking.id }, data: { status: 'cancelled' } })
  })
  const what = 'Only experiences that took place can be reviewed'
  await expect(reviewExperience(guest, { ...WORDS, code })).rejects.toMatchObject({ code: 'conflict', what })
})

it('does not know the visits of others, and asks who is not signed in to do so', async () => {
  const { village, booking, code } = await visitOf('past')
  const other = await village.db.user.findFirstOrThrow({
    where: { passwordHash: { not: null }, id: { not: booking.guestId } },
  })
  await expect(reviewExperience(village.as(other.id), { ...WORDS, code })).rejects.toMatchObject({ code: 'not-found' })
  await expect(viewExperienceReviewForm(village.as(other.id), { code })).rejects.toMatchObject({ code: 'not-found' })
  await expect(reviewExperience(village.as(), { ...WORDS, code })).rejects.toMatchObject({ code: 'unauthorized' })
})
