import { stream, type Stream } from '@/lib/rng'
import type { PhotoWish } from '../params'
import type { Shot } from '../shots'
import { type Look, LOOKS } from './palette'

/** What a design may use: draws of its own, and its number among those of its kind. */
export interface Brief {
  n: number
  draws: Stream
}

export type Design = Omit<PhotoWish, 'kind' | 'seed'> & { settings: Shot['settings'] }

/** The one of a list that comes round at this number: even spread, where a draw would repeat some and forget others. */
export const inTurn = <T>(list: readonly T[], n: number): T =>
  list[((n % list.length) + list.length) % list.length] as T

/** A number in a range, to one decimal. */
export const between = (draws: Stream, [low, high]: readonly [number, number]): number =>
  Math.round((low + draws.next() * (high - low)) * 10) / 10

/** A look by its number, and its things drawn. */
export function lookFor({ n, draws }: Brief) {
  const name = inTurn(Object.keys(LOOKS), n)
  const look = LOOKS[name] as Look
  const [floor, floorColor] = draws.one(look.floors)
  return {
    name,
    look,
    base: {
      wall: draws.one(look.walls),
      floor,
      floorColor,
      woodColor: draws.one(look.woods),
      rugPattern: draws.one(look.rugs),
      rugColor: draws.one(look.rugColors),
      plant: draws.one(look.plants),
      pendant: draws.one(look.pendants),
      curtains: look.curtains.length > 0 && draws.chance(0.8) ? draws.one(look.curtains) : undefined,
      shell: draws.one(look.shells),
    } satisfies Partial<PhotoWish>,
  }
}

/** The shots of one kind, numbered from `first` on. */
export function drawn(kind: PhotoWish['kind'], first: number, last: number, design: (brief: Brief) => Design): Shot[] {
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const id = `${kind}-${String(first + n).padStart(2, '0')}`
    const { settings, ...wish } = design({ n, draws: stream('photos', kind, id) })
    const given = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined))
    return { id, settings, wish: { ...given, kind, seed: 1000 + seedOf(id) } }
  })
}

const seedOf = (id: string) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
