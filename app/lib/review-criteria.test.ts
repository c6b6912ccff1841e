import { expect, it } from 'vitest'
import { readReviewCriteria, reviewParams } from './review-criteria'

const read = (query: string) => readReviewCriteria(new URLSearchParams(query))

it('reads an address, and writes that of another page', () => {
  const asked = read('sort=lowest&stars=2&language=de&text=quiet&page=3')
  expect(asked).toEqual({ sort: 'lowest', stars: 2, language: 'de', text: 'quiet', page: 3 })
  expect(read(reviewParams(asked, 4).toString())).toEqual({ ...asked, page: 4 })
})

it.each(['sort=toString&stars=9&language=German&page=x', 'sort=&stars=&language=&page=', ''])(
  'leaves out what makes no sense in %j',
  (query) => {
    expect(read(query)).toEqual({ sort: 'newest', stars: null, language: null, text: '', page: 1 })
  },
)
