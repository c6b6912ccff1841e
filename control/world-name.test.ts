import { expect, it } from 'vitest'
import { parseWorldName, worldNameText } from './world-name'

it('reads size and seed, and writes them back', () => {
  expect(parseWorldName('town:7')).toEqual({ size: 'town', seed: '7' })
  expect(worldNameText(parseWorldName('town:7'))).toBe('town:7')
})

it('takes seed 1 when none is given', () => {
  expect(parseWorldName('village')).toEqual({ size: 'village', seed: '1' })
})

it.each([
  ['galaxy:1', /saw "galaxy".*village/],
  ['town:', /saw "town:".*town:1/],
  ['town:1:2', /saw "town:1:2"/],
  ['', /village/],
])('refuses %j', (text, message) => {
  expect(() => parseWorldName(text)).toThrow(message)
})
