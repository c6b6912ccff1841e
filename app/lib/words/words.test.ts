import { AsyncLocalStorage } from 'node:async_hooks'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CANCELLATION_POLICIES, POLICY_NAMES } from '@/domain/booking/cancellation-policy'
import { generalPolicyText, policyText } from '@/domain/booking/policy-text'
import { amenityLabel } from '@/domain/listing/amenity-groups'
import { houseRules } from '@/domain/listing/house-rules'
import { LANGUAGES } from '@/domain/settings/display'
import { installSiteContext, USUAL_DISPLAY, type SiteContext } from '@/episode/site-context'
import { AMENITIES } from '@/prisma/world/amenity'
import { CATEGORIES } from '@/prisma/world/category'
import { COUNTRIES } from '@/prisma/world/countries'
import { roomTemplates } from '@/prisma/world/room-templates'
import { plural, rich, t } from '../words'
import { DICTIONARIES } from './install'
import type { Dictionary } from './phrases'
import { said } from './said'

const storage = new AsyncLocalStorage<SiteContext>()
installSiteContext(storage)
/** What a page in a language says. */
const inLanguage = <T>(language: string, say: () => T): T =>
  storage.run({ display: { ...USUAL_DISPLAY, language } } as SiteContext, say)

const PARTS = ['phrases', 'counts', 'texts'] as const
const placesOf = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? []
/** Every translation with the English words that it is of. */
const entriesOf = ({ phrases, counts, texts }: Dictionary): [english: string, own: string][] => [
  ...Object.entries({ ...phrases, ...texts }),
  ...Object.entries(counts).flatMap(([noun, forms]) =>
    Object.values(forms).map((form): [string, string] => [`{n} ${noun}`, form]),
  ),
]

describe('the dictionaries', () => {
  it('are there for each language that can be chosen', () => {
    expect(['en', ...Object.keys(DICTIONARIES)].sort()).toEqual(Object.keys(LANGUAGES).sort())
  })

  it.each(Object.entries(DICTIONARIES))('%s has every phrase, with the same places, and none is empty', (_, own) => {
    for (const part of PARTS) expect(Object.keys(own[part])).toEqual(Object.keys(DICTIONARIES.es![part]))
    for (const [english, text] of entriesOf(own)) {
      expect(text.trim(), english).not.toBe('')
      expect(placesOf(text), english).toEqual(placesOf(english))
    }
  })

  it.each(Object.entries(DICTIONARIES))('%s has the forms that its numbers ask for', (language, { counts }) => {
    const hasOne = new Intl.PluralRules(language).resolvedOptions().pluralCategories.includes('one')
    for (const [noun, forms] of Object.entries(counts)) expect('one' in forms, noun).toBe(hasOne)
  })

  it('hold no phrase that no page says', () => {
    const root = join(import.meta.dirname, '../..')
    const sources = globSync('**/*.{ts,tsx}', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'))
    const said = sources.join('\n')
    const isSaid = (phrase: string) => [`'${phrase}'`, `"${phrase}"`].some((text) => said.includes(text))
    expect(Object.keys(DICTIONARIES.es!.phrases).filter((phrase) => !isSaid(phrase))).toEqual([])
  })
})

describe('the words of a page', () => {
  it('are English where there is no request', () => {
    expect([t('Reserve'), plural(2, 'night'), said('Free cancellation')]).toEqual([
      ...['Reserve', '2 nights', 'Free cancellation'],
    ])
  })

  it('fill the places, each where its language wants it', () => {
    expect(inLanguage('de', () => t('Show {n} more', { n: 3 }))).toBe('3 weitere anzeigen')
    expect(inLanguage('ja', () => t('{stays} {where}', { stays: 'A', where: 'B' }))).toBe('BA')
    expect(inLanguage('es', () => rich('Reservation {code}', { code: 'X' })).length).toBe(3)
  })

  it('count by the rules of their language', () => {
    const nights = (language: string, count: number) => inLanguage(language, () => plural(count, 'night'))
    expect([nights('en', 1), nights('de', 1), nights('de', 1200)]).toEqual(['1 night', '1 Nacht', '1.200 Nächte'])
    // Nothing is one in French, and in Japanese nothing ever is.
    expect([nights('fr', 0), nights('es', 0), nights('ja', 1)]).toEqual(['0 nuit', '0 noches', '1泊'])
  })
})

describe('what the domain and the world say', () => {
  const rules = { checkInFrom: '15:00', checkInTo: '22:00', checkOutBy: '11:00' }
  const flags = ['isSelfCheckIn', 'petsAllowed', 'childrenAllowed', 'smokingAllowed', 'partiesAllowed'] as const
  const rulesWith = (value: boolean) =>
    houseRules({
      ...rules,
      ...(Object.fromEntries(flags.map((flag) => [flag, value])) as Record<(typeof flags)[number], boolean>),
    })
  const rooms = (['hotel', 'hostel', 'motel', 'resort', 'serviced-apartment', 'riad', 'ryokan'] as const).flatMap(
    (type) => roomTemplates(type, 5),
  )
  const dated = CANCELLATION_POLICIES.flatMap((policy) =>
    ['2027-03-01', '2027-04-25', '2027-05-01'].map((day) =>
      policyText(policy, '2027-05-02', `${day}T09:00:00Z`, `${day}T09:00:00Z`),
    ),
  )
  const lists: Record<string, string[]> = {
    amenities: AMENITIES.map(({ name }) => name),
    'groups of amenities': AMENITIES.map(({ category }) => amenityLabel(category)),
    categories: CATEGORIES.map(({ name }) => name),
    rooms: rooms.map(([name]) => name),
    beds: rooms.map(([, beds]) => beds),
    languages: Object.values(COUNTRIES).flatMap(({ languages }) => languages),
    'house rules': [...rulesWith(true), ...rulesWith(false)],
    policies: [...Object.values(POLICY_NAMES), ...CANCELLATION_POLICIES.map(generalPolicyText), ...dated],
  }
  // In Japanese nothing is written as in English.
  it.each(Object.entries(lists))('is translated: %s', (_, texts) => {
    const left = texts.filter((text) => inLanguage('ja', () => /[a-z]{4}/i.test(said(text).replace(/UTC|LGBTQ/, ''))))
    expect([...new Set(left)]).toEqual([])
  })

  it('has a name for each group of amenities', () => {
    expect(AMENITIES.filter(({ category }) => amenityLabel(category) === category)).toEqual([])
  })

  it('is put together from names, counts and days', () => {
    const german = (text: string) => inLanguage('de', () => said(text))
    expect(german('1 double bed, 2 single beds')).toBe('1 Doppelbett, 2 Einzelbetten')
    expect(german('Breakfast included, free cancellation')).toBe('Frühstück inbegriffen, kostenlose Stornierung')
    expect(german('Private room in an apartment')).toBe('Privatzimmer: Apartment')
    expect(
      german('Full refund if you cancel until the end of Fri, May 14, 2027. Nothing is refunded after that.'),
    ).toBe('Volle Erstattung bei Stornierung bis Ende Freitag, 14. Mai 2027. Danach wird nichts erstattet.')
    expect(german('Old Harbour Loft')).toBe('Old Harbour Loft')
  })
})
