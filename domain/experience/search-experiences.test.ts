import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '@/lib/calendar-date'
import { stream } from '@/lib/rng'
import { openVillage, type Village } from '@/tests/fixtures/village'
import {
  EXPERIENCE_RELATIVES,
  EXPERIENCE_SORTS,
  EXPERIENCE_TIMES,
  experienceParams,
  parseExperienceCriteria,
  type ExperienceCriteria,
} from './experience-criteria'
import { chosenDays } from './experience-days'
import { EXPERIENCE_KIND_KEYS } from './experience-kind'
import { searchExperiences } from './search-experiences'
import { partOfDay } from './session'

const criteriaOf = (given: Record<string, string | string[]>): ExperienceCriteria => {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(given)) for (const one of [value].flat()) params.append(key, one)
  return parseExperienceCriteria(params)
}

const readAll = (village: Village) =>
  village.db.experience.findMany({
    include: { slots: { include: { bookings: true } }, city: true },
    orderBy: { id: 'asc' },
  })
type Row = Awaited<ReturnType<typeof readAll>>[number]

/** Slow and plain: what a person would answer who reads the rows one by one. */
function isRight(row: Row, criteria: ExperienceCriteria, today: string, now: string): boolean {
  const people = criteria.adults + criteria.children
  if (people > row.maxGroup || (criteria.children > 0 && row.minAge > 12)) return false
  if (criteria.online !== row.isOnline && (criteria.online || criteria.where !== '')) return false
  if (criteria.where !== '' && row.city.name !== criteria.where) return false
  if (criteria.kinds.length > 0 && !criteria.kinds.includes(row.kind as 'art')) return false
  if (criteria.priceMin !== undefined && row.priceMinor < criteria.priceMin * 100) return false
  if (criteria.priceMax !== undefined && row.priceMinor > criteria.priceMax * 100) return false
  if (criteria.hoursMin !== undefined && row.durationMinutes < criteria.hoursMin * 60) return false
  if (criteria.hoursMax !== undefined && row.durationMinutes > criteria.hoursMax * 60) return false
  if (criteria.minRating !== undefined && (row.rating100 ?? 0) < criteria.minRating * 10) return false
  if (criteria.family && !row.isFamilyFriendly) return false
  if (criteria.stepFree && !row.isStepFree) return false
  if (criteria.instant && !row.isInstant) return false
  if (criteria.freeCancellation && row.cancellationHours > 24) return false
  const { span } = chosenDays(criteria, today)
  return row.slots.some((slot) => {
    if (criteria.languages.length > 0 && !criteria.languages.includes(slot.language)) return false
    if (criteria.times.length > 0 && !criteria.times.includes(partOfDay(slot.startTime))) return false
    if (slot.seats < people) return false
    if (span === null) return slot.toDate > today
    for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
      if (day < slot.fromDate || day >= slot.toDate || !slot.weekdays.split(',').includes(String(weekday(day))))
        continue
      const localNow = new Date(Date.parse(now) + row.city.utcOffsetMinutes * 60_000).toISOString()
      if (`${day}T${slot.startTime}` <= localNow.slice(0, 16)) continue
      const taken = slot.bookings
        .filter(({ date, status }) => date === day && ['pending', 'confirmed'].includes(status))
        .reduce((sum, { adults, children }) => sum + adults + children, 0)
      if (slot.seats - taken >= people) return true
    }
    return false
  })
}

function drawCriteria(n: number, cities: string[], today: string): ExperienceCriteria {
  const draws = stream('experience-search', 'criteria', n)
  const given: Record<string, string | string[]> = {}
  const maybe = (chance: number, name: string, value: () => string | string[]) => {
    if (draws.chance(chance)) given[name] = value()
  }
  maybe(0.4, 'where', () => draws.one(cities))
  maybe(0.15, 'online', () => '1')
  maybe(0.5, 'adults', () => String(draws.integer(1, 7)))
  maybe(0.2, 'children', () => String(draws.integer(1, 3)))
  if (draws.chance(0.6)) {
    const from = addDays(today, draws.integer(0, 40))
    given.from = from
    maybe(0.5, 'to', () => addDays(from, draws.integer(0, 6)))
  } else maybe(0.3, 'relative', () => draws.one(EXPERIENCE_RELATIVES))
  maybe(0.3, 'kinds', () => draws.sample(EXPERIENCE_KIND_KEYS, draws.integer(1, 4)))
  maybe(0.25, 'priceMin', () => String(draws.integer(10, 60)))
  maybe(0.3, 'priceMax', () => String(draws.integer(30, 150)))
  maybe(0.2, 'hoursMin', () => String(draws.integer(1, 3)))
  maybe(0.2, 'hoursMax', () => String(draws.integer(2, 6)))
  maybe(0.3, 'languages', () => draws.sample(['English', 'French', 'Spanish', 'Japanese'], draws.integer(1, 2)))
  maybe(0.3, 'times', () => draws.sample(EXPERIENCE_TIMES, draws.integer(1, 2)))
  maybe(0.3, 'minRating', () => draws.one(['40', '45', '47', '49']))
  for (const flag of ['family', 'stepFree', 'instant', 'freeCancellation']) maybe(0.15, flag, () => '1')
  given.sort = draws.one(EXPERIENCE_SORTS)
  return criteriaOf(given)
}

