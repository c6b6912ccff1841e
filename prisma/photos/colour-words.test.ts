import { describe, expect, it } from 'vitest'
import { colourWord } from './colour-words'

describe('colourWord', () => {
  it.each([
    [250, 249, 246, 'white'],
    [128, 128, 130, 'grey'],
    [12, 12, 14, 'black'],
    [40, 80, 160, 'blue'],
    [24, 40, 78, 'navy'],
    [180, 40, 36, 'red'],
    [190, 100, 66, 'terracotta'],
    [90, 140, 80, 'green'],
    [60, 130, 130, 'teal'],
    [226, 190, 60, 'yellow'],
    [110, 70, 42, 'brown'],
    [235, 222, 198, 'cream'],
    [190, 172, 142, 'beige'],
    [130, 80, 160, 'purple'],
  ])('calls %i, %i, %i %s', (r, g, b, word) => {
    expect(colourWord(r, g, b)).toBe(word)
  })
})
