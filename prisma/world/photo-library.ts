import { loadPhotos, type Photo } from '@/prisma/photos/manifest'

/** What the world needs to know of a photo: what it is of, what can be seen in it, where it can have been taken. */
export interface PhotoFacts extends Pick<Photo, 'id' | 'kind' | 'shows' | 'settings'> {
  /** taken from a high floor */
  isHigh?: boolean
  /** two photos of the same room, from two places, have the same; without one a photo stands alone */
  room?: string
}

/** From here up one looks over the roofs, metres. */
const HIGH = 20

/** The photos of public/photos/manifest.json. */
export const photoLibrary = (): PhotoFacts[] =>
  loadPhotos().map(({ id, kind, shows, settings, params }) => ({
    ...{ id, kind, shows, settings },
    room: `${kind}/${params.seed}`,
    isHigh: params.view === 'city' && params.drop >= HIGH,
  }))