describe('the search of experiences', () => {
  it('finds what a plain reading of the rows finds, and keeps the promise of every count', async () => {
    const village = await openVillage()
    const rows = await readAll(village)
    const ctx = village.as()
    const cities = [...new Set(rows.map(({ city }) => city.name))].sort()
    const search = async (criteria: ExperienceCriteria) => {
      const result = await searchExperiences(ctx, criteria)
      const expected = rows.filter((row) => isRight(row, criteria, ctx.today, ctx.now))
      expect(result.total, JSON.stringify(criteria)).toBe(expected.length)
      if (result.total <= 20)
        expect(result.items.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
      return result
    }
    let found = 0
    for (let n = 0; n < 60; n++) {
      const criteria = drawCriteria(n, cities, ctx.today)
      const { facets, total } = await search(criteria)
      found += Math.min(1, total)
      const promised = async (count: number, change: Partial<ExperienceCriteria>) =>
        expect(count, JSON.stringify({ ...criteria, ...change })).toBe((await search({ ...criteria, ...change })).total)
      if (n % 4 !== 0 || facets === null) continue
      for (const kind of EXPERIENCE_KIND_KEYS) await promised(facets.kinds[kind] ?? 0, { kinds: [kind] })
      for (const language of ['English', 'French'])
        await promised(facets.languages[language] ?? 0, { languages: [language] })
      for (const time of EXPERIENCE_TIMES) await promised(facets.times[time] ?? 0, { times: [time] })
      for (const [rating, count] of Object.entries(facets.ratings)) await promised(count, { minRating: Number(rating) })
      for (const flag of ['family', 'stepFree', 'instant', 'freeCancellation'] as const)
        await promised(facets[flag], { [flag]: true })
    }
    expect(found).toBeGreaterThan(20)
  })

  it.each(EXPERIENCE_SORTS)('sorts by %s', async (sort) => {
    const village = await openVillage()
    const { items } = await searchExperiences(village.as(), criteriaOf({ sort }))
    const values: Record<string, number[]> = {
      price: items.map(({ priceMinor }) => priceMinor),
      'price-desc': items.map(({ priceMinor }) => -priceMinor),
      rating: items.map(({ rating100 }) => -(rating100 ?? 0)),
      duration: items.map(({ minutes }) => minutes),
      popular: items.map(({ reviewCount }) => -reviewCount),
    }
    expect(items.length).toBe(20)
    const own = values[sort] ?? []
    expect(own).toEqual([...own].sort((a, b) => a - b))
  })

  it('gives the same criteria back from the URL', () => {
    for (let n = 0; n < 200; n++) {
      const criteria = drawCriteria(n, ['Lisbon', 'New York City'], '2027-03-08')
      expect(parseExperienceCriteria(experienceParams(criteria))).toEqual(criteria)
    }
  })

  it('knows online, sights and countries, and says when it knows no such place or day', async () => {
    const village = await openVillage()
    const search = (given: Record<string, string>) => searchExperiences(village.as(), criteriaOf(given))
    const online = await search({ where: 'Online' })
    expect(online.heading).toBe('Online experiences')
    expect(online.items.length).toBeGreaterThan(0)
    expect(online.items.every(({ isOnline }) => isOnline)).toBe(true)
    const near = await search({ where: 'Eiffel Tower' })
    expect(near).toMatchObject({ heading: 'Experiences near Eiffel Tower' })
    expect(near.items.every(({ city, distanceKm }) => city === 'Paris' && distanceKm !== null)).toBe(true)
    expect((await search({ where: 'Portugal' })).items.map(({ city }) => city)).toContain('Lisbon')
    expect(await search({ where: 'Xyzzy' })).toMatchObject({ total: 0, reason: expect.stringContaining('do not know') })
    expect((await search({ where: 'Lisbon', from: '2027-01-01' })).reason).toContain('past')
    expect((await search({ where: 'Lisbon', from: '2027-02-30' })).reason).toContain('no day')
  })
})

describe('days in words', () => {
  it.each([
    ['today', '2027-03-08', '2027-03-08'],
    ['tomorrow', '2027-03-09', '2027-03-09'],
    ['this-weekend', '2027-03-13', '2027-03-14'],
    ['next-weekend', '2027-03-20', '2027-03-21'],
    ['this-week', '2027-03-08', '2027-03-14'],
    ['next-week', '2027-03-15', '2027-03-21'],
    ['next-month', '2027-04-01', '2027-04-30'],
  ] as const)('“%s” on a Monday is %s to %s', (relative, from, to) => {
    expect(chosenDays({ relative, from: undefined, to: undefined }, '2027-03-08').span).toEqual({ from, to })
  })
})
