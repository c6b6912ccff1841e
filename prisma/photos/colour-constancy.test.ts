import { describe, expect, it } from 'vitest'
import { asPeopleSay } from './colour-constancy'
import { photoParams, type PhotoWish } from './params'

const said = (wish: PhotoWish, shows: Record<string, string>) => asPeopleSay(photoParams.parse(wish), shows)

describe('the words for colours', () => {
  it('see through shade: a white sofa that is grey in its pixels is white', () => {
    expect(said({ kind: 'living', seed: 1, main: '#f2efe8' }, { sofa: 'grey' })).toEqual({ sofa: 'white' })
  })

  it('know a roof that is black against the evening sky', () => {
    const shows = { roof: 'black', door: 'black' }
    expect(said({ kind: 'castle', seed: 1, rugColor: '#8a4a3a' }, shows)).toEqual({ roof: 'red', door: 'black' })
  })

  it('keep what no shade explains', () => {
    expect(said({ kind: 'living', seed: 1, main: '#f2efe8' }, { sofa: 'red' })).toEqual({ sofa: 'red' })
  })

  it('leave alone what is only there, and what nobody painted', () => {
    const shows = { plant: 'yes', rug: 'red', light: 'day' }
    expect(said({ kind: 'living', seed: 1 }, shows)).toEqual(shows)
  })

  it('change nothing when asked again', () => {
    const wish: PhotoWish = { kind: 'house', seed: 1, main: '#d8b24c' }
    const once = said(wish, { facade: 'brown' })
    expect(said(wish, once)).toEqual(once)
  })
})
