import { expect, it } from 'vitest'
import { readReviewPage, type ReviewCriteria } from './review-page'

const author = { firstName: 'Ute', avatarHue: 1, portrait: null, homeCity: 'Graz', homeCountry: 'Austria' }
/** The newest first. */
const REVIEWS = [
  { id: 1, rating: 5, language: 'de', text: 'In der Küche gab es alles.', createdOn: '2027-03-01' },
  { id: 2, rating: 4, language: 'en', text: 'Cafés and shops are around the corner.', createdOn: '2027-02-01' },
  { id: 3, rating: 5, language: 'en', text: 'We had a wonderful stay!', createdOn: '2027-01-01' },
  { id: 4, rating: 2, language: 'fr', text: 'À L’ÉTAGE, la rue est bruyante.', createdOn: '2026-12-01' },
].map((row) => ({ ...row, author }))
const read = (criteria: ReviewCriteria) =>
  readReviewPage(
    {
      heads: () => Promise.resolve(REVIEWS),
      rows: (ids) => Promise.resolve(REVIEWS.filter(({ id }) => ids.includes(id)).toReversed()),
    },
    criteria,
  )
const idsOf = async (criteria: ReviewCriteria) => (await read(criteria)).items.map(({ id }) => id)

it.each([
  ['kuche', [1]],
  ['KÜCHE', [1]],
  ['cafe', [2]],
  ['l’étage', [4]],
  ["l'etage", [4]],
  ['!', [3]],
  ['  ', [1, 2, 3, 4]],
  ['zzz', []],
])('finds “%s” in any language', async (text, ids) => {
  expect(await idsOf({ text })).toEqual(ids)
})

it('gives those of one language, counted', async () => {
  expect(await idsOf({ language: 'en' })).toEqual([2, 3])
  expect(await idsOf({ language: 'ja' })).toEqual([])
  const { languages } = await read({ language: 'de' })
  expect(languages).toEqual([
    { language: 'en', count: 2 },
    { language: 'de', count: 1 },
    { language: 'fr', count: 1 },
  ])
})

it('counts stars within the language, and languages within the stars', async () => {
  const { stars, languages, total } = await read({ language: 'en', stars: 5 })
  expect([stars, total]).toEqual([[1, 1, 0, 0, 0], 1])
  expect(languages.map(({ count }) => count)).toEqual([1, 1, 0])
})

it('puts them in the order that is asked for, the newest first among equals', async () => {
  expect(await idsOf({ sort: 'highest' })).toEqual([1, 3, 2, 4])
  expect(await idsOf({ sort: 'lowest' })).toEqual([4, 2, 1, 3])
  expect(await idsOf({ sort: 'newest', perPage: 3, page: 2 })).toEqual([4])
})
