import { describe, expect, it } from 'vitest'
import { pageNumbers } from './pagination'

describe('the pages that are linked', () => {
  it.each([
    [1, 1, [1]],
    [1, 8, [1, 2, null, 8]],
    [4, 8, [1, null, 3, 4, 5, null, 8]],
    [8, 8, [1, null, 7, 8]],
    [2, 3, [1, 2, 3]],
  ])('of page %i of %i are the ends and the neighbours', (page, pages, numbers) => {
    expect(pageNumbers(page, pages)).toEqual(numbers)
  })
})
