import { describe, expect, it } from 'vitest'
import { openVillage } from '@/tests/fixtures/village'
import { resolveDestination } from './resolve-destination'
import { parseCriteria } from './search-criteria'
import { suggestDestinations } from './suggest-destinations'

describe('a destination', () => {
  it.each([
    ['lisbon', 'in Lisbon'],
    ['LISBOA', 'in Lisbon'],
    ['Lisobn', 'in Lisbon'],
    ['Marakesh', 'in Marrakesh'],
    ['Portgual', 'in Portugal'],
    ['Atlantis', 'in “Atlantis”'],
    ['europe', 'in Europe'],
    ['near the Sagrada Familia', 'near Sagrada Família'],
    ['hotel near sagrada familia', 'near Sagrada Família'],
    ['a place to stay in Paris', 'in Paris'],
    ['close to Lisbon', 'in Lisbon'],
    ['Lisbon city centre', 'in Lisbon'],
    ['anywhere', 'everywhere'],
    ['Lisbon, Portugal', 'in Lisbon'],
    ['marrakésh', 'in Marrakesh'],
    ['new york', 'in New York City'],
    ['hotels in Kyoto', 'in Kyoto'],
    ['france', 'in France'],
    ['sagrada familia', 'near Sagrada Família'],
    ['', 'everywhere'],
    ['???', 'in “???”'],
  ])('typed as “%s” is understood as %s', async (where, understood) => {
    const village = await openVillage()
    expect((await resolveDestination(village.as(), parseCriteria({ where }))).where).toBe(understood)
  })

  it('that was chosen counts, unless another one was typed over it', async () => {
    const village = await openVillage()
    const { id: lisbon } = await village.db.city.findUniqueOrThrow({ where: { slug: 'lisbon' } })
    const whereOf = async (where: string, cityId: number) =>
      (await resolveDestination(village.as(), parseCriteria({ where, cityId: String(cityId) }))).where
    expect(await whereOf('', lisbon)).toBe('in Lisbon')
    expect(await whereOf('Lisbon, Portugal', lisbon)).toBe('in Lisbon')
    expect(await whereOf('Paris', lisbon)).toBe('in Paris')
    expect(await whereOf('', 1)).toBe('in an unknown place')
  })
})

describe('suggestions', () => {
  it('start with the cities that start like that, then countries and landmarks', async () => {
    const village = await openVillage()
    const labels = async (text: string) => (await suggestDestinations(village.as(), { text })).map(({ label }) => label)
    expect(await labels('pa')).toContain('Paris')
    expect((await labels('LIS'))[0]).toBe('Lisbon')
    expect((await labels('fran')).sort()).toEqual(expect.arrayContaining(['Chamonix', 'Paris']))
    expect(await labels('sagr')).toEqual(['Sagrada Família'])
    expect(await labels('')).toHaveLength(8)
    expect(await labels('qqq')).toEqual([])
  })
})
