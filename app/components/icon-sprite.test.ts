import { parse } from 'node-html-parser'
import { expect, it } from 'vitest'
import { AMENITIES } from '@/prisma/world/amenity'
import { CATEGORIES } from '@/prisma/world/category'
import { iconSprite } from './icon-sprite'

const drawn = new Map(
  parse(iconSprite())
    .querySelectorAll('symbol')
    .map((symbol) => [symbol.id, symbol.childNodes.length]),
)

it('draws each icon once, none of them empty', () => {
  expect(drawn.size).toBeGreaterThan(100)
  expect([...drawn].filter(([, shapes]) => shapes === 0)).toEqual([])
})

it('has an icon for everything in the world that wants one', () => {
  const wanted = [...AMENITIES, ...CATEGORIES].map(({ icon }) => icon)
  expect(wanted.filter((icon) => !drawn.has(icon))).toEqual([])
})
