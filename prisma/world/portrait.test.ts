import { describe, expect, it } from 'vitest'
import { loadPortraits } from '@/prisma/people-pictures/manifest'
import { portraitsFor } from '@/prisma/world/portrait'

const portraits = new Map(loadPortraits().map((portrait) => [portrait.id, portrait]))
const portraitOf = portraitsFor()
const drawn = (gender: 'f' | 'm' | 'x') =>
  Array.from({ length: 400 }, (_, index) => portraitOf('seed', `p${index}`, gender, 'DE'))

describe('the portrait of a person', () => {
  it('is there for about seven of ten', () => {
    const share = drawn('f').filter((id) => id !== null).length / 400
    expect(share).toBeGreaterThan(0.6)
    expect(share).toBeLessThan(0.8)
  })

  it.each(['f', 'm'] as const)('fits a first name of gender %s', (gender) => {
    const genders = new Set(drawn(gender).flatMap((id) => (id === null ? [] : [portraits.get(id)?.gender])))
    expect([...genders].sort()).toEqual([gender, 'x'])
  })

  it('is the same for the same person', () => {
    expect(drawn('x')).toEqual(drawn('x'))
  })
})
