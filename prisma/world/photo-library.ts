import { loadPhotos, type Photo } from '@/prisma/photos/manifest'

/** What the world needs to know of a photo: what it is of, what can be seen in it, where it can have been taken. */
export type PhotoFacts = Pick<Photo, 'id' | 'kind' | 'shows' | 'settings'>

/** The photos of public/photos/manifest.json. */
export const photoLibrary = (): PhotoFacts[] => loadPhotos()
