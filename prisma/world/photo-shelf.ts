import { stream } from '@/lib/rng'
import type { PhotoFacts } from '@/prisma/world/photo-library'

/** The photos by kind, each kind in an order of the city's own; and those of the same room together. */
export interface Shelf {
  byKind: ReadonlyMap<string, readonly PhotoFacts[]>
  byRoom: ReadonlyMap<string, readonly PhotoFacts[]>
}

/** Kinds whose photos lie in an order of their own: more of them move no photo of another kind. */
const OWN_ORDER: PhotoFacts['kind'][] = ['castle', 'riad', 'ryokan', 'houseboat', 'barn']

const shelves = new WeakMap<readonly PhotoFacts[], Map<string, Shelf>>()

/** The shelf of a city, made once: all its listings take their photos from it. */
export function shelfOf(seed: string, city: string, library: readonly PhotoFacts[]): Shelf {
  const made = shelves.get(library) ?? new Map<string, Shelf>()
  shelves.set(library, made)
  const key = `${seed}/${city}`
  const known = made.get(key)
  if (known !== undefined) return known
  const others = library.filter(({ kind }) => !OWN_ORDER.includes(kind))
  const order = [
    ...stream(seed, 'photo order', city).sample(others, others.length),
    ...OWN_ORDER.flatMap((own) => {
      const photos = library.filter(({ kind }) => kind === own)
      return stream(seed, `photo order of ${own}`, city).sample(photos, photos.length)
    }),
  ]
  const rooms = order.filter(({ room }) => room !== undefined)
  const shelf = { byKind: grouped(order, ({ kind }) => kind), byRoom: grouped(rooms, ({ room }) => room ?? '') }
  made.set(key, shelf)
  return shelf
}

function grouped(photos: readonly PhotoFacts[], keyOf: (photo: PhotoFacts) => string): Map<string, PhotoFacts[]> {
  const groups = new Map<string, PhotoFacts[]>()
  for (const photo of photos) groups.set(keyOf(photo), [...(groups.get(keyOf(photo)) ?? []), photo])
  return groups
}

const GOLDEN = 0.618_033_988_75

/**
 * The photo of a kind that fits and is liked most. Each listing begins at another place of the shelf, so that neighbours
 * seldom take the same.
 */
export function take(
  shelf: Shelf,
  kind: string,
  {
    index,
    fits,
    likes,
    most,
  }: { index: number; fits: (p: PhotoFacts) => boolean; likes: (p: PhotoFacts) => number; most: number },
): PhotoFacts | undefined {
  const photos = shelf.byKind.get(kind) ?? []
  const start = Math.floor(((index * GOLDEN) % 1) * photos.length)
  let best: PhotoFacts | undefined
  let liking = -1
  for (let i = 0; i < photos.length && liking < most; i++) {
    const photo = photos[(start + i) % photos.length] as PhotoFacts
    if (!fits(photo)) continue
    const liked = likes(photo)
    if (liked > liking) [best, liking] = [photo, liked]
  }
  return best
}
