import { describe, expect, it } from 'vitest'
import { citiesOf } from '@/prisma/world/city'
import { drawExperiences, type ExperienceFacts } from '@/prisma/world/experience'
import { drawExperienceReviews } from '@/prisma/world/experience-review'
import type { PersonFacts } from '@/prisma/world/people'

const cities = citiesOf('7', 1)
const host = { id: 1, firstName: 'Ada', languages: 'French,English', joinedDay: -900 } as PersonFacts
const draw = (seed: string): ExperienceFacts[] => drawExperiences(seed, { count: 400, cities, hostsIn: () => [host] })

describe('experiences of a world', () => {
  it('are as many as asked, in every city, with different titles and no gap in a text', () => {
    const facts = draw('1')
    expect(facts).toHaveLength(400)
    expect(new Set(facts.map(({ city }) => city.name)).size).toBe(cities.length)
    expect(new Set(facts.map(({ title }) => title)).size).toBe(400)
    for (const { title, description, meetingPoint, includes } of facts)
      expect([title, description, meetingPoint, ...includes].join(' ')).not.toMatch(/[{}]|undefined/)
  })

  it('are the same for the same seed, and others for another', () => {
    const titles = (seed: string) => draw(seed).map(({ title, priceMinor }) => `${title} ${priceMinor}`)
    expect(titles('1')).toEqual(titles('1'))
    expect(titles('1')).not.toEqual(titles('2'))
  })

  it('fit their city: no sea inland, no mountain guide at the coast', () => {
    const settings = new Map(cities.map(({ name, setting }) => [name, setting]))
    for (const { title, city } of draw('3')) {
      if (/^(Sunset sailing|Kayak|First waves)/.test(title)) expect(settings.get(city.name)).toBe('coast')
      if (title.startsWith('Ridge walk')) expect(settings.get(city.name)).toBe('mountain')
    }
  })

  it('never start twice at once, but for tickets', () => {
    for (const { slots, minutes, theme } of draw('4')) {
      if (theme.kind === 'attraction') continue
      for (const one of slots)
        for (const other of slots) {
          if (one === other || !one.weekdays.some((day) => other.weekdays.includes(day))) continue
          const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
          expect(Math.abs(at(one.startTime) - at(other.startTime))).toBeGreaterThanOrEqual(minutes)
        }
    }
  })

  it('are praised only for what they are', () => {
    const travellers = Array.from({ length: 200 }, (_, id) => ({ id }))
    for (const facts of draw('5').slice(0, 60))
      for (const { text, rating, day } of drawExperienceReviews('5', facts, travellers, 100)) {
        expect(text).not.toMatch(/[{}]|undefined/)
        expect(day).toBeGreaterThanOrEqual(facts.createdDay)
        if (rating >= 4) expect(facts.praise.some((praise) => text.includes(praise))).toBe(true)
      }
  })
})
