import { describe, expect, it } from 'vitest'
import { arrangePins } from './arrange-pins'

describe('pins on a map', () => {
  it('show their prices where there is room', () => {
    expect(
      arrangePins([
        { x: 0, y: 0, length: 4 },
        { x: 100, y: 0, length: 4 },
      ]),
    ).toEqual(['price', 'price'])
  })

  it('become dots beside a better one, and go where not even a dot has room', () => {
    const pins = [
      { x: 0, y: 0, length: 4 },
      { x: 45, y: 0, length: 4 },
      { x: 5, y: 3, length: 4 },
    ]
    expect(arrangePins(pins)).toEqual(['price', 'dot', 'hidden'])
  })
})
