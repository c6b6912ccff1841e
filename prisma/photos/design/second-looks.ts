import type { PhotoWish } from '../params'
import type { Shot } from '../shots'

type Kind = PhotoWish['kind']

/** From which place a room is seen a second time, when the first picture is from there; none: one picture says it all. */
const OTHER_PLACE: Partial<Record<Kind, (wish: PhotoWish) => string | undefined>> = {
  living: ({ camera = 'corner', shell = 'plain' }) =>
    camera === 'front' || camera === 'window'
      ? 'corner'
      : shell === 'right'
        ? 'front'
        : camera === 'close'
          ? 'low'
          : 'window',
  bedroom: ({ camera = 'corner', extra, beds, shell = 'plain' }) =>
    beds === 'bunk' || shell === 'back'
      ? undefined
      : camera === 'close' || camera === 'window'
        ? 'corner'
        : extra === 'chair' && shell !== 'corner'
          ? 'window'
          : 'close',
  'hotel-room': ({ camera = 'corner' }) => (camera === 'close' ? 'window' : 'close'),
  kitchen: ({ camera = 'corner' }) => (camera === 'corner' ? 'window' : 'corner'),
  bathroom: ({ camera = 'corner', extra }) => (camera === 'corner' ? (extra === 'tub' ? 'left' : 'front') : 'corner'),
  terrace: ({ camera = 'corner' }) => (camera === 'left' ? 'front' : 'left'),
  house: ({ camera = 'corner' }) => (camera === 'left' ? 'corner' : 'left'),
  pool: ({ camera = 'corner', size }) => (size === 2 ? undefined : camera === 'left' ? 'corner' : 'left'),
}

/** How many rooms of a kind are seen twice. */
const COUNTS: Partial<Record<Kind, number>> = {
  ...{ living: 22, bedroom: 24, 'hotel-room': 8, kitchen: 16, bathroom: 12, terrace: 6, house: 6, pool: 4 },
}

/** Second pictures of the first rooms of each kind: the same room, with the same seed, from another place. */
export function secondLooks(firsts: readonly Shot[]): Shot[] {
  return Object.entries(COUNTS).flatMap(([kind, count]) => {
    const ofKind = firsts.filter(({ wish }) => wish.kind === kind)
    const last = Math.max(...ofKind.map(({ id }) => Number(id.slice(kind.length + 1))))
    return ofKind
      .flatMap((shot) => {
        const camera = OTHER_PLACE[kind as Kind]?.(shot.wish)
        return camera === undefined ? [] : [{ shot, camera }]
      })
      .slice(0, count)
      .map(({ shot, camera }, n) => ({
        id: `${kind}-${last + 1 + n}`,
        again: shot.id,
        settings: shot.settings,
        wish: { ...shot.wish, camera },
      }))
  })
}
