import { describe, expect, it } from 'vitest'
import { citiesOf } from '@/prisma/world/city'
import { choosePhotos } from '@/prisma/world/choose-photos'
import { STARRED } from '@/prisma/world/dwelling'
import { idsOf } from '@/prisma/world/ids'
import type { ListingFacts } from '@/prisma/world/listing-facts'
import { drawListing } from '@/prisma/world/listing-facts'
import { type PhotoFacts, photoLibrary } from '@/prisma/world/photo-library'

const photo = (
  id: string,
  shows: Record<string, string> = {},
  settings: PhotoFacts['settings'] = ['any'],
): PhotoFacts => ({
  ...{ id, shows, settings },
  kind: id.replace(/-\d+$/, '') as PhotoFacts['kind'],
})
const rooms = [
  'living-01',
  'living-02',
  'bedroom-01',
  'bedroom-02',
  'bathroom-01',
  'kitchen-01',
  'block-01',
  'house-01',
]
const library = [
  ...rooms.map((id) => photo(id)),
  ...[
    'cabin-01',
    'treehouse-01',
    'beach-hut-01',
    'hotel-room-01',
    'pool-01',
    'garden-01',
    'terrace-01',
    'workspace-01',
    'castle-01',
    'riad-01',
    'ryokan-01',
    'houseboat-01',
    'barn-01',
  ].map((id) => photo(id)),
  photo('living-90', { view: 'sea' }, ['coast']),
  photo('living-91', { fireplace: 'yes' }),
  photo('bedroom-90', { beds: '1 bunk bed' }),
  photo('view-90', { view: 'mountains' }, ['mountain']),
  photo('block-90', {}, ['city']),
]
const cities = citiesOf('seed', 1)
const nextRoomTypeId = idsOf('seed', 'RoomType')
const listings = Array.from({ length: 400 }, (_, index) =>
  drawListing('seed', {
    index,
    id: index,
    city: cities[index % cities.length] as ListingFacts['city'],
    nextRoomTypeId,
  }),
)
const showing = (id: string) => listings.filter((listing) => choosePhotos('seed', listing, library).includes(id))
const all = (some: ListingFacts[], fits: (listing: ListingFacts) => boolean) => {
  expect(some.length).toBeGreaterThan(0)
  expect(some.filter((listing) => !fits(listing))).toEqual([])
}

describe('the photos of a listing', () => {
  it('show a building of its type only', () => {
    all(showing('cabin-01'), ({ propertyType }) => ['cabin', 'tiny-house'].includes(propertyType))
    all(showing('beach-hut-01'), ({ propertyType }) => propertyType === 'beach-hut')
    all(showing('hotel-room-01'), ({ propertyType }) => STARRED.includes(propertyType))
    all(
      showing('house-01'),
      ({ propertyType }) => !['apartment', 'loft', 'hotel', 'hostel', 'cabin'].includes(propertyType),
    )
  })

  it.each(['castle', 'houseboat', 'barn', 'riad', 'ryokan'] as const)('open with the %s that it is', (type) => {
    expect(showing(`${type}-01`).filter(({ propertyType }) => propertyType !== type)).toEqual([])
    for (const listing of listings.slice(0, 60))
      expect(choosePhotos('seed', { ...listing, propertyType: type }, library)[0]).toBe(`${type}-01`)
  })

  it('do not change where a castle more is in the library', () => {
    const more = [...library, photo('castle-02'), photo('barn-02')]
    for (const listing of listings.filter(({ propertyType }) => propertyType !== 'castle' && propertyType !== 'barn'))
      expect(choosePhotos('seed', listing, more)).toEqual(choosePhotos('seed', listing, library))
  })

  it('show an amenity only where it is', () => {
    for (const key of ['pool', 'garden', 'workspace'] as const)
      all(showing(`${key}-01`), ({ amenities }) => amenities.has(key))
    all(showing('living-91'), ({ amenities }) => amenities.has('fireplace'))
    all(showing('terrace-01'), ({ amenities }) => amenities.has('terrace') || amenities.has('balcony'))
  })

  it('look at the sea and the mountains only where they are', () => {
    all(showing('living-90'), ({ city, amenities }) => city.setting === 'coast' && amenities.has('sea-view'))
    all(showing('view-90'), ({ city, amenities }) => city.setting === 'mountain' && amenities.has('mountain-view'))
    all(showing('block-90'), ({ city }) => city.setting === 'city')
  })

  it('show the beds that are there', () => {
    for (const { sleeping } of showing('bedroom-90')) expect(JSON.stringify(sleeping)).toContain('bunk')
  })

  it('show a room from two places only beside each other, and each room once otherwise', () => {
    const twice = [
      ...library,
      ...['living-01', 'living-02'].map((id) => ({ ...photo(`living-8${id.at(-1)}`), room: id })),
    ].map((facts) => ({ ...facts, room: facts.room ?? facts.id }))
    const galleries = listings.map((listing) => choosePhotos('seed', listing, twice).filter((id) => /^living/.test(id)))
    const rooms = galleries.map((ids) => new Set(ids.map((id) => twice.find((facts) => facts.id === id)?.room)))
    expect(galleries.filter((ids) => ids.length === 2).length).toBeGreaterThan(20)
    expect(rooms.filter(({ size }) => size > 1)).toEqual([])
  })

  it('look out at one thing from all windows of a home', () => {
    const full = photoLibrary()
    const byId = new Map(full.map((facts) => [facts.id, facts]))
    const views = listings.map((listing) => {
      const inside = choosePhotos('seed', listing, full).map((id) => byId.get(id))
      return new Set(
        inside.flatMap((facts) =>
          facts === undefined || ['view', 'block'].includes(facts.kind) ? [] : [facts.shows.view ?? 'garden'],
        ),
      )
    })
    expect(views.filter((seen) => [...seen].filter((view) => view !== 'garden').length > 1)).toEqual([])
  })

  it('seldom begin with the same one as a neighbour', () => {
    const full = photoLibrary()
    const firsts = listings.map((listing) => [listing.city.slug, choosePhotos('seed', listing, full)[0]] as const)
    const pairs = firsts.flatMap(([city, id], i) =>
      firsts.slice(i + 1).flatMap((b) => (b[0] === city ? [b[1] === id] : [])),
    )
    expect(pairs.filter(Boolean).length / pairs.length).toBeLessThan(0.1)
  })

  it('are several, and do not begin in the bathroom', () => {
    for (const listing of listings) {
      const chosen = choosePhotos('seed', listing, library)
      expect(chosen.length).toBeGreaterThanOrEqual(3)
      expect(chosen.length).toBeLessThanOrEqual(16)
      expect(new Set(chosen).size).toBe(chosen.length)
      expect(chosen[0]).not.toMatch(/bathroom|workspace/)
    }
  })
})
